//! What can be wrong with the words, and looking for it.

use std::collections::BTreeSet;
use std::fmt;

use crate::catalogue::{Catalogue, Language};
use crate::message::{Message, Shape};
use crate::plurals;

/// One thing that is wrong, or looks so.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Finding {
    /// What kind of thing.
    pub kind: Kind,
    /// The language's tag.
    pub language: String,
    /// The message's id.
    pub id: String,
    /// What exactly.
    pub detail: String,
}

/// The kinds of findings.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// English or the program has it, this language does not.
    Missing,
    /// The program never asks for it.
    Unused,
    /// Its facts or choices are other than the English ones.
    Facts,
    /// It says the same as the English.
    Same,
    /// It is far longer than the English.
    Long,
    /// It lacks a plural form of its language, or has one that its language does not.
    Plural,
}

impl Kind {
    /// Every kind, the worst first.
    pub const ALL: [Self; 6] = [
        Self::Missing,
        Self::Unused,
        Self::Facts,
        Self::Same,
        Self::Long,
        Self::Plural,
    ];

    /// Whether it has to be put right; the others are worth a look, and may be right as they are.
    pub const fn is_wrong(self) -> bool {
        matches!(self, Self::Missing | Self::Unused | Self::Facts)
    }

    /// In a word.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Unused => "unused",
            Self::Facts => "facts",
            Self::Same => "same",
            Self::Long => "long",
            Self::Plural => "plural",
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            kind,
            language,
            id,
            detail,
        } = self;
        write!(formatter, "{:<8} {language:<8} {id}", kind.name())?;
        if detail.is_empty() {
            return Ok(());
        }
        write!(formatter, ": {detail}")
    }
}

/// Everything that is found, the worst first. `asked` is what the program asks for.
pub fn find(catalogue: &Catalogue, asked: &BTreeSet<String>) -> Vec<Finding> {
    let mut found = english(&catalogue.english, asked);
    for language in &catalogue.others {
        found.extend(against_english(&catalogue.english, language));
    }
    for language in catalogue.languages() {
        found.extend(
            language
                .messages()
                .filter_map(|(_, id, message)| plural(language, id, message)),
        );
    }
    found.sort();
    found
}

/// English against the program. An id that is asked for counts as one where messages of its area are there.
fn english(english: &Language, asked: &BTreeSet<String>) -> Vec<Finding> {
    let there: BTreeSet<&str> = english.messages().map(|(_, id, _)| id).collect();
    let areas: BTreeSet<&str> = there.iter().map(|id| area(id)).collect();
    let missing = asked
        .iter()
        .filter(|id| areas.contains(area(id)) && !there.contains(id.as_str()));
    let unused = there.iter().filter(|id| !asked.contains(**id));
    missing
        .map(|id| {
            finding(
                Kind::Missing,
                english,
                id,
                "the program asks for it".to_owned(),
            )
        })
        .chain(unused.map(|id| finding(Kind::Unused, english, id, String::new())))
        .collect()
}

fn area(id: &str) -> &str {
    id.split('-').next().unwrap_or_default()
}

fn against_english(english: &Language, language: &Language) -> Vec<Finding> {
    let mut found = Vec::new();
    for (file, id, original) in english.messages() {
        let theirs = language
            .messages()
            .find(|(their_file, their_id, _)| (*their_file, *their_id) == (file, id));
        let Some((_, _, message)) = theirs else {
            found.push(finding(Kind::Missing, language, id, ["in ", file].concat()));
            continue;
        };
        found.extend(facts(language, id, &original.shape, &message.shape));
        found.extend(same(language, id, original, message));
        found.extend(long(language, id, original, message));
    }
    let unknown = language.messages().filter(|(file, id, _)| {
        !english
            .messages()
            .any(|(known_file, known, _)| (known_file, known) == (*file, *id))
    });
    found.extend(unknown.map(|(file, id, _)| {
        let why = ["English has no such message in ", file].concat();
        finding(Kind::Unused, language, id, why)
    }));
    found
}

fn facts(language: &Language, id: &str, english: &Shape, theirs: &Shape) -> Option<Finding> {
    (english != theirs)
        .then(|| finding(Kind::Facts, language, id, difference(english, theirs)).with_limit())
}

/// `-$hint +$name` and the like: what is there too little and too much.
fn difference(english: &Shape, theirs: &Shape) -> String {
    let listed = |shape: &Shape| -> BTreeSet<String> {
        let facts = shape.facts.iter().map(|fact| format!("${fact}"));
        let of_choice = |(fact, names): (&String, &BTreeSet<String>)| -> Vec<String> {
            names
                .iter()
                .map(|name| format!("${fact}[{name}]"))
                .collect()
        };
        facts
            .chain(shape.choices.iter().flat_map(of_choice))
            .collect()
    };
    let (english, theirs) = (listed(english), listed(theirs));
    let less = english.difference(&theirs).map(|one| format!("-{one}"));
    let more = theirs.difference(&english).map(|one| format!("+{one}"));
    less.chain(more).collect::<Vec<_>>().join(" ")
}

/// A text of several words that is the English one.
fn same(
    language: &Language,
    id: &str,
    english: &Message,
    theirs: &Message,
) -> impl Iterator<Item = Finding> {
    let ways = theirs.ways.iter().filter(|(path, text)| {
        english.ways.get(*path) == Some(text) && words(text) >= FEWEST_WORDS
    });
    ways.map(|(path, text)| finding(Kind::Same, language, id, [path, text.as_str()].concat()))
        .collect::<Vec<_>>()
        .into_iter()
}

