//! WebOTP: the browser reads the code from a text whose last line is `@host #code` (WICG, origin-bound one-time codes).
//! Where there is no such thing, or it fails, nothing is told: the person types the code.
//!
//! Chromium ends the whole page when it is told to abort a request that it does not have: one that is over, or one that a
//! second request of the page has taken the place of. So the page has one at a time, and what is over is not aborted.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::AbortController;

use super::lookup::{get, method, object};

fn is_there() -> bool {
    Reflect::has(&js_sys::global(), &JsValue::from_str("OTPCredential")).unwrap_or(false)
}

/// Whether texts come to the device that the browser is on. On others a browser may know of texts too, but hardly ever does.
pub fn is_on_this_device() -> bool {
    let navigator = get(&js_sys::global(), "navigator");
    let is_mobile = get(&get(&navigator, "userAgentData"), "mobile").as_bool();
    is_there() && is_mobile == Some(true)
}

/// Listens for one text. Dropping it stops.
#[must_use]
pub struct Listening(Rc<Request>);

impl Drop for Listening {
    fn drop(&mut self) {
        self.0.stop();
    }
}

/// One request to the browser.
struct Request {
    controller: AbortController,
    is_over: Cell<bool>,
}

impl Request {
    fn stop(&self) {
        if !self.is_over.replace(true) {
            self.controller.abort();
        }
    }
}

/// Calls `on_code` with the code of the next text, once. None where the browser cannot. Another widget of the page that
/// listens stops listening.
pub fn listen(on_code: impl FnOnce(String) + 'static) -> Option<Listening> {
    let window = web_sys::window().filter(|_| is_there())?;
    let container = get(&window.navigator(), "credentials");
    let controller = AbortController::new().ok()?;
    let transport = Array::of1(&JsValue::from_str("sms"));
    let options = object(&[
        ("otp", &object(&[("transport", &transport)])),
        ("signal", &controller.signal()),
    ]);
    let ask = method(&container, "get")?;
    if let Some(older) = OPEN.take() {
        older.stop();
    }
    let asked = ask.call1(&container, &options).ok()?;
    let request = Rc::new(Request {
        controller,
        is_over: Cell::new(false),
    });
    OPEN.replace(Some(Rc::clone(&request)));
    let listening = Listening(Rc::clone(&request));
    spawn_local(async move {
        let heard = JsFuture::from(Promise::resolve(&asked)).await;
        let code = heard.ok().and_then(|heard| get(&heard, "code").as_string());
        if !request.is_over.replace(true)
            && let Some(code) = code
        {
            on_code(code);
        }
    });
    Some(listening)
}

thread_local! {
    /// The page's newest request, over all widgets.
    static OPEN: RefCell<Option<Rc<Request>>> = const { RefCell::new(None) };
}
