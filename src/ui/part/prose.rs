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
