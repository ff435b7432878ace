//! WebOTP: the browser reads the code from a text whose last line is `@host #code` (WICG, origin-bound one-time codes).
//! Where there is no such thing, or it fails, nothing is told: the person types the code.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::AbortController;

use super::lookup::{get, method, object};

/// Listens for one text. Dropping it stops.
#[must_use]
pub struct Listening {
    controller: AbortController,
    stopped: Rc<Cell<bool>>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.stopped.set(true);
        self.controller.abort();
    }
}

/// Calls `on_code` with the code of the next text, once. None where the browser cannot.
pub fn listen(on_code: impl FnOnce(String) + 'static) -> Option<Listening> {
    let window = web_sys::window()?;
    if !Reflect::has(&window, &JsValue::from_str("OTPCredential")).unwrap_or(false) {
        return None;
    }
    let container = get(&window.navigator(), "credentials");
    let controller = AbortController::new().ok()?;
    let transport = Array::of1(&JsValue::from_str("sms"));
    let request = object(&[
        ("otp", &object(&[("transport", &transport)])),
        ("signal", &controller.signal()),
    ]);
    let asked = method(&container, "get")?
        .call1(&container, &request)
        .ok()?;
    let stopped = Rc::new(Cell::new(false));
    let listening = Listening {
        controller,
        stopped: Rc::clone(&stopped),
    };
    spawn_local(async move {
        let heard = JsFuture::from(Promise::resolve(&asked)).await;
        let code = heard.ok().and_then(|heard| get(&heard, "code").as_string());
        if let (Some(code), false) = (code, stopped.get()) {
            on_code(code);
        }
    });
    Some(listening)
}
