//! Languages that nobody speaks, made from English: one that shows what does not come from the sources and what has no
//! room to grow, one that shows what does not stand mirrored. Facts, choices and markup stay as they are.

use anyhow::{Result, bail};
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

/// A pseudo-locale.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pseudo {
    /// Letters with accents, some 40 % longer, between brackets. No ASCII letter or digit is left.
    Accented,
    /// Words that run from right to left.
    Mirrored,
}

impl Pseudo {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Accented, Self::Mirrored];

    /// Its BCP 47 tag, in the private regions that CLDR keeps for pseudo-locales.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }

    /// An English Fluent source in it.
    pub fn of(self, english: &str) -> Result<String> {
        let Ok(mut resource) = parser::parse(english.to_owned()) else {
            bail!("the English source is no Fluent");
        };
        for entry in &mut resource.body {
            if let Entry::Message(message) = entry
                && let Some(pattern) = &mut message.value
            {
                self.change(pattern);
                if self == Self::Accented {
                    bracket(pattern);
                }
            }
        }
        Ok(serializer::serialize(&resource))
    }

    fn change(self, pattern: &mut Pattern<String>) {
        for element in &mut pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    *value = match self {
                        Self::Accented => value.chars().flat_map(accented).collect(),
                        Self::Mirrored => mirrored(value),
                    };
                }
                PatternElement::Placeable {
                    expression: Expression::Select { variants, .. },
                } => variants
                    .iter_mut()
                    .for_each(|variant| self.change(&mut variant.value)),
                PatternElement::Placeable { .. } => {}
            }
        }
    }
}

/// Puts brackets round each text that a message can become, so that one that is cut off or put together shows.
fn bracket(pattern: &mut Pattern<String>) {
    if let [
        PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        },
    ] = pattern.elements.as_mut_slice()
    {
        variants
            .iter_mut()
            .for_each(|variant| bracket(&mut variant.value));
        return;
    }
    let text = |value: &str| PatternElement::TextElement {
        value: value.to_owned(),
    };
    pattern.elements.insert(0, text("⟦"));
    pattern.elements.push(text("⟧"));
}

/// A letter with an accent, a vowel twice; a digit as a small one; anything else as it is.
fn accented(c: char) -> impl Iterator<Item = char> {
    let small = c.to_ascii_lowercase();
    let again = VOWELS.contains(small).then(|| counterpart(small));
    std::iter::once(counterpart(c)).chain(again)
}

fn counterpart(c: char) -> char {
    let found = ASCII.chars().position(|known| known == c);
    found.and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(c)
}

/// The same text, each word overridden to run from right to left.
fn mirrored(text: &str) -> String {
    let word = |word: &str| {
        let bare = word.trim_end();
        if bare.chars().any(char::is_alphanumeric) {
            let space = &word[bare.len()..];
            [OVERRIDE, bare, POP, space].concat()
        } else {
            word.to_owned()
        }
    };
    text.split_inclusive(char::is_whitespace)
        .map(word)
        .collect()
}

const ASCII: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const ACCENTED: &str = "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ⁰¹²³⁴⁵⁶⁷⁸⁹";
const VOWELS: &str = "aeiouy";
/// Right-to-left override, and what ends it.
const OVERRIDE: &str = "\u{202e}";
const POP: &str = "\u{202c}";

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::catalogue::{Catalogue, Language, Messages, messages_of};

    fn english() -> Language {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        Catalogue::read(&root).unwrap().english
    }

    /// English, and the same in a pseudo-locale.
    fn pairs(pseudo: Pseudo) -> Vec<(Messages, Messages)> {
        let sources = english().sources.into_iter();
        sources
            .map(|source| {
                let text = pseudo.of(&source.text).unwrap();
                (source.messages, messages_of(text, pseudo.tag()).unwrap())
            })
            .collect()
    }

    #[test]
    fn facts_and_choices_stay() {
        for pseudo in Pseudo::ALL {
            for (english, theirs) in pairs(pseudo) {
                assert!(english.keys().eq(theirs.keys()));
                for (id, message) in english {
                    assert_eq!(theirs[&id].shape, message.shape, "{pseudo:?} {id}");
                    assert_eq!(theirs[&id].plurals, message.plurals, "{pseudo:?} {id}");
                }
            }
        }
    }

    #[test]
    fn no_ascii_letter_is_left_in_the_accented_one_and_it_is_some_40_percent_longer() {
        let (mut before, mut after) = (0, 0);
        for (english, theirs) in pairs(Pseudo::Accented) {
            for (id, message) in english {
                for (path, text) in &message.ways {
                    let other = &theirs[&id].ways[path];
                    let words: String = bare(other);
                    assert!(
                        !words.contains(|c: char| c.is_ascii_alphanumeric()),
                        "{other}"
                    );
                    assert!(other.starts_with('⟦') && other.ends_with('⟧'), "{other}");
                    before += bare(text).chars().count();
                    after += words.chars().count();
                }
            }
        }
        let percent = after * 100 / before;
        assert!((130..=150).contains(&percent), "{percent} %");
    }

    /// A text without its facts.
    fn bare(text: &str) -> String {
        let parts = text.split("{ ");
        parts
            .map(|part| part.split_once('}').map_or(part, |(_, after)| after))
            .collect()
    }

    #[test]
    fn markup_stays_at_the_start_of_its_line() {
        let english = "a =\n    One.\n\n    - Two\n    - Three { $n }\n";
        let message = |pseudo: Pseudo| {
            let text = pseudo.of(english).unwrap();
            messages_of(text, "a test").unwrap()["a"].ways[""].clone()
        };
        assert_eq!(
            message(Pseudo::Accented),
            "⟦Ǿǿƞḗḗ.\n\n- Ŧẇǿǿ\n- Ŧħřḗḗḗḗ { $n }⟧"
        );
        assert_eq!(
            message(Pseudo::Mirrored),
            "\u{202e}One.\u{202c}\n\n- \u{202e}Two\u{202c}\n- \u{202e}Three\u{202c} { $n }"
        );
    }
}
