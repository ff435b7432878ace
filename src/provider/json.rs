//! JSON, as small as a page load wants it: the browser's own parser reads it, and what it read is copied out once.

use std::fmt::{self, Display, Formatter, Write};

/// A JSON value (RFC 8259). Members stand in the order in which the parser gave them; their names differ.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) enum Json {
    /// `null`, and whatever could not be read.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as near as an IEEE 754 double comes to it.
    Number(f64),
    /// A text.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Reads a text; none where it is no JSON, or nested as nothing of ours is.
    pub(super) fn parse(text: &str) -> Option<Self> {
        read::parse(text)
    }

    /// An object of these members.
    pub(super) fn object(members: Vec<(&str, Self)>) -> Self {
        let members = members.into_iter();
        Self::Object(
            members
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
        )
    }

    /// A text.
    pub(super) fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    /// The member of this name, where this is an object that has one.
    pub(super) fn get(&self, name: &str) -> Option<&Self> {
        let Self::Object(members) = self else {
            return None;
        };
        let member = members.iter().find(|(other, _)| other == name)?;
        Some(&member.1)
    }

    /// The entries, where this is an array.
    pub(super) fn as_list(&self) -> Option<&[Self]> {
        match self {
            Self::List(entries) => Some(entries),
            _ => None,
        }
    }

    /// The text, where this is one.
    pub(super) fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, where this is one.
    pub(super) const fn as_number(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// Whether this is an object.
    pub(super) const fn is_object(&self) -> bool {
        matches!(self, Self::Object(_))
    }
}

impl Display for Json {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => out.write_str("null"),
            Self::Bool(true) => out.write_str("true"),
            Self::Bool(false) => out.write_str("false"),
            Self::Number(number) => out.write_str(&read::number(*number)),
            Self::Text(text) => write_text(text, out),
            Self::List(entries) => {
                out.write_char('[')?;
                for (at, entry) in entries.iter().enumerate() {
                    out.write_str(if at == 0 { "" } else { "," })?;
                    entry.fmt(out)?;
                }
                out.write_char(']')
            }
            Self::Object(members) => {
                out.write_char('{')?;
                for (at, (name, value)) in members.iter().enumerate() {
                    out.write_str(if at == 0 { "" } else { "," })?;
                    write_text(name, out)?;
                    out.write_char(':')?;
                    value.fmt(out)?;
                }
                out.write_char('}')
            }
        }
    }
}

fn write_text(text: &str, out: &mut Formatter<'_>) -> fmt::Result {
    out.write_char('"')?;
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                out.write_char('\\')?;
                out.write_char(c)?;
            }
            '\0'..='\u{1f}' => {
                out.write_str(if c < '\u{10}' { "\\u000" } else { "\\u001" })?;
                out.write_char(char::from_digit(u32::from(c) & 15, 16).unwrap_or_default())?;
            }
            _ => out.write_char(c)?,
        }
    }
    out.write_char('"')
}

/// In the browser: its parser, and its way of writing numbers.
#[cfg(target_arch = "wasm32")]
mod read {
    use js_sys::{Array, JSON, Number, Object};
    use wasm_bindgen::{JsCast, JsValue};

    use super::{DEEPEST, Json};

    pub(super) fn parse(text: &str) -> Option<Json> {
        copy(&JSON::parse(text).ok()?, DEEPEST)
    }

    /// Copies a value out; none where it goes deeper than `depth`.
    fn copy(value: &JsValue, depth: usize) -> Option<Json> {
        if let Some(text) = value.as_string() {
            return Some(Json::Text(text));
        }
        if let Some(number) = value.as_f64() {
            return Some(Json::Number(number));
        }
        if let Some(flag) = value.as_bool() {
            return Some(Json::Bool(flag));
        }
        let Some(object) = value.dyn_ref::<Object>() else {
            return Some(Json::Null);
        };
        let depth = depth.checked_sub(1)?;
        if Array::is_array(object) {
            return copy_list(object.unchecked_ref(), depth).map(Json::List);
        }
        let names = copy_list(&Object::keys(object), 0)?;
        let values = copy_list(&Object::values(object), depth)?;
        let mut members = Vec::new();
        for (name, value) in names.into_iter().zip(values) {
            if let Json::Text(name) = name {
                members.push((name, value));
            }
        }
        Some(Json::Object(members))
    }

