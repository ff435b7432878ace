//! Where the page stands: whether keys can be asked for here.

use wasm_bindgen::JsValue;

use crate::browser::lookup::{get, method};
use crate::flow::event::KeySupport;

/// Whether this browser can ask for a key in this place.
pub fn key_support() -> KeySupport {
    let Some(window) = web_sys::window() else {
        return KeySupport::Unsupported;
    };
    // Outside secure contexts there is neither.
    let credentials = get(&window.navigator(), "credentials");
    if method(&window, "PublicKeyCredential").is_none() || method(&credentials, "get").is_none() {
        return KeySupport::Unsupported;
    }
    match (is_allowed(&window), is_framed(&window)) {
        (true, _) => KeySupport::Supported,
        (false, true) => KeySupport::NotInFrame,
        (false, false) => KeySupport::Unsupported,
    }
}

/// Whether the permissions policy lets keys be asked for (WebAuthn Level 3, 5.9); yes where the browser does not tell.
fn is_allowed(window: &JsValue) -> bool {
    let document = get(window, "document");
    ["permissionsPolicy", "featurePolicy"]
        .into_iter()
        .find_map(|name| {
            let policy = get(&document, name);
            let feature = JsValue::from_str("publickey-credentials-get");
            method(&policy, "allowsFeature")?
                .call1(&policy, &feature)
                .ok()?
                .as_bool()
        })
        .unwrap_or(true)
}

fn is_framed(window: &JsValue) -> bool {
    get(window, "parent") != *window
}

/// Whether a page around this one is of another origin: its document cannot be read.
pub(super) fn in_foreign_frame() -> bool {
    let mut page: JsValue = js_sys::global().into();
    loop {
        let parent = get(&page, "parent");
        if parent == page || parent.is_undefined() {
            return false;
        }
        if get(&parent, "document").is_undefined() {
            return true;
        }
        page = parent;
    }
}
