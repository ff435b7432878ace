//! Numbers and plural categories, from whoever knows: the browser, or the crates that upstream uses.

use unic_langid::LanguageIdentifier;

use super::{FluentNumber, FluentNumberType};

pub(super) use here::{is_in_category, written};

/// Reads a number as Fluent writes them: `-?[0-9]+(\.[0-9]+)?`.
pub(super) fn read(text: &str) -> Option<f64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let are_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if are_digits(whole) && are_digits(fraction) {
        here::read(text)
    } else {
        None
    }
}

#[cfg(target_arch = "wasm32")]
mod here {
    use js_sys::{Array, Intl, Number, Object, Reflect};

    use super::*;

    pub(in super::super) fn read(text: &str) -> Option<f64> {
        Some(Number::parse_float(text))
    }

    pub(in super::super) fn written(number: f64) -> String {
        let text = Number::from(number).to_string_with_radix(10);
        text.map(String::from).unwrap_or_default()
    }

    /// Whether `number` is of the plural category of this name (CLDR).
    pub(in super::super) fn is_in_category(
        language: &LanguageIdentifier,
        of: FluentNumberType,
        number: &FluentNumber,
        category: &str,
    ) -> bool {
        let options = Object::new();
        let set = |name: &str, value| Reflect::set(&options, &name.into(), &value);
        let _ = match of {
            FluentNumberType::Cardinal => set("type", "cardinal".into()),
            FluentNumberType::Ordinal => set("type", "ordinal".into()),
        };
        if let Some(digits) = number.options.minimum_fraction_digits {
            // More than the browser takes would throw.
            let _ = set("minimumFractionDigits", (digits.min(20) as u32).into());
        }
        let locales = Array::of1(&language.to_string().into());
        let rules = Intl::PluralRules::new(&locales, &options);
        rules.select(number.value) == category
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod here {
    use fluent_langneg::{negotiate_languages, NegotiationStrategy};
    use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

    use super::*;

    pub(in super::super) fn read(text: &str) -> Option<f64> {
        text.parse().ok()
    }

    pub(in super::super) fn written(number: f64) -> String {
        number.to_string()
    }

    /// Whether `number` is of the plural category of this name (CLDR).
    pub(in super::super) fn is_in_category(
        language: &LanguageIdentifier,
        of: FluentNumberType,
        number: &FluentNumber,
        category: &str,
    ) -> bool {
        let category = match category {
            "zero" => PluralCategory::ZERO,
            "one" => PluralCategory::ONE,
            "two" => PluralCategory::TWO,
            "few" => PluralCategory::FEW,
            "many" => PluralCategory::MANY,
            _ => PluralCategory::OTHER,
        };
        let of = match of {
            FluentNumberType::Cardinal => PluralRuleType::CARDINAL,
            FluentNumberType::Ordinal => PluralRuleType::ORDINAL,
        };
        let english: LanguageIdentifier = "en".parse().unwrap();
        let language = negotiate_languages(
            &[language],
            &PluralRules::get_locales(of),
            Some(&english),
            NegotiationStrategy::Lookup,
        )[0]
        .clone();
        let rules = PluralRules::create(language, of);
        rules.map_or(false, |rules| rules.select(number) == Ok(category))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_what_fluent_calls_one() {
        assert_eq!(read("-12.50"), Some(-12.5));
        assert_eq!(read("7"), Some(7.0));
        for text in [
            "", "-", "1.", ".5", "1e3", "inf", "NaN", "+1", "1 2", "1.2.3",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
