//! A security key in software: one ES256 key pair, "none" attestation.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::browser::SITE;

pub struct SoftKey {
    pair: SigningKey,
    pub counter: u32,
    /// Where its browser stands.
    pub origin: String,
}

impl SoftKey {
    pub fn new() -> Self {
        Self::of(7)
    }

    /// One key pair for each number.
    pub fn of(number: u8) -> Self {
        Self {
            pair: SigningKey::from_slice(&[number; 32]).unwrap(),
            counter: 1,
            origin: SITE.to_owned(),
        }
    }

    /// What `navigator.credentials.create` gives for these options.
    pub fn create(&self, options: &Value) -> Value {
        let client = self.client_data("webauthn.create", options);
        let mut data = self.data(options["rp"]["id"].as_str().unwrap(), 0x45);
        data.extend([0; 16]);
        data.extend([0, u8::try_from(ID.len()).unwrap()]);
        data.extend(ID);
        let point = self.pair.verifying_key().to_sec1_point(false);
        let bytes = point.as_bytes();
        data.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        data.extend(&bytes[1..33]);
        data.extend([0x22, 0x58, 0x20]);
        data.extend(&bytes[33..65]);
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        object.push(u8::try_from(data.len()).unwrap());
        object.extend(&data);
        json!({
            "id": encode(ID), "rawId": encode(ID), "type": "public-key",
            "response": {"clientDataJSON": encode(&client), "attestationObject": encode(&object), "transports": ["usb"]},
            "clientExtensionResults": {},
        })
    }

    /// What `navigator.credentials.get` gives for these options.
    pub fn get(&mut self, options: &Value) -> Value {
        self.counter += 1;
        let client = self.client_data("webauthn.get", options);
        let data = self.data(options["rpId"].as_str().unwrap(), 0x05);
        let signed = [data.as_slice(), &Sha256::digest(&client)].concat();
        let signature: Signature = self.pair.sign(&signed);
        json!({
            "id": encode(ID), "rawId": encode(ID), "type": "public-key",
            "response": {
                "clientDataJSON": encode(&client), "authenticatorData": encode(&data),
                "signature": encode(signature.to_der().as_bytes()), "userHandle": null,
            },
            "clientExtensionResults": {},
        })
    }

    fn client_data(&self, kind: &str, options: &Value) -> Vec<u8> {
        json!({"type": kind, "challenge": options["challenge"], "origin": self.origin, "crossOrigin": false})
            .to_string()
            .into_bytes()
    }

    fn data(&self, site: &str, flags: u8) -> Vec<u8> {
        let mut data = Sha256::digest(site.as_bytes()).to_vec();
        data.push(flags);
        data.extend(self.counter.to_be_bytes());
        data
    }
}

fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

const ID: &[u8] = b"the only key in the house";
