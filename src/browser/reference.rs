//! References for support: random UUIDs (RFC 9562, version 4).

use wasm_bindgen::JsValue;
use web_sys::Crypto;

/// A new one. `crypto.randomUUID` exists in secure contexts only, so elsewhere it is put together from random bytes.
pub fn new_reference() -> String {
    let Some(crypto) = web_sys::window().and_then(|window| window.crypto().ok()) else {
        return String::new();
    };
    if js_sys::Reflect::has(&crypto, &JsValue::from_str("randomUUID")).unwrap_or(false) {
        return crypto.random_uuid();
    }
    from_bytes(random_bytes(&crypto))
}

fn random_bytes(crypto: &Crypto) -> [u8; 16] {
    let mut bytes = [0; 16];
    // Fails for more than 65,536 bytes only.
    let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    bytes
}

fn from_bytes(mut bytes: [u8; 16]) -> String {
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let mut uuid = String::new();
    for (at, byte) in bytes.into_iter().enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            uuid.push('-');
        }
        for half in [byte >> 4, byte & 0x0f] {
            uuid.extend(char::from_digit(u32::from(half), 16));
        }
    }
    uuid
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bytes_become_a_version_4_uuid() {
        assert_eq!(
            from_bytes([0xff; 16]),
            "ffffffff-ffff-4fff-bfff-ffffffffffff"
        );
        assert_eq!(from_bytes([0; 16]), "00000000-0000-4000-8000-000000000000");
    }
}
