//! Numbers and times in the reader's way: asked of whoever knows, which in a browser is `Intl`.

use std::cell::RefCell;
use std::rc::Rc;

/// Writes numbers, times and names in one language.
pub trait Format {
    /// A count, as the language writes it.
    fn number(&self, value: f64) -> String;
    /// The time of day at this many milliseconds after the widget was mounted, or before it where negative.
    fn time_of_day(&self, millis: i64) -> String;
    /// What a time zone (IANA) is called; none where there is no such zone, and where the reader is in it.
    fn time_zone(&self, zone: &str) -> Option<String>;
    /// A text in the small letters of the language, to search in.
    fn lower_case(&self, text: &str) -> String;
}

/// ASCII digits, and minutes and seconds since mounting: for tests, and where there is no `Intl`.
#[derive(Clone, Copy, Debug, Default)]
pub struct PlainFormat;

impl Format for PlainFormat {
    fn lower_case(&self, text: &str) -> String {
        text.to_lowercase()
    }

    fn number(&self, value: f64) -> String {
        value.to_string()
    }

    fn time_zone(&self, zone: &str) -> Option<String> {
        Some(zone.to_owned())
    }

    fn time_of_day(&self, millis: i64) -> String {
        let seconds = millis.max(0) / 1_000;
        let two = |n: i64| {
            let digits = n.to_string();
            if n < 10 {
                ["0", &digits].concat()
            } else {
                digits
            }
        };
        [two(seconds / 60), two(seconds % 60)].join(":")
    }
}

thread_local! {
    /// The format in use while a message is being written: Fluent's hook for numbers is a plain function.
    static CURRENT: RefCell<Option<Rc<dyn Format>>> = const { RefCell::new(None) };
}

/// Runs `write` with `format` writing the numbers in it.
pub(super) fn with_format<T>(format: &Rc<dyn Format>, write: impl FnOnce() -> T) -> T {
    let outer = CURRENT.replace(Some(Rc::clone(format)));
    let written = write();
    CURRENT.set(outer);
    written
}

/// `value` in the format in use; none outside [`with_format`].
pub(super) fn current_number(value: f64) -> Option<String> {
    CURRENT.with_borrow(|format| format.as_ref().map(|format| format.number(value)))
}
