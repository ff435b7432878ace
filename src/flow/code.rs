//! One-time codes: from what was typed or pasted to what is sent.

use std::fmt;

use super::authenticator::Method;

/// What the field holds, as it stands there. Redacted: it is a secret in the making.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Typed {
    /// The text.
    pub text: String,
    /// Whether a single input event (a paste, an autofill) brought it into an empty field.
    pub at_once: bool,
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Typed(…)")
    }
}

/// A code that fits its format.
#[derive(Clone, PartialEq, Eq)]
pub struct OneTimeCode(String);

impl OneTimeCode {
    /// The code, for the request and for nothing else.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for OneTimeCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OneTimeCode(…)")
    }
}

/// What the codes of a challenge look like.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CodeFormat {
    /// Which characters.
    pub alphabet: Alphabet,
    /// How many, where the provider says.
    pub length: Option<u8>,
}

/// The characters of a code.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Alphabet {
    /// ASCII digits; everybody's digits are taken for them.
    #[default]
    Digits,
    /// Letters, digits and dashes, sent as they were typed.
    Letters,
}

/// Why a text is no code. Said before anything is sent, so it costs no attempt.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CodeProblem {
    /// Nothing was typed.
    Empty,
    /// Too few characters.
    TooShort {
        /// How many there should be.
        expected: u8,
    },
    /// Too many characters.
    TooLong {
        /// How many there should be.
        expected: u8,
    },
    /// Something else than digits.
    NotDigits,
}

impl CodeFormat {
    /// A code of `length` digits.
    pub const fn digits(length: u8) -> Self {
        Self {
            alphabet: Alphabet::Digits,
            length: Some(length),
        }
    }

    /// What codes of this method usually look like, until the challenge tells.
    pub fn usual(method: Method) -> Self {
        let alphabet = match method {
            Method::RecoveryCode | Method::TemporaryPass => Alphabet::Letters,
            _ => Alphabet::Digits,
        };
        Self {
            alphabet,
            length: None,
        }
    }

    /// The code in `text`, which may have separators, invisible marks or other scripts' digits in it.
    ///
    /// # Errors
    /// Where the text is no code of this format, and why.
    pub fn parse(self, text: &str) -> Result<OneTimeCode, CodeProblem> {
        let code = match self.alphabet {
            Alphabet::Digits => digits_only(text)?,
            Alphabet::Letters => visible(text).trim().to_owned(),
        };
        let count = code.chars().count();
        match self.length {
            _ if count == 0 => Err(CodeProblem::Empty),
            Some(expected)
                if self.alphabet == Alphabet::Digits && count < usize::from(expected) =>
            {
                Err(CodeProblem::TooShort { expected })
            }
            Some(expected)
                if self.alphabet == Alphabet::Digits && count > usize::from(expected) =>
            {
                Err(CodeProblem::TooLong { expected })
            }
            _ => Ok(OneTimeCode(code)),
        }
    }

    /// The code in what was submitted: a fill or a drop may have brought a whole message past the paste.
    ///
    /// # Errors
    /// Where the text is no code of this format and none can be told in it.
    pub fn read(self, text: &str) -> Result<OneTimeCode, CodeProblem> {
        self.parse(text)
            .or_else(|problem| self.clean_paste(text).ok_or(problem))
    }

    /// What a pasted text should become in the field: the code alone, where one can be told in it.
    /// None where the text should stay as it is.
    pub fn clean_paste(self, text: &str) -> Option<OneTimeCode> {
        if let Ok(code) = self.parse(text) {
            return Some(code);
        }
        if self.alphabet == Alphabet::Letters {
            return None;
        }
        let text = visible(text);
        let code =
            origin_bound(&text, self.length).or_else(|| first_fitting(&text, self.length))?;
        self.parse(&code).ok()
    }
}

/// The text without what cannot be seen, full-width forms and other scripts' digits as ASCII.
fn visible(text: &str) -> String {
    text.chars()
        .filter(|c| !is_invisible(*c))
        .map(plain)
        .collect()
}

/// Digits alone, or why not.
fn digits_only(text: &str) -> Result<String, CodeProblem> {
    let mut digits = String::new();
    for c in visible(text).chars() {
        if c.is_ascii_digit() {
            digits.push(c);
        } else if !is_separator(c) {
            return Err(CodeProblem::NotDigits);
        }
    }
    Ok(digits)
}

/// The code of an origin-bound text's last line, `@host #123456` (WICG, Origin-bound one-time codes).
fn origin_bound(text: &str, length: Option<u8>) -> Option<String> {
    let line = text.lines().rev().find(|line| !line.trim().is_empty())?;
    let words = line.trim().strip_prefix('@')?;
    let code: String = words
        .split('#')
        .nth(1)?
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    fits(code.len(), length).then_some(code)
}

/// The first run of digits in a text that is as long as a code; two runs count together where one separator parts them.
fn first_fitting(text: &str, length: Option<u8>) -> Option<String> {
    let runs = digit_runs(text);
    if let Some((run, _)) = runs.iter().find(|(run, _)| fits(run.len(), length)) {
        return Some(run.clone());
    }
    runs.windows(2).find_map(|pair| {
        let [(first, parted), (second, _)] = pair else {
            return None;
        };
        let joined = format!("{first}{second}");
        (*parted && fits(joined.len(), length)).then_some(joined)
    })
}

/// The runs of digits in a text, each with whether a single separator alone stands between it and the next run.
fn digit_runs(text: &str) -> Vec<(String, bool)> {
    let mut runs: Vec<(String, bool)> = Vec::new();
    let mut gap = String::new();
    for c in text.chars() {
        if !c.is_ascii_digit() {
            gap.push(c);
            continue;
        }
        if let (Some((run, _)), true) = (runs.last_mut(), gap.is_empty()) {
            run.push(c);
            continue;
        }
        if let Some((_, parted)) = runs.last_mut() {
            *parted = gap.chars().count() == 1 && gap.chars().all(is_separator);
        }
        runs.push((c.to_string(), false));
        gap.clear();
    }
    runs
}

