//! The surface towards JavaScript: `mount(root, settings, tell) -> Handle`. `www/second-step.js` is the element over it.

use std::rc::Rc;

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::browser::address::{allowed_address, go};
use crate::browser::web_otp;
use crate::flow::authenticator::Method;
use crate::flow::code::CodeFormat;
use crate::flow::effect::Outcome;
use crate::flow::observation::{Observation, Seen};
use crate::flow::options::Options;
use crate::l10n::AVAILABLE;
use crate::provider::{NativeForm, Provider, Rest};
use crate::ui::driver::Told;
use crate::ui::host::{Host, Link, Support};
use crate::ui::mount::{Mounted, Setup};
use crate::ui::words::Overrides;

/// The widget in an element. `free()` leaves the plain form.
#[wasm_bindgen]
pub struct Handle {
    mounted: Mounted,
}

#[wasm_bindgen]
impl Handle {
    /// Takes changed settings: languages and the host's facts. The transaction goes on.
    pub fn update(&mut self, settings: &JsValue) {
        self.mounted.speak(&languages(settings));
        self.mounted.set_overrides(overrides(settings));
        self.mounted.set_host(host(settings));
    }

    /// Opens the help on the topic of this name, or on the one that fits.
    #[wasm_bindgen(js_name = openHelp)]
    pub fn open_help(&self, topic: Option<String>) {
        self.mounted.open_help(topic.as_deref());
    }
}

/// Puts the widget into `root`. `tell(name, detail)` is called with the name of a DOM event and its detail, and returns
/// whether the default action may follow.
///
/// # Errors
/// Where the browser refuses to make an element; the plain form stands as it was.
#[wasm_bindgen]
pub fn mount(root: HtmlElement, settings: &JsValue, tell: Function) -> Result<Handle, JsValue> {
    let base = root.base_uri()?.unwrap_or_default();
    let allowed = list(settings, "continueOrigins");
    let setup = Setup {
        provider: provider(settings),
        options: options(settings),
        host: host(settings),
        languages: languages(settings),
        locales: text(settings, "locales").unwrap_or_default(),
        overrides: overrides(settings),
        at_hand: None,
        tell: Box::new(move |told| pass_on(&told, &tell, &base, &allowed)),
    };
    Ok(Handle {
        mounted: Mounted::new(root, setup)?,
    })
}

fn provider(settings: &JsValue) -> Rc<dyn Provider> {
    if let Some(endpoint) = text(settings, "endpoint") {
        return Rc::new(Rest::new(&endpoint));
    }
    let method = text(settings, "method")
        .and_then(|name| Method::from_name(&name))
        .unwrap_or(Method::Totp);
    let length = text(settings, "codeLength").and_then(|length| length.parse().ok());
    let format = CodeFormat {
        length,
        ..CodeFormat::usual(method)
    };
    Rc::new(NativeForm {
        method,
        hint: text(settings, "hint"),
        format,
    })
}

fn options(settings: &JsValue) -> Options {
    Options {
        auto_submit: flag(settings, "autoSubmit"),
        native: text(settings, "endpoint").is_none(),
        account: text(settings, "account"),
        registration_url: link(settings, "registrationUrl").map(|link| link.as_str().to_owned()),
        restart_url: link(settings, "restartUrl").map(|link| link.as_str().to_owned()),
        code_fills_itself: web_otp::is_on_this_device(),
        forget_last_used: flag(settings, "forgetLastUsed"),
    }
}

fn host(settings: &JsValue) -> Host {
    Host {
        support: Support {
            name: text(settings, "supportName"),
            phone: text(settings, "supportPhone"),
            email: text(settings, "supportEmail"),
            page: link(settings, "supportUrl"),
            hours: text(settings, "supportHours"),
            time_zone: text(settings, "supportTimeZone"),
        },
        settings: link(settings, "settingsUrl"),
        registration: link(settings, "registrationUrl"),
        app_passwords: link(settings, "appPasswordsUrl"),
        app: link(settings, "appUrl"),
        personal_account: link(settings, "personalAccountUrl"),
        policy: link(settings, "policyUrl"),
        report: link(settings, "reportUrl"),
        switcher: switcher(settings),
        topics: list(settings, "helpTopics"),
    }
}

/// The languages of the switcher; an empty list stands for all that there are.
fn switcher(settings: &JsValue) -> Vec<&'static str> {
    if !has(settings, "languageSwitcher") {
        return Vec::new();
    }
    let wanted = list(settings, "languageSwitcher");
    let is_wanted = |tag: &str| wanted.is_empty() || wanted.iter().any(|wanted| wanted == tag);
    AVAILABLE
        .iter()
        .copied()
        .filter(|tag| is_wanted(tag))
        .collect()
}

