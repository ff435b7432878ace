//! Which plural forms a language has.

use std::collections::BTreeSet;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// The forms that whole counts take in a language; none where its rules are not known.
pub fn forms(tag: &str) -> Option<BTreeSet<String>> {
    let language: LanguageIdentifier = tag.parse().ok()?;
    // The rules know languages, and regions where they matter, but no scripts.
    let known = [
        language.clone(),
        LanguageIdentifier::from_parts(language.language, None, None, &[]),
    ];
    let rules = known
        .into_iter()
        .find_map(|tag| PluralRules::create(tag, PluralRuleType::CARDINAL).ok())?;
    let form = |count: u32| rules.select(count).ok().map(name);
    let forms = (0..=COUNTS).filter_map(form);
    let is_gone = |form: &&str| GONE.contains(&(language.language.as_str(), form));
    Some(
        forms
            .filter(|form| !is_gone(form))
            .map(str::to_owned)
            .collect(),
    )
}

const fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

/// Forms that CLDR has dropped since (42, 2022), as the browser's own rules have.
const GONE: [(&str, &str); 1] = [("he", "many")];

/// Counts on a screen stay far below; French and its like have a form for a million that nobody meets here.
const COUNTS: u32 = 1_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own() {
        for (tag, expected) in [
            ("en", "one other"),
            ("ja", "other"),
            ("zh-Hans", "other"),
            ("pl", "few many one"),
            ("ar", "few many one other two zero"),
            ("pt-BR", "one other"),
            ("he", "one other two"),
        ] {
            let forms: Vec<String> = forms(tag).unwrap().into_iter().collect();
            assert_eq!(forms.join(" "), expected, "{tag}");
        }
        assert_eq!(forms("no tag"), None);
    }
}