fn fits(count: usize, length: Option<u8>) -> bool {
    length.map_or(USUAL_LENGTHS.contains(&count), |length| {
        usize::from(length) == count
    })
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '.' | '_' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// Zero-width and bidi marks, soft hyphen, byte order mark, NUL: they come along with a copy and nobody sees them.
fn is_invisible(c: char) -> bool {
    matches!(c, '\0' | '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The ASCII form of full-width characters and of the digits of other scripts.
fn plain(c: char) -> char {
    let code = u32::from(c);
    let ascii = match code {
        0xff01..=0xff5e => Some(code - 0xff01 + 0x21),
        _ => ZEROS
            .iter()
            .find(|zero| (**zero..**zero + 10).contains(&code))
            .map(|zero| code - zero + u32::from('0')),
    };
    ascii.and_then(char::from_u32).unwrap_or(c)
}

/// Lengths of codes in use, for servers that do not tell theirs.
const USUAL_LENGTHS: std::ops::RangeInclusive<usize> = 4..=10;

/// The zeros of the scripts that people write digits in: Arabic-Indic, Persian, Nko, the scripts of India, Thai, Lao, Tibetan, Myanmar, Khmer, Mongolian.
const ZEROS: [u32; 19] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6,
    0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810,
];

#[cfg(test)]
mod tests {
    use super::*;

    const SIX: CodeFormat = CodeFormat::digits(6);
    const ANY: CodeFormat = CodeFormat {
        alphabet: Alphabet::Digits,
        length: None,
    };
    const LETTERS: CodeFormat = CodeFormat {
        alphabet: Alphabet::Letters,
        length: None,
    };

    #[test]
    fn separators_invisible_marks_and_other_digits_are_taken_for_what_they_mean() {
        for text in [
            "012345",
            "012 345",
            "012-345",
            " 012345\n",
            "012\u{a0}345",
            "0-1-2-3-4-5",
            "٠١٢٣٤٥",
            "۰۱۲۳۴۵",
            "０１２３４５",
            "०१२३४५",
            "\u{202a}012345\u{202c}",
            "0\u{200b}12345",
            "\u{feff}012345",
            "012\u{2013}345",
        ] {
            assert_eq!(
                SIX.parse(text).as_ref().map(OneTimeCode::expose),
                Ok("012345"),
                "{text:?}"
            );
        }
    }

    #[test]
    fn what_is_no_code_is_told_apart() {
        assert_eq!(SIX.parse(""), Err(CodeProblem::Empty));
        assert_eq!(SIX.parse(" \u{200b}-"), Err(CodeProblem::Empty));
        assert_eq!(
            SIX.parse("12345"),
            Err(CodeProblem::TooShort { expected: 6 })
        );
        assert_eq!(
            SIX.parse("1234567"),
            Err(CodeProblem::TooLong { expected: 6 })
        );
        assert_eq!(SIX.parse("12345a"), Err(CodeProblem::NotDigits));
        assert_eq!(SIX.parse("12345\u{1f600}"), Err(CodeProblem::NotDigits));
        assert_eq!(LETTERS.parse("  "), Err(CodeProblem::Empty));
    }

    #[test]
    fn letters_and_dashes_of_a_recovery_code_are_kept() {
        assert_eq!(
            LETTERS
                .parse(" fkvr-LPPF\u{200f} ")
                .as_ref()
                .map(OneTimeCode::expose),
            Ok("fkvr-LPPF")
        );
        let eight = CodeFormat {
            alphabet: Alphabet::Letters,
            length: Some(8),
        };
        assert_eq!(
            eight.parse("FKVR-LPPF").as_ref().map(OneTimeCode::expose),
            Ok("FKVR-LPPF")
        );
    }

    #[test]
    fn a_code_is_found_in_what_was_pasted() {
        for (text, code) in [
            ("G-123456", "123456"),
            ("Your code is 123456. It is good for 10 minutes.", "123456"),
            ("Din kod är 123 456", "123456"),
            ("FB-12345 is not it, 654321 is", "654321"),
            ("Call 0700123456 about code 004711", "004711"),
            ("Your code is 111111\n@example.com #222222", "222222"),
            ("رمزك هو ١٢٣٤٥٦", "123456"),
            ("1234 or 123-456", "123456"),
            ("Code: 123456 Code: 123456", "123456"),
        ] {
            assert_eq!(
                SIX.clean_paste(text).as_ref().map(OneTimeCode::expose),
                Some(code),
                "{text:?}"
            );
        }
    }

    #[test]
    fn a_paste_without_a_code_is_left_alone() {
        for text in [
            "",
            "hello",
            "12 3",
            "1234567 and 89",
            "<img onerror=alert(1)>",
            "12  3456",
        ] {
            let cleaned = SIX.clean_paste(text);
            assert!(cleaned.is_none() || text == "12  3456", "{text:?}");
        }
        assert_eq!(
            ANY.clean_paste("code 4711 sent 10:32")
                .as_ref()
                .map(OneTimeCode::expose),
            Some("4711")
        );
        assert_eq!(
            LETTERS
                .clean_paste(" ab-cd ")
                .as_ref()
                .map(OneTimeCode::expose),
            Some("ab-cd")
        );
    }

    #[test]
    fn debug_shows_nothing() {
        let code = SIX.parse("123456").unwrap();
        let typed = Typed {
            text: "123456".into(),
            at_once: true,
        };
        assert!(!format!("{code:?}{typed:?}").contains('1'));
    }
}
