//! From what the key returned to the JSON that the server checks (WebAuthn Level 3, 5.1.8).

use js_sys::JSON;
use wasm_bindgen::JsValue;

use crate::browser::base64url;
use crate::browser::lookup::{bytes, get, method, object, set};

/// `AuthenticationResponseJSON` as text; none where this is no assertion.
pub(super) fn write(credential: &JsValue) -> Option<String> {
    let json = by_the_browser(credential).or_else(|| by_ourselves(credential))?;
    JSON::stringify(&json).ok()?.as_string()
}

/// By `toJSON`. What lacks a part that the server needs is not taken.
fn by_the_browser(credential: &JsValue) -> Option<JsValue> {
    let json = method(credential, "toJSON")?.call0(credential).ok()?;
    let response = get(&json, "response");
    let is_whole = get(&json, "id").is_string()
        && SIGNED
            .into_iter()
            .all(|part| get(&response, part).is_string());
    is_whole.then_some(json)
}

/// For browsers without `toJSON`, and for the credentials of password managers, on which it throws or tells too little.
fn by_ourselves(credential: &JsValue) -> Option<JsValue> {
    let given = get(credential, "response");
    let response = object(&[]);
    for part in SIGNED {
        set(&response, part, &encoded(&get(&given, part))?);
    }
    if let Some(handle) = encoded(&get(&given, "userHandle")) {
        set(&response, "userHandle", &handle);
    }
    let raw_id = encoded(&get(credential, "rawId"))?;
    let extensions = method(credential, "getClientExtensionResults")
        .and_then(|results| results.call0(credential).ok())
        .filter(JsValue::is_object)
        .unwrap_or_else(|| object(&[]).into());
    let json = object(&[
        ("id", &raw_id),
        ("rawId", &raw_id),
        ("type", &JsValue::from_str("public-key")),
        ("response", &response),
        ("clientExtensionResults", &extensions),
    ]);
    let attachment = get(credential, "authenticatorAttachment");
    if attachment.is_string() {
        set(&json, "authenticatorAttachment", &attachment);
    }
    Some(json.into())
}

fn encoded(buffer: &JsValue) -> Option<JsValue> {
    Some(JsValue::from_str(&base64url::encode(&bytes(buffer)?)?))
}

/// What the signature is over, and the signature.
const SIGNED: [&str; 3] = ["clientDataJSON", "authenticatorData", "signature"];
