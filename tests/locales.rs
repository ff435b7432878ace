//! The Fluent sources, held against each other and against the program: every language has every message of the English
//! source, with the same facts and the same choices in it; none is unused, and none that the program asks for is missing.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;
use second_step::flow::authenticator::Method;
use second_step::flow::help::Topic;
use second_step::l10n::AVAILABLE;

const FILES: [&str; 2] = ["screens.ftl", "help.ftl"];

/// What a message has in it beside words.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Shape {
    /// The facts that it uses.
    facts: BTreeSet<String>,
    /// For each fact that decides between other words than plurals do: between which.
    choices: BTreeMap<String, BTreeSet<String>>,
}

type Messages = BTreeMap<String, Shape>;

#[test]
fn there_is_a_folder_for_each_language_and_no_other() {
    let folders: BTreeSet<String> = fs::read_dir(root().join("locales"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(folders, AVAILABLE.iter().map(ToString::to_string).collect());
}

#[test]
fn every_language_says_the_same_things_with_the_same_facts() {
    for file in FILES {
        let english = messages("en", file);
        for &language in AVAILABLE {
            let theirs = messages(language, file);
            let ids = |messages: &Messages| messages.keys().cloned().collect::<BTreeSet<_>>();
            assert_eq!(ids(&theirs), ids(&english), "{language}/{file}");
            for (id, shape) in &english {
                assert_eq!(&theirs[id], shape, "{language}/{file}: {id}");
            }
        }
    }
}

#[test]
fn what_the_program_asks_for_is_there_and_nothing_else_is() {
    let there: BTreeSet<String> = FILES
        .into_iter()
        .flat_map(|file| messages("en", file).into_keys())
        .collect();
    let mut asked = BTreeSet::new();
    for file in sources(&root().join("src/ui")) {
        let text = fs::read_to_string(&file).unwrap();
        asked.extend(literals(program_of(&text)).filter(|literal| looks_like_an_id(literal)));
    }
    for topic in Topic::ALL {
        for (before, after) in [("help-ask-", ""), ("help-", "-title"), ("help-", "-body")] {
            asked.insert([before, topic.name(), after].concat());
        }
    }
    let unused: Vec<_> = there.difference(&asked).collect();
    assert!(unused.is_empty(), "unused: {unused:?}");
    let areas: BTreeSet<&str> = there.iter().filter_map(|id| id.split('-').next()).collect();
    let is_ours = |id: &&String| {
        id.split('-')
            .next()
            .is_some_and(|area| areas.contains(area))
    };
    let missing: Vec<_> = asked.difference(&there).filter(is_ours).collect();
    assert!(missing.is_empty(), "missing: {missing:?}");
}

#[test]
fn words_are_chosen_by_methods_that_there_are() {
    let methods: BTreeSet<String> = Method::STRONGEST_FIRST
        .map(|method| method.name().to_owned())
        .into();
    for file in FILES {
        for (id, shape) in messages("en", file) {
            let Some(choices) = shape.choices.get("method") else {
                continue;
            };
            let unknown: Vec<_> = choices
                .iter()
                .filter(|choice| *choice != "none" && !methods.contains(*choice))
                .collect();
            assert!(unknown.is_empty(), "{file}: {id}: {unknown:?}");
        }
    }
}

#[test]
fn the_texts_are_small_enough_to_be_fetched() {
    for &language in AVAILABLE {
        for (file, most) in [("screens.ftl", 8_000), ("help.ftl", 14_000)] {
            let text = fs::read(path(language, file)).unwrap();
            let mut packed = Vec::new();
            let params = brotli::enc::BrotliEncoderParams::default();
            brotli::BrotliCompress(&mut text.as_slice(), &mut packed, &params).unwrap();
            assert!(
                packed.len() <= most,
                "{language}/{file}: {} bytes of {most}",
                packed.len()
            );
        }
    }
}

#[test]
fn no_text_is_left_as_a_machine_would_leave_it() {
    for &language in AVAILABLE {
        for file in FILES {
            let text = fs::read_to_string(path(language, file)).unwrap();
            for (at, line) in text
                .lines()
                .enumerate()
                .filter(|(_, line)| !line.starts_with('#'))
            {
                let place = [language, "/", file, " line ", &(at + 1).to_string()].concat();
                assert!(!line.contains("TODO") && !line.contains("..."), "{place}");
                assert!(!line.contains('\''), "a straight apostrophe: {place}");
                assert!(!line.contains('"'), "a straight quotation mark: {place}");
                assert!(!line.ends_with(' '), "a space at the end: {place}");
            }
        }
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn path(language: &str, file: &str) -> PathBuf {
    root().join("locales").join(language).join(file)
}

fn messages(language: &str, file: &str) -> Messages {
    let text = fs::read_to_string(path(language, file)).unwrap();
    let resource =
        parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{language}/{file}: {errors:?}"));
    let mut messages = Messages::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let mut shape = Shape::default();
            walk(&message.value.unwrap(), &mut shape);
            let twice = messages.insert(message.id.name.clone(), shape);
            assert!(
                twice.is_none(),
                "{language}/{file}: {} stands there twice",
                message.id.name
            );
        }
    }
    messages
}

fn walk(pattern: &Pattern<String>, shape: &mut Shape) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => note(inline, shape),
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => {
                note(selector, shape);
                note_choices(selector, variants, shape);
                variants
                    .iter()
                    .for_each(|variant| walk(&variant.value, shape));
            }
        }
    }
}

fn note(inline: &InlineExpression<String>, shape: &mut Shape) {
    if let InlineExpression::VariableReference { id } = inline {
        shape.facts.insert(id.name.clone());
    }
}

/// Plural categories and numbers differ by language; other choices do not.
fn note_choices(
    selector: &InlineExpression<String>,
    variants: &[Variant<String>],
    shape: &mut Shape,
) {
    let InlineExpression::VariableReference { id } = selector else {
        return;
    };
    let names = variants.iter().filter_map(|variant| match &variant.key {
        VariantKey::Identifier { name } if !PLURALS.contains(&name.as_str()) => Some(name.clone()),
        _ => None,
    });
    let names: BTreeSet<String> = names.collect();
    if !names.is_empty() {
        shape
            .choices
            .entry(id.name.clone())
            .or_default()
            .extend(names);
    }
}

/// The sources that speak to people. The gallery's views and the names of parts only look like ids of messages.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.ends_with("gallery") || path.ends_with("part_id.rs") {
            continue;
        }
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

/// A source without the tests at its end.
fn program_of(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests {")
        .next()
        .unwrap_or_default()
}

fn literals(text: &str) -> impl Iterator<Item = String> + '_ {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| line.split('"').skip(1).step_by(2))
        .map(str::to_owned)
}

fn looks_like_an_id(literal: &str) -> bool {
    let is_word = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    literal.contains('-') && literal.split('-').all(is_word)
}

const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
