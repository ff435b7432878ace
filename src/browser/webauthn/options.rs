//! From the server's JSON to what `navigator.credentials.get` takes (WebAuthn Level 3, 5.1.9).

use js_sys::{Array, Object, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use crate::browser::base64url;
use crate::browser::lookup::{get, method, object, set};

/// The options with their binary parts as bytes; none where they are no such options.
pub(super) fn read(json: &JsValue) -> Option<JsValue> {
    by_the_browser(json).or_else(|| by_ourselves(json).map(JsValue::from))
}

fn by_the_browser(json: &JsValue) -> Option<JsValue> {
    let class = get(&js_sys::global(), "PublicKeyCredential");
    let parsed = method(&class, "parseRequestOptionsFromJSON")?
        .call1(&class, json)
        .ok()?;
    parsed.is_object().then_some(parsed)
}

/// For browsers without the parser, and for parsers that throw: some password managers replace it.
fn by_ourselves(json: &JsValue) -> Option<Object> {
    let options = Object::assign(&Object::new(), json.dyn_ref::<Object>()?);
    set(&options, "challenge", &decoded(json, "challenge")?);
    let allowed = get(json, "allowCredentials");
    if Array::is_array(&allowed) {
        let keys = Array::from(&allowed)
            .iter()
            .map(|key| descriptor(&key))
            .collect::<Option<Array>>()?;
        set(&options, "allowCredentials", &keys);
    }
    set(
        &options,
        "extensions",
        &plain_extensions(&get(json, "extensions")),
    );
    Some(options)
}

fn descriptor(key: &JsValue) -> Option<JsValue> {
    let copy = Object::assign(&Object::new(), key.dyn_ref::<Object>()?);
    set(&copy, "id", &decoded(key, "id")?);
    Some(copy.into())
}

/// Extensions that hold no bytes, such as `appid`. The others would need a road of their own each.
fn plain_extensions(extensions: &JsValue) -> JsValue {
    let plain = object(&[]);
    if let Some(extensions) = extensions.dyn_ref::<Object>() {
        for name in Object::keys(extensions)
            .iter()
            .filter_map(|name| name.as_string())
        {
            let value = get(extensions, &name);
            if !value.is_object() {
                set(&plain, &name, &value);
            }
        }
    }
    plain.into()
}

fn decoded(json: &JsValue, key: &str) -> Option<JsValue> {
    let bytes = base64url::decode(&get(json, key).as_string()?)?;
    (!bytes.is_empty()).then(|| Uint8Array::from(bytes.as_slice()).into())
}
