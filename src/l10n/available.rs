//! The languages that there are files for: one folder under `locales/` each, which a test holds this list against.

/// BCP 47 tags.
pub const AVAILABLE: &[&str] = &tags();

/// The name of an available language in itself.
pub fn name_of(tag: &str) -> Option<&'static str> {
    let (_, name) = LANGUAGES.iter().find(|(own, _)| *own == tag)?;
    Some(name)
}

/// Each with its name in itself: written by hand, since `Intl` begins some with a small letter.
const LANGUAGES: [(&str, &str); 20] = [
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

const fn tags() -> [&'static str; LANGUAGES.len()] {
    let mut tags = [""; LANGUAGES.len()];
    let mut at = 0;
    while at < tags.len() {
        tags[at] = LANGUAGES[at].0;
        at += 1;
    }
    tags
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_available_language_has_its_name() {
        for tag in AVAILABLE {
            assert!(name_of(tag).is_some_and(|name| !name.is_empty()), "{tag}");
        }
        assert_eq!(LANGUAGES.len(), AVAILABLE.len());
        assert_eq!(name_of("tlh"), None);
    }
}