/// Fluent source for every language; or an object of sources by language.
fn overrides(settings: &JsValue) -> Overrides {
    if let Some(source) = text(settings, "messages") {
        return vec![(None, source)];
    }
    let by_language = Reflect::get(settings, &"messages".into()).unwrap_or_default();
    let Some(by_language) = by_language.dyn_ref::<Object>() else {
        return Vec::new();
    };
    let tags = Object::keys(by_language);
    let tags = tags.iter().filter_map(|tag| tag.as_string());
    tags.filter_map(|tag| {
        let source = text(by_language, &tag)?;
        Some((Some(tag), source))
    })
    .collect()
}

/// The attribute, then the page's language, then the browser's.
fn languages(settings: &JsValue) -> Vec<String> {
    list(settings, "languages")
}

/// Tells the host, and does the default action where it lets us.
fn pass_on(told: &Told, tell: &Function, base: &str, allowed: &[String]) {
    let safe = |address: &Option<String>| {
        address
            .as_deref()
            .and_then(|address| allowed_address(address, base, allowed))
    };
    let tell_of = |name: &str, detail: &JsValue| {
        tell.call2(&JsValue::UNDEFINED, &name.into(), detail)
            .is_ok_and(|goes_on| goes_on.is_truthy())
    };
    let (name, detail, go_to) = match told {
        Told::Outcome(Outcome::Verified {
            method,
            continue_to,
        }) => {
            let go_to = safe(continue_to);
            let detail = object(&[
                ("method", method.name().into()),
                ("continue", go_to.clone().into()),
            ]);
            ("second-step-verified", detail, go_to)
        }
        Told::Outcome(Outcome::Cancelled { continue_to }) => {
            let go_to = safe(continue_to);
            let detail = object(&[("continue", go_to.clone().into())]);
            if tell_of("second-step-cancelled", &detail) {
                // Somewhere to begin again there must be.
                go(go_to.as_deref());
            }
            return;
        }
        Told::Outcome(Outcome::Failed(reason)) => (
            "second-step-failed",
            object(&[("reason", reason.name().into())]),
            None,
        ),
        Told::Delivery(observation) => ("second-step-delivery", delivery(observation), None),
        Told::HelpRead(topic, situation) => (
            "second-step-help-read",
            object(&[
                ("topic", topic.as_str().into()),
                ("situation", (*situation).into()),
            ]),
            None,
        ),
        Told::GoTo(address) => return go(safe(&Some(address.clone())).as_deref()),
    };
    if let (true, Some(address)) = (tell_of(name, &detail), go_to) {
        go(Some(&address));
    }
}

fn delivery(observation: &Observation) -> JsValue {
    let (key, seconds) = match observation.seen {
        Seen::Heard(seconds) => ("heard_after_s", seconds),
        Seen::FirstInput(seconds) => ("first_input_after_s", seconds),
        Seen::Left(seconds) => ("left_after_s", seconds),
    };
    object(&[
        ("method", observation.method.name().into()),
        ("route", observation.route.clone().into()),
        (
            "token",
            observation
                .token
                .as_ref()
                .map(|token| token.0.clone())
                .into(),
        ),
        ("notice_shown", observation.notice_shown.into()),
        ("notice_followed", observation.notice_followed.into()),
        (key, seconds.into()),
    ])
}

fn object(entries: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (key, value) in entries {
        let _ = Reflect::set(&object, &(*key).into(), value);
    }
    object.into()
}

fn text(settings: &JsValue, key: &str) -> Option<String> {
    Reflect::get(settings, &key.into())
        .ok()?
        .as_string()
        .filter(|text| !text.is_empty())
}

fn link(settings: &JsValue, key: &str) -> Option<Link> {
    Link::parse(&text(settings, key)?)
}

fn has(settings: &JsValue, key: &str) -> bool {
    Reflect::get(settings, &key.into()).is_ok_and(|value| !value.is_null() && !value.is_undefined())
}

fn flag(settings: &JsValue, key: &str) -> bool {
    Reflect::get(settings, &key.into()).is_ok_and(|value| value.is_truthy())
}

fn list(settings: &JsValue, key: &str) -> Vec<String> {
    let list = Reflect::get(settings, &key.into()).unwrap_or_default();
    if !Array::is_array(&list) {
        return Vec::new();
    }
    Array::from(&list)
        .iter()
        .filter_map(|entry| entry.as_string())
        .collect()
}
