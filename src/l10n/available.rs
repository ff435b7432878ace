//! The languages that there are files for: one folder under `locales/` each, which a test holds this list against.

/// BCP 47 tags.
pub const AVAILABLE: &[&str] = &[
    "en", "sv", "da", "nb", "fi", "de", "fr", "es", "nl", "it", "pl", "pt-BR", "uk", "tr", "ar",
    "ja", "zh-Hans", "he", "ko", "fa",
];
