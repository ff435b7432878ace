//! The words of the server's own pages and messages, in English and Swedish.
//!
//! Formatting never fails: a missing message falls back to English, then to its id.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_langneg::{NegotiationStrategy, negotiate_languages, parse_accepted_languages};
use unic_langid::LanguageIdentifier;

/// The languages there are; the first is the source and the fallback.
pub const LANGUAGES: [&str; 2] = ["en", "sv"];

/// The language for a page: what the address asks for, else what the browser prefers.
pub fn negotiate(asked: Option<&str>, accept_language: Option<&str>) -> &'static str {
    let wished: Vec<LanguageIdentifier> = asked
        .and_then(|tag| tag.parse().ok())
        .into_iter()
        .chain(parse_accepted_languages(
            accept_language.unwrap_or_default(),
        ))
        .collect();
    let available: Vec<LanguageIdentifier> = LANGUAGES
        .iter()
        .filter_map(|tag| tag.parse().ok())
        .collect();
    let chosen = negotiate_languages(
        &wished,
        &available,
        available.first(),
        NegotiationStrategy::Lookup,
    );
    let chosen = chosen
        .first()
        .map(|language| language.language.as_str())
        .unwrap_or_default();
    LANGUAGES
        .into_iter()
        .find(|language| *language == chosen)
        .unwrap_or(LANGUAGES[0])
}

/// A message without variables.
pub fn text(language: &str, id: &str) -> String {
    text_with(language, id, &[])
}

/// A message with variables; a value that is a whole number chooses plural forms.
pub fn text_with(language: &str, id: &str, values: &[(&str, &str)]) -> String {
    let args: FluentArgs<'_> = values
        .iter()
        .map(|(name, value)| (*name, argument(name, value)))
        .collect();
    format(language, id, &args)
        .or_else(|| format(LANGUAGES[0], id, &args))
        .unwrap_or_else(|| id.to_owned())
}

/// Codes stay text: a number would lose its leading zero.
fn argument<'a>(name: &str, value: &'a str) -> FluentValue<'a> {
    if name == "code" {
        FluentValue::from(value)
    } else {
        FluentValue::try_number(value)
    }
}

fn format(language: &str, id: &str, args: &FluentArgs<'_>) -> Option<String> {
    let place = LANGUAGES
        .iter()
        .position(|known| *known == language)
        .unwrap_or(0);
    let bundle = BUNDLES.get(place)?;
    let pattern = bundle.get_message(id)?.value()?;
    let mut problems = Vec::new();
    let text = bundle
        .format_pattern(pattern, Some(args), &mut problems)
        .into_owned();
    if !problems.is_empty() {
        tracing::warn!(id, language, "message with problems");
    }
    Some(text)
}

static BUNDLES: LazyLock<Vec<FluentBundle<FluentResource>>> = LazyLock::new(|| {
    let sources = [
        include_str!("../locales/en.ftl"),
        include_str!("../locales/sv.ftl"),
    ];
    LANGUAGES
        .iter()
        .zip(sources)
        .map(|(language, source)| bundle(language, source))
        .collect()
});

fn bundle(language: &str, source: &str) -> FluentBundle<FluentResource> {
    let language = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Both languages run left to right, and the marks would end up in the copied code.
    bundle.set_use_isolating(false);
    // What can be read of a broken file is used; a test holds the files to being whole.
    let resource =
        FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    const EN: &str = include_str!("../locales/en.ftl");
    const SV: &str = include_str!("../locales/sv.ftl");

    fn ids(source: &str) -> Vec<&str> {
        let starts = |line: &&str| line.starts_with(|first: char| first.is_ascii_lowercase());
        source
            .lines()
            .filter(starts)
            .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
            .collect()
    }

    #[test]
    fn both_languages_are_whole_and_have_the_same_messages() {
        for source in [EN, SV] {
            assert!(FluentResource::try_new(source.to_owned()).is_ok());
        }
        assert_eq!(ids(EN), ids(SV));
        assert!(ids(EN).len() > 50);
    }

    #[test]
    fn every_message_is_used() {
        fn sources(folder: &Path, all: &mut String) {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    sources(&path, all);
                } else {
                    all.push_str(&std::fs::read_to_string(path).unwrap());
                }
            }
        }
        let mut all = String::new();
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut all);
        for id in ids(EN) {
            // Names of methods and routes follow the prefix.
            let named = id.starts_with("method-") || id.starts_with("demo-route-");
            assert!(
                named || all.contains(&format!("\"{id}\"")),
                "{id} is never shown"
            );
        }
    }

    #[test]
    fn the_address_wins_over_the_browser() {
        assert_eq!(negotiate(Some("sv"), Some("en-GB,en;q=0.9")), "sv");
        assert_eq!(negotiate(None, Some("sv-SE,sv;q=0.9,en;q=0.8")), "sv");
        assert_eq!(negotiate(None, Some("fi,de;q=0.5")), "en");
        assert_eq!(negotiate(Some("<script>"), None), "en");
    }

    #[test]
    fn a_code_keeps_its_leading_zero_and_counts_choose_forms() {
        let text = text_with("en", "sms-body", &[("code", "012345"), ("minutes", "10")]);
        assert!(text.starts_with("012345 is your"), "{text}");
        assert!(text_with("sv", "refused-wrong", &[("left", "1")]).contains("Ett försök"));
        assert!(text_with("sv", "refused-wrong", &[("left", "4")]).contains("4 försök"));
    }
}
