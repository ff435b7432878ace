//! What one message says, apart from how its file is laid out.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

/// One message of one language.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Message {
    /// What it has in it beside words.
    pub shape: Shape,
    /// For each count that plural forms are chosen by: between which.
    pub plurals: BTreeMap<String, BTreeSet<String>>,
    /// Every text that it can become, by the choices that lead there: `method=voice hint=none`.
    pub ways: BTreeMap<String, String>,
}

/// What a message has in it beside words: the same in every language.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Shape {
    /// The facts that it uses, without the dollar.
    pub facts: BTreeSet<String>,
    /// For each fact that decides between other words than plurals do: between which.
    pub choices: BTreeMap<String, BTreeSet<String>>,
}

impl Message {
    /// Reads a message's text.
    pub fn of(pattern: &Pattern<String>) -> Self {
        let mut message = Self::default();
        message.note_pattern(pattern);
        message.ways = ways(pattern).into_iter().collect();
        message
    }

    fn note_pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else {
                continue;
            };
            match expression {
                Expression::Inline(inline) => self.note_fact(inline),
                Expression::Select { selector, variants } => {
                    self.note_fact(selector);
                    if let InlineExpression::VariableReference { id } = selector {
                        self.note_variants(&id.name, variants);
                    }
                    for variant in variants {
                        self.note_pattern(&variant.value);
                    }
                }
            }
        }
    }

    fn note_fact(&mut self, inline: &InlineExpression<String>) {
        if let InlineExpression::VariableReference { id } = inline {
            self.shape.facts.insert(id.name.clone());
        }
    }

    /// Plural forms and numbers differ by language; other choices do not. What has only `other` to choose, or `other` beside
    /// words of its own, chooses by those words.
    fn note_variants(&mut self, fact: &str, variants: &[Variant<String>]) {
        let names = variants.iter().filter_map(|variant| match &variant.key {
            VariantKey::Identifier { name } => Some(name.clone()),
            VariantKey::NumberLiteral { .. } => None,
        });
        let (forms, words): (BTreeSet<String>, BTreeSet<String>) =
            names.partition(|name| PLURALS.contains(&name.as_str()));
        let (list, names) = if words.is_empty() {
            (&mut self.plurals, forms)
        } else {
            (&mut self.shape.choices, words)
        };
        list.entry(fact.to_owned()).or_default().extend(names);
    }
}

/// Every text with the choices that lead to it.
fn ways(pattern: &Pattern<String>) -> Vec<(String, String)> {
    let mut so_far = vec![(String::new(), String::new())];
    for element in &pattern.elements {
        let next = match element {
            PatternElement::TextElement { value } => vec![(String::new(), value.clone())],
            PatternElement::Placeable { expression } => placeable(expression),
        };
        so_far = so_far
            .iter()
            .flat_map(|(path, text)| {
                next.iter().map(move |(more, words)| {
                    (
                        [path.as_str(), more].concat(),
                        [text.as_str(), words].concat(),
                    )
                })
            })
            .collect();
    }
    so_far
}

fn placeable(expression: &Expression<String>) -> Vec<(String, String)> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            vec![(String::new(), format!("{{ ${} }}", id.name))]
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            vec![(String::new(), value.clone())]
        }
        Expression::Inline(_) => vec![(String::new(), "{ }".to_owned())],
        Expression::Select { selector, variants } => {
            let fact = match selector {
                InlineExpression::VariableReference { id } => id.name.as_str(),
                _ => "",
            };
            let told = |variant: &Variant<String>| match &variant.key {
                VariantKey::Identifier { name } => format!("{fact}={name} "),
                VariantKey::NumberLiteral { value } => format!("{fact}={value} "),
            };
            let of = |variant| {
                let told = told(variant);
                let below = ways(&variant.value);
                below
                    .into_iter()
                    .map(move |(path, text)| ([told.as_str(), &path].concat(), text))
            };
            variants.iter().flat_map(of).collect()
        }
    }
}

/// The names of plural forms (CLDR).
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::messages_of;

    fn message(text: &str) -> Message {
        messages_of(["m = ", text, "\n"].concat(), "a test")
            .unwrap()
            .remove("m")
            .unwrap()
    }

    #[test]
    fn facts_choices_and_plurals_are_told_apart() {
        let text = "{ $method ->\n  [voice] Call { $hint }\n *[sms] Text { $n ->\n  [one] one\n *[other] { $n }\n }\n }";
        let message = message(text);
        let set = |names: &[&str]| -> BTreeSet<String> {
            names.iter().map(ToString::to_string).collect()
        };
        assert_eq!(message.shape.facts, set(&["method", "hint", "n"]));
        assert_eq!(message.shape.choices["method"], set(&["voice", "sms"]));
        assert_eq!(message.shape.choices.len(), 1);
        assert_eq!(message.plurals["n"], set(&["one", "other"]));
    }

    #[test]
    fn every_way_to_a_text_is_named() {
        let message = message("A { $m ->\n  [b] B { $h }\n *[c] C\n } D");
        let ways: Vec<_> = message.ways.into_iter().collect();
        let expected = [("m=b ", "A B { $h } D"), ("m=c ", "A C D")];
        assert_eq!(
            ways,
            expected.map(|(path, text)| (path.to_owned(), text.to_owned()))
        );
    }
}
