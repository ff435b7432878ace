//! Which of the languages that we have fits the ones that are wanted.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

/// The available BCP 47 tags that fit the wanted ones, the best first. English ends the list, where it is available:
/// it is the source that nothing is missing in. Tags that are none are passed over.
pub fn negotiate(wanted: &[String], available: &[&str]) -> Vec<String> {
    let wanted: Vec<LanguageIdentifier> = parsed(wanted.iter().map(String::as_str));
    let available: Vec<LanguageIdentifier> = parsed(available.iter().copied());
    let english = available
        .iter()
        .find(|tag| tag.language == "en" && tag.region.is_none());
    negotiate_languages(&wanted, &available, english, NegotiationStrategy::Filtering)
        .into_iter()
        .map(ToString::to_string)
        .collect()
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
    fn what_is_no_tag_is_passed_over() {
        assert_eq!(best(&["", "*", "klingon!!", "sv"]), ["sv", "en"]);
        assert_eq!(best(&[]), ["en"]);
    }
}
