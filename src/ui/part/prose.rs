//! A help text's light structure: paragraphs, and lines that begin with "- " as a list.

use yew::prelude::*;

use super::tag::{el, say};

/// Draws a text of several paragraphs. No markup gets in: everything becomes text nodes.
pub fn prose(text: &str) -> Html {
    let mut paragraphs = Vec::new();
    for text in text.split("\n\n") {
        paragraphs.push(paragraph(text));
    }
    el("div", "second-step-prose", paragraphs)
}

/// Sentences one after the other. Chinese and Japanese leave no space between them: the stop brings its own.
pub fn in_line(sentences: &[String]) -> String {
    let mut line = String::new();
    for sentence in sentences {
        if !line.is_empty() && !line.ends_with('。') {
            line.push(' ');
        }
        line.push_str(sentence);
    }
    line
}

fn paragraph(text: &str) -> Html {
    if !text.starts_with(BULLET) {
        return say("p", "", text.replace('\n', " "));
    }
    let mut items = Vec::new();
    for line in text.split('\n') {
        items.push(say("li", "", line.trim_start_matches(BULLET).to_owned()));
    }
    el("ul", "", items)
}

const BULLET: &str = "- ";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_parted_as_their_language_does_it() {
        let line = |first: &str, second: &str| in_line(&[first.to_owned(), second.to_owned()]);
        assert_eq!(line("One.", "Two."), "One. Two.");
        assert_eq!(line("届きます。", "残り3回。"), "届きます。残り3回。");
        assert_eq!(in_line(&[]), "");
    }
}
