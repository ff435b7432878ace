//! Numbers and times as the reader's language writes them: the browser's `Intl` knows.

use std::rc::Rc;

use js_sys::{Array, Date, Intl, JsString, Object, Reflect};
use wasm_bindgen::JsValue;

use super::clock::Clock;
use super::lookup::{get, method, object};
use crate::l10n::Format;

/// One language's way.
pub struct IntlFormat {
    number: Intl::NumberFormat,
    time: Intl::DateTimeFormat,
    clock: Rc<Clock>,
    language: String,
}

impl IntlFormat {
    /// The way of the language with this BCP 47 tag, which must be one of ours: the constructors throw for what is no tag.
    pub fn new(language: &str, clock: Rc<Clock>) -> Self {
        let locales = Array::of1(&JsValue::from_str(language));
        let style = Object::new();
        let _ = Reflect::set(
            &style,
            &JsValue::from_str("timeStyle"),
            &JsValue::from_str("short"),
        );
        Self {
            number: Intl::NumberFormat::new(&locales, &Object::new()),
            time: Intl::DateTimeFormat::new(&locales, &style),
            clock,
            language: language.to_owned(),
        }
    }
}

fn written(function: &js_sys::Function, value: &JsValue) -> Option<String> {
    function.call1(&JsValue::UNDEFINED, value).ok()?.as_string()
}

impl Format for IntlFormat {
    fn number(&self, value: f64) -> String {
        written(&self.number.format(), &JsValue::from_f64(value))
            // Counts are whole; writing any other number would bring tables along that weigh 2 kB.
            .unwrap_or_else(|| (value as u32).to_string())
    }

    fn time_of_day(&self, millis: i64) -> String {
        let at = Date::new(&JsValue::from_f64(self.clock.wall_time(millis as f64)));
        written(&self.time.format(), &at).unwrap_or_default()
    }

    fn time_zone(&self, zone: &str) -> Option<String> {
        let resolved = Reflect::apply(
            &method(&self.time, "resolvedOptions")?,
            &self.time,
            &Array::new(),
        );
        if get(&resolved.ok()?, "timeZone").as_string().as_deref() == Some(zone) {
            return None;
        }
        let options = object(&[
            ("timeZone", &zone.into()),
            ("timeZoneName", &"longGeneric".into()),
        ]);
        let class = method(&get(&js_sys::global(), "Intl"), "DateTimeFormat")?;
        // Throws where there is no such zone.
        let format = Reflect::construct(
            &class,
            &Array::of2(&self.language.as_str().into(), &options),
        );
        let format = format.ok()?;
        let parts = method(&format, "formatToParts")?.call0(&format).ok()?;
        let parts = Array::from(&parts);
        let name = parts
            .iter()
            .find(|part| get(part, "type").as_string().as_deref() == Some("timeZoneName"))?;
        get(&name, "value").as_string()
    }

    fn lower_case(&self, text: &str) -> String {
        JsString::from(text)
            .to_locale_lower_case(Some(&self.language))
            .into()
    }
}