/// How many words a text has, apart from facts, which are data in every language.
fn words(text: &str) -> usize {
    let said = text.split("{ ").enumerate().map(|(at, part)| {
        let after = part.split_once('}').map_or("", |(_, after)| after);
        if at == 0 { part } else { after }
    });
    said.flat_map(str::split_whitespace)
        .filter(|word| word.chars().any(char::is_alphabetic))
        .count()
}

/// The way in which a message outgrows the English the most, if it does by far.
fn long(language: &Language, id: &str, english: &Message, theirs: &Message) -> Option<Finding> {
    let ways = theirs.ways.iter().filter_map(|(path, text)| {
        let most = length_of(english, path)? * LONGEST_PERCENT / 100 + LONGEST_MORE;
        let length = text.chars().count();
        (length > most).then(|| (length - most, path, text))
    });
    let (_, path, text) = ways.max()?;
    let english = length_of(english, path)?;
    let detail = format!(
        "{path}{} characters for {english}: {text}",
        text.chars().count()
    );
    Some(finding(Kind::Long, language, id, detail).with_limit())
}

/// Characters of the English text that a way leads to. A plural form stands for other counts elsewhere: there the longest.
fn length_of(english: &Message, path: &str) -> Option<usize> {
    let own = english.ways.get(path)?.chars().count();
    let all = english.ways.values().map(|text| text.chars().count());
    if english.plurals.is_empty() {
        Some(own)
    } else {
        all.max()
    }
}

/// Plural forms against those of the language. `other` always stands there, as what Fluent falls back on: it may
/// stand for one form.
fn plural(language: &Language, id: &str, message: &Message) -> Option<Finding> {
    let forms = plurals::forms(&language.tag)?;
    for (fact, used) in &message.plurals {
        let mut lacking: Vec<&String> = forms
            .difference(used)
            .filter(|form| *form != "zero")
            .collect();
        if !forms.contains(OTHER) && used.contains(OTHER) {
            lacking.pop();
        }
        let unknown: Vec<&String> = used
            .difference(&forms)
            .filter(|form| *form != OTHER)
            .collect();
        // A language may need no forms for a sentence; then it has none but the last.
        if used.len() > 1 && !(lacking.is_empty() && unknown.is_empty()) {
            let detail = format!("${fact} lacks {lacking:?}, has in vain {unknown:?}");
            return Some(finding(Kind::Plural, language, id, detail));
        }
    }
    None
}

fn finding(kind: Kind, language: &Language, id: &str, detail: String) -> Finding {
    Finding {
        kind,
        language: language.tag.clone(),
        id: id.to_owned(),
        detail,
    }
}

impl Finding {
    /// Cuts a detail that would fill the screen.
    fn with_limit(mut self) -> Self {
        if self.detail.chars().count() > DETAIL {
            self.detail = self.detail.chars().take(DETAIL).chain(['…']).collect();
        }
        self
    }
}

const OTHER: &str = "other";

/// A single word is often the same by right: "Reference:".
const FEWEST_WORDS: usize = 2;

/// How long a text may be, in percent of the English …
const LONGEST_PERCENT: usize = 160;
/// … and so many characters more, which short texts need.
const LONGEST_MORE: usize = 16;
/// Characters of a detail.
const DETAIL: usize = 200;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{FILES, Source, messages_of};

    fn language(tag: &str, text: &str) -> Language {
        let source = |file, text: &str| Source {
            file,
            text: text.to_owned(),
            messages: messages_of(text.to_owned(), file).unwrap(),
        };
        Language {
            tag: tag.to_owned(),
            sources: vec![source(FILES[0], text), source(FILES[1], "")],
        }
    }

    fn found(english: &str, swedish: &str, asked: &[&str]) -> Vec<String> {
        let catalogue = Catalogue {
            english: language("en", english),
            others: vec![language("sv", swedish)],
        };
        let asked = asked.iter().map(ToString::to_string).collect();
        find(&catalogue, &asked)
            .iter()
            .map(|finding| {
                [
                    finding.kind.name(),
                    " ",
                    &finding.language,
                    " ",
                    &finding.id,
                ]
                .concat()
            })
            .collect()
    }

    #[test]
    fn nothing_is_found_where_nothing_is_wrong() {
        let english = "a-b = To { $x }\n";
        assert_eq!(
            found(english, "a-b = Till { $x }\n", &["a-b", "c-d"]),
            [""; 0]
        );
    }

    #[test]
    fn what_is_missing_or_unused_is_found_on_either_side() {
        let found = found("a-b = B\na-c = C\n", "a-b = B\na-e = E\n", &["a-b", "a-d"]);
        assert_eq!(
            found,
            [
                "missing en a-d",
                "missing sv a-c",
                "unused en a-c",
                "unused sv a-e"
            ]
        );
    }

    #[test]
    fn other_facts_and_other_choices_are_found() {
        let english = "a-b = To { $x }\na-c = { $m ->\n  [voice] call\n *[sms] text\n }\n";
        let swedish = "a-b = Till { $y }\na-c = { $m ->\n  [email] ring\n *[sms] sms\n }\n";
        assert_eq!(
            found(english, swedish, &["a-b", "a-c"]),
            ["facts sv a-b", "facts sv a-c"]
        );
    }

    #[test]
    fn what_looks_odd_is_found() {
        let english =
            "a-b = Is lost\na-c = Short\na-d = { $n ->\n  [one] one\n *[other] many\n }\n";
        let swedish = "a-b = Is lost\na-c = Något som är väldigt mycket längre än så\n\
                       a-d = { $n ->\n  [one] en\n  [few] några\n *[other] många\n }\n";
        assert_eq!(
            found(english, swedish, &["a-b", "a-c", "a-d"]),
            ["same sv a-b", "long sv a-c", "plural sv a-d"]
        );
    }
}
