//! Reading outside JSON without trust: a value is there, of the right type and within its bounds, or it is not there.

use std::time::Duration;

use super::json::Json;

/// The text under `key`, neither empty nor absurdly long.
pub(super) fn text<'a>(object: &'a Json, key: &str) -> Option<&'a str> {
    object
        .get(key)?
        .as_text()
        .filter(|text| !text.is_empty() && text.len() <= LONGEST_TEXT)
}

/// The same, as a `String` without the marks that could turn the text around it.
pub(super) fn label(object: &Json, key: &str) -> Option<String> {
    let clean: String = text(object, key)?
        .chars()
        .filter(|c| !c.is_control() && !is_bidi_mark(*c))
        .take(LONGEST_LABEL)
        .collect();
    Some(clean).filter(|label| !label.trim().is_empty())
}

/// The seconds under `key`, as a duration of at most a day.
pub(super) fn seconds(object: &Json, key: &str) -> Option<Duration> {
    let seconds = object
        .get(key)?
        .as_number()
        .filter(|seconds| *seconds >= 0.0)?;
    Some(Duration::from_secs_f64(seconds.min(LONGEST_SECONDS)))
}

/// The whole number under `key`.
pub(super) fn count(object: &Json, key: &str) -> Option<u32> {
    let number = object.get(key)?.as_number()?;
    // The cast cuts off what does not fit: only a whole number within bounds survives the way there and back.
    Some(number as u32).filter(|count| f64::from(*count) == number)
}

/// The flag under `key`: `true`, or not.
pub(super) fn flag(object: &Json, key: &str) -> bool {
    object.get(key) == Some(&Json::Bool(true))
}

/// The list under `key`, cut off where it is absurdly long.
pub(super) fn list<'a>(object: &'a Json, key: &str) -> Option<&'a [Json]> {
    let list = object.get(key)?.as_list()?;
    Some(list.get(..LONGEST_LIST).unwrap_or(list))
}

fn is_bidi_mark(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

const LONGEST_TEXT: usize = 4_096;
const LONGEST_LABEL: usize = 120;
const LONGEST_LIST: usize = 64;
const LONGEST_SECONDS: f64 = 86_400.0;

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Json {
        Json::parse(text).unwrap()
    }

    #[test]
    fn what_is_not_as_it_should_be_is_not_there() {
        let odd = read(
            r#"{"t": 5, "empty": "", "n": -1, "s": "30", "half": 1.5, "many": 4294967296, "f": "true", "l": {}}"#,
        );
        assert_eq!(text(&odd, "t"), None);
        assert_eq!(text(&odd, "empty"), None);
        assert_eq!(seconds(&odd, "n"), None);
        assert_eq!(seconds(&odd, "s"), None);
        assert_eq!(count(&odd, "n"), None);
        assert_eq!(count(&odd, "half"), None);
        assert_eq!(count(&odd, "many"), None);
        assert!(!flag(&odd, "f"));
        assert!(list(&odd, "l").is_none());
        assert_eq!(text(&read("[]"), "t"), None);
    }

    #[test]
    fn what_is_too_much_is_cut_or_left_out() {
        let (text_of, list_of) = (|n| "x".repeat(n), |n| "0,".repeat(n));
        let huge = read(&format!(
            r#"{{"s": 1e300, "t": "{}", "h": "{}", "l": [{}0]}}"#,
            text_of(1_000_000),
            text_of(500),
            list_of(999)
        ));
        assert_eq!(seconds(&huge, "s"), Some(Duration::from_secs(86_400)));
        assert_eq!(text(&huge, "t"), None);
        assert_eq!(label(&huge, "h").map(|h| h.len()), Some(120));
        assert_eq!(list(&huge, "l").map(<[Json]>::len), Some(64));
    }

    #[test]
    fn a_label_cannot_turn_the_text_around_it() {
        let label = label(&read(r#"{"h": "\u202e12\u0000••\n"}"#), "h");
        assert_eq!(label.as_deref(), Some("12••"));
    }
}
