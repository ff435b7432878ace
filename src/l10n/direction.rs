//! Which way a language is written.

/// A value of the `dir` attribute.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The word in the attribute.
    pub const fn name(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// The direction of a BCP 47 tag: by its script where it names one, else by its language.
pub fn direction(tag: &str) -> Direction {
    let mut parts = tag.split(['-', '_']);
    let language = parts.next().unwrap_or_default();
    let script = parts.next().filter(|part| part.len() == 4);
    let is_rtl = match script {
        Some(script) => is_in(&RTL_SCRIPTS, script),
        None => is_in(&RTL_LANGUAGES, language),
    };
    if is_rtl {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    }
}

fn is_in(list: &[&str], word: &str) -> bool {
    list.iter().any(|entry| entry.eq_ignore_ascii_case(word))
}

/// Languages whose usual script runs from right to left (CLDR, likely subtags).
const RTL_LANGUAGES: [&str; 11] = [
    "ar", "he", "fa", "ur", "ps", "yi", "dv", "ckb", "sd", "ug", "syr",
];

/// Scripts that run from right to left (ISO 15924).
const RTL_SCRIPTS: [&str; 7] = ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_wins_over_the_language() {
        assert_eq!(direction("sv"), Direction::LeftToRight);
        assert_eq!(direction("ar-EG"), Direction::RightToLeft);
        assert_eq!(direction("uz-Arab"), Direction::RightToLeft);
        assert_eq!(direction("ks-Deva-IN"), Direction::LeftToRight);
        assert_eq!(direction("he"), Direction::RightToLeft);
        assert_eq!(direction("ar-XB"), Direction::RightToLeft);
        assert_eq!(direction(""), Direction::LeftToRight);
    }
}
