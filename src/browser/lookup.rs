//! Looking things up in JavaScript, where the browser, the page or an extension may have put anything: nothing here throws.

use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

/// `object[key]`; undefined where there is none, or where it throws.
pub(super) fn get(object: &JsValue, key: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(key)).unwrap_or_default()
}

/// The method of this name, if it is one. A form named like it (DOM clobbering) is not.
pub(super) fn method(object: &JsValue, name: &str) -> Option<Function> {
    get(object, name).dyn_into().ok()
}

/// An object with these entries.
pub(super) fn object(entries: &[(&str, &JsValue)]) -> Object {
    let object = Object::new();
    for (key, value) in entries {
        set(&object, key, value);
    }
    object
}

/// Sets `object[key]`.
pub(super) fn set(object: &Object, key: &str, value: &JsValue) {
    // Fails for frozen objects only, and these are our own.
    let _ = Reflect::set(object, &JsValue::from_str(key), value);
}

/// The bytes of a buffer or of a view of one, whichever window it is from; none for anything else and for no bytes.
pub(super) fn bytes(buffer: &JsValue) -> Option<Vec<u8>> {
    if !buffer.is_object() {
        return None;
    }
    let class = method(&js_sys::global(), "Uint8Array")?;
    let view = Reflect::construct(&class, &Array::of1(buffer)).ok()?;
    let bytes = view.dyn_into::<Uint8Array>().ok()?.to_vec();
    (!bytes.is_empty()).then_some(bytes)
}