    fn copy_list(list: &Array, depth: usize) -> Option<Vec<Json>> {
        let mut entries = Vec::new();
        for at in 0..list.length() {
            entries.push(copy(&list.get(at), depth)?);
        }
        Some(entries)
    }

    pub(super) fn number(number: f64) -> String {
        let text = Number::from(number).to_string_with_radix(10);
        text.ok()
            .and_then(|text| text.as_string())
            .unwrap_or_default()
    }
}

/// On the host, where only tests run this.
#[cfg(not(target_arch = "wasm32"))]
mod read {
    use serde_json::Value;

    use super::{DEEPEST, Json};

    pub(super) fn parse(text: &str) -> Option<Json> {
        copy(serde_json::from_str(text).ok()?, DEEPEST)
    }

    fn copy(value: Value, depth: usize) -> Option<Json> {
        Some(match value {
            Value::Null => Json::Null,
            Value::Bool(flag) => Json::Bool(flag),
            Value::Number(number) => Json::Number(number.as_f64()?),
            Value::String(text) => Json::Text(text),
            Value::Array(list) => {
                let depth = depth.checked_sub(1)?;
                let entries = list.into_iter().map(|entry| copy(entry, depth));
                Json::List(entries.collect::<Option<_>>()?)
            }
            Value::Object(object) => {
                let depth = depth.checked_sub(1)?;
                let members = object.into_iter();
                let members = members.map(|(name, value)| Some((name, copy(value, depth)?)));
                Json::Object(members.collect::<Option<_>>()?)
            }
        })
    }

    pub(super) fn number(number: f64) -> String {
        number.to_string()
    }
}

/// How many arrays and objects may stand in each other. Ours go to seven.
const DEEPEST: usize = 32;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_the_same() {
        let text = r#"{"a":[1,-2.5,true,null],"b":{"c\"\\":"é\u0001\u001f\n/"},"d":[]}"#;
        let json = Json::parse(text).unwrap();
        assert_eq!(Json::parse(&json.to_string()), Some(json.clone()));
        assert_eq!(
            json.get("b").and_then(|b| b.get("c\"\\")),
            Some(&Json::text("é\u{1}\u{1f}\n/"))
        );
        let members = vec![
            ("text", Json::text("\u{1}\t\"")),
            ("flag", Json::Bool(false)),
        ];
        assert_eq!(
            Json::object(members).to_string(),
            r#"{"text":"\u0001\u0009\"","flag":false}"#
        );
    }

    #[test]
    fn what_is_none_or_too_deep_is_not_read() {
        for text in ["", "{", "nul", "{} {}", "<html>"] {
            assert_eq!(Json::parse(text), None, "{text}");
        }
        let nested = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat();
        assert!(Json::parse(&nested(DEEPEST)).is_some());
        assert_eq!(Json::parse(&nested(DEEPEST + 1)), None);
    }

    #[test]
    fn nothing_is_taken_for_what_it_is_not() {
        let json = Json::parse(r#"{"list":[1],"text":"1"}"#).unwrap();
        assert_eq!(json.get("list").and_then(Json::as_text), None);
        assert_eq!(json.get("text").and_then(Json::as_number), None);
        assert_eq!(json.get("text").and_then(Json::as_list), None);
        assert_eq!(json.as_list(), None);
        assert_eq!(json.get("none"), None);
        assert_eq!(Json::text("{}").get("text"), None);
    }
}
