//! Which of the languages that we have fits the ones that are wanted.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

/// The available BCP 47 tags that fit the wanted ones, the best first. English ends the list, where it is available:
/// it is the source that nothing is missing in. Tags that are none are passed over.
pub fn negotiate(wanted: &[String], available: &[&str]) -> Vec<String> {
    let wanted: Vec<LanguageIdentifier> = parsed(wanted.iter().map(|tag| current(tag)));
    let available: Vec<LanguageIdentifier> = parsed(available.iter().copied());
    let english = available
        .iter()
        .find(|tag| tag.language == "en" && tag.region.is_none());
    negotiate_languages(&wanted, &available, english, NegotiationStrategy::Filtering)
        .into_iter()
        .map(ToString::to_string)
        .collect()
}

/// The tag under which we have what an older or a wider one stands for: Norwegian is written as Bokmål by most, and a
/// reader of Nynorsk reads that more easily than English.
fn current(tag: &str) -> &str {
    let language = tag.split(['-', '_']).next().unwrap_or_default();
    match language.to_ascii_lowercase().as_str() {
        "no" | "nn" => "nb",
        "iw" => "he",
        _ => tag,
    }
}

fn parsed<'a>(tags: impl Iterator<Item = &'a str>) -> Vec<LanguageIdentifier> {
    tags.filter_map(|tag| tag.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: [&str; 6] = ["en", "sv", "nb", "pt-BR", "zh-Hans", "ar"];

    fn best(wanted: &[&str]) -> Vec<String> {
        let wanted: Vec<String> = wanted.iter().map(ToString::to_string).collect();
        negotiate(&wanted, &HERE)
    }

    #[test]
    fn the_first_wanted_that_is_here_comes_first() {
        assert_eq!(best(&["sv-FI", "ar"]), ["sv", "ar", "en"]);
        assert_eq!(best(&["xx", "pt"]), ["pt-BR", "en"]);
        assert_eq!(best(&["en-GB"]), ["en"]);
    }

    #[test]
    fn other_names_of_a_language_lead_to_it() {
        for norwegian in ["no", "no-NO", "nn", "nn-NO", "nb-NO"] {
            assert_eq!(best(&[norwegian]), ["nb", "en"], "{norwegian}");
        }
    }

    #[test]
    fn what_is_no_tag_is_passed_over() {
        assert_eq!(best(&["", "*", "klingon!!", "sv"]), ["sv", "en"]);
        assert_eq!(best(&[]), ["en"]);
    }
}
