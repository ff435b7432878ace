//! The Fluent sources, held against each other and against the program, by the same code as `cargo xtask locales`: every
//! language has every message of the English source, with the same facts and the same choices in it; none is unused, and
//! none that the program asks for is missing.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test may")]

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use second_step::flow::authenticator::Method;
use second_step::l10n::AVAILABLE;
use second_step_wording::catalogue::{Catalogue, FILES};
use second_step_wording::pseudo::Pseudo;
use second_step_wording::report::Report;

#[test]
fn there_is_a_folder_for_each_language_and_no_other() {
    let catalogue = catalogue();
    let folders: BTreeSet<&str> = catalogue.languages().map(|one| one.tag.as_str()).collect();
    assert_eq!(folders, AVAILABLE.iter().copied().collect());
}

#[test]
fn nobody_is_offered_a_language_that_nobody_speaks() {
    for pseudo in Pseudo::ALL {
        assert!(!AVAILABLE.contains(&pseudo.tag()), "{pseudo:?}");
    }
}

#[test]
fn every_language_says_what_the_program_asks_for_with_the_same_facts_and_nothing_else() {
    let wrong: Vec<String> = REPORT.wrong().map(ToString::to_string).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(REPORT.rows.len(), AVAILABLE.len());
}

#[test]
fn the_texts_are_small_enough_to_be_fetched() {
    assert_eq!(REPORT.too_large(), []);
}

#[test]
fn words_are_chosen_by_methods_that_there_are() {
    let methods: BTreeSet<String> = Method::STRONGEST_FIRST
        .map(|method| method.name().to_owned())
        .into();
    for (file, id, message) in catalogue().english.messages() {
        let Some(choices) = message.shape.choices.get("method") else {
            continue;
        };
        let unknown: Vec<_> = choices
            .iter()
            .filter(|choice| *choice != "none" && !methods.contains(*choice))
            .collect();
        assert!(unknown.is_empty(), "{file}: {id}: {unknown:?}");
    }
}

#[test]
fn no_text_is_left_as_a_machine_would_leave_it() {
    let catalogue = catalogue();
    for language in catalogue.languages() {
        for source in &language.sources {
            let lines = source.text.lines().enumerate();
            for (at, line) in lines.filter(|(_, line)| !line.starts_with('#')) {
                let place = format!("{}/{} line {}", language.tag, source.file, at + 1);
                assert!(!line.contains("TODO") && !line.contains("..."), "{place}");
                assert!(!line.contains('\''), "a straight apostrophe: {place}");
                assert!(!line.contains('"'), "a straight quotation mark: {place}");
                assert!(!line.ends_with(' '), "a space at the end: {place}");
            }
        }
        assert_eq!(language.sources.len(), FILES.len());
    }
}

/// Compressing all texts takes a while.
static REPORT: LazyLock<Report> =
    LazyLock::new(|| Report::of(root()).expect("the texts can be read"));

fn catalogue() -> Catalogue {
    Catalogue::read(root()).unwrap()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
