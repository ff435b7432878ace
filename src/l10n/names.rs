//! What each language calls itself, for the switcher: written by hand, since `Intl` begins some with a small letter.

/// The name of an available language in itself.
pub fn name_of(tag: &str) -> Option<&'static str> {
    NAMES
        .iter()
        .find(|(own, _)| *own == tag)
        .map(|(_, name)| *name)
}

const NAMES: &[(&str, &str)] = &[
    ("en", "English"),
    ("sv", "Svenska"),
    ("da", "Dansk"),
    ("nb", "Norsk bokmål"),
    ("fi", "Suomi"),
    ("de", "Deutsch"),
    ("fr", "Français"),
    ("es", "Español"),
    ("nl", "Nederlands"),
    ("it", "Italiano"),
    ("pl", "Polski"),
    ("pt-BR", "Português (Brasil)"),
    ("uk", "Українська"),
    ("tr", "Türkçe"),
    ("ar", "العربية"),
    ("ja", "日本語"),
    ("zh-Hans", "简体中文"),
    ("he", "עברית"),
    ("ko", "한국어"),
    ("fa", "فارسی"),
];

#[cfg(test)]
mod tests {
    use super::super::AVAILABLE;
    use super::*;

    #[test]
    fn every_available_language_has_its_name() {
        for tag in AVAILABLE {
            assert!(name_of(tag).is_some_and(|name| !name.is_empty()), "{tag}");
        }
        assert_eq!(NAMES.len(), AVAILABLE.len());
        assert_eq!(name_of("tlh"), None);
    }
}
