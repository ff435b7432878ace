//! Cleaning what people type and paste. The widget cleans too; the plain form has only this.

use crate::secrets::TypedCode;

/// The decimal digits of what was typed, in any script; separators and invisible marks are dropped.
/// `None` if something else is among them.
pub fn digits(typed: &TypedCode) -> Option<String> {
    let mut digits = String::new();
    for character in typed.expose().chars() {
        if let Some(digit) = decimal(character) {
            digits.push(digit);
        } else if !is_separator(character) {
            return None;
        }
    }
    (!digits.is_empty()).then_some(digits)
}

/// A recovery code in the one form in which it was hashed: Crockford's alphabet, upper case, no separators,
/// with the letters that look like digits read as those digits.
pub fn recovery(typed: &TypedCode) -> Option<String> {
    let letters: String = typed
        .expose()
        .chars()
        .filter(|character| !is_separator(*character))
        .map(
            |character| match decimal(character).unwrap_or(character).to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            },
        )
        .collect();
    let plausible = letters.len() == RECOVERY_LENGTH
        && letters
            .bytes()
            .all(|byte| RECOVERY_ALPHABET.contains(&byte));
    plausible.then_some(letters)
}

/// A new recovery code, `ABCD-EFGH-JKMN`: 60 bits.
pub fn new_recovery_code() -> String {
    let bytes: [u8; RECOVERY_LENGTH] = rand::random();
    // 256 is a multiple of 32, so the remainder is even.
    let letters: Vec<char> = bytes
        .iter()
        .map(|byte| char::from(RECOVERY_ALPHABET[usize::from(byte % 32)]))
        .collect();
    letters
        .chunks(4)
        .map(|group| group.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join("-")
}

/// The value of a decimal digit in the scripts that phones offer.
fn decimal(character: char) -> Option<char> {
    let zero = ZEROS.into_iter().rfind(|zero| *zero <= character)?;
    let value = u32::from(character) - u32::from(zero);
    if value < 10 {
        char::from_digit(value, 10)
    } else {
        None
    }
}

/// Spaces, dashes, zero-width and bidirectional marks.
fn is_separator(character: char) -> bool {
    character.is_whitespace()
        || matches!(character,
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}'
            | '\u{00AD}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// ASCII, Arabic-Indic, Persian, Devanagari, Bengali, Thai and full-width zero, in code point order.
const ZEROS: [char; 7] = [
    '0', '\u{0660}', '\u{06F0}', '\u{0966}', '\u{09E6}', '\u{0E50}', '\u{FF10}',
];

/// Crockford's base 32: no I, L, O, U.
const RECOVERY_ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const RECOVERY_LENGTH: usize = 12;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn digits_come_in_many_dresses() {
        for typed in [
            "012345",
            "012 345",
            "012-345",
            " 0\u{200B}12345\u{202C}",
            "٠١٢٣٤٥",
            "۰۱۲۳۴۵",
            "０１２３４５",
            "012–345",
        ] {
            assert_eq!(
                digits(&TypedCode::new(typed)).as_deref(),
                Some("012345"),
                "{typed:?}"
            );
        }
        for typed in ["", "  ", "12a456", "G-123456"] {
            assert_eq!(digits(&TypedCode::new(typed)), None, "{typed:?}");
        }
    }

    #[test]
    fn a_recovery_code_is_read_kindly() {
        for typed in [
            "ABCD-EFGH-JKM1",
            "abcd efgh jkml",
            "abcdefghjkmI",
            "ABCD–EFGH–JKM1",
        ] {
            assert_eq!(
                recovery(&TypedCode::new(typed)).as_deref(),
                Some("ABCDEFGHJKM1"),
                "{typed:?}"
            );
        }
        assert_eq!(recovery(&TypedCode::new("ABCD-EFGH")), None);
        assert_eq!(recovery(&TypedCode::new("ABCD-EFGH-JKMU")), None);
    }

    proptest! {
        #[test]
        fn nothing_typed_is_too_odd(typed in ".*") {
            let typed = TypedCode::new(typed);
            if let Some(digits) = digits(&typed) {
                prop_assert!(digits.bytes().all(|byte| byte.is_ascii_digit()));
            }
            recovery(&typed);
        }
    }

    #[test]
    fn new_codes_are_read_back_and_differ() {
        let (one, two) = (new_recovery_code(), new_recovery_code());
        assert_ne!(one, two);
        assert_eq!(
            recovery(&TypedCode::new(one.to_lowercase())),
            Some(one.replace('-', ""))
        );
    }
}
