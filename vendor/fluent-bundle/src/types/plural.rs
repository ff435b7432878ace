use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

use super::numeric;
use super::{FluentNumber, FluentNumberType};

pub struct PluralRules {
    language: LanguageIdentifier,
    r#type: FluentNumberType,
}

impl PluralRules {
    pub fn is_in_category(&self, number: &FluentNumber, category: &str) -> bool {
        numeric::is_in_category(&self.language, self.r#type, number, category)
    }
}

impl Memoizable for PluralRules {
    type Args = (FluentNumberType,);
    type Error = &'static str;
    fn construct(language: LanguageIdentifier, args: Self::Args) -> Result<Self, Self::Error> {
        Ok(Self {
            language,
            r#type: args.0,
        })
    }
}
