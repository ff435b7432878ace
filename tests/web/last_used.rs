//! Which authenticator was used last in this browser.

use second_step::browser::last_used::{recall, remember};
use second_step::flow::authenticator::AuthenticatorId;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Storage;

use crate::stubs::{self, Stubs};

fn id(name: &str) -> AuthenticatorId {
    AuthenticatorId(name.to_owned())
}

/// The storage, empty; and empty again when the test is over.
pub struct Clean(pub Storage);

impl Clean {
    pub fn storage() -> Self {
        let storage = web_sys::window().unwrap().local_storage().unwrap().unwrap();
        storage.clear().unwrap();
        Self(storage)
    }

    fn only_value(&self) -> String {
        assert_eq!(self.0.length().unwrap(), 1, "one key");
        self.0
            .get_item(&self.0.key(0).unwrap().unwrap())
            .unwrap()
            .unwrap()
    }
}

impl Drop for Clean {
    fn drop(&mut self) {
        self.0.clear().unwrap();
    }
}

#[wasm_bindgen_test]
fn the_newest_of_those_offered_is_recalled() {
    let _clean = Clean::storage();
    assert_eq!(recall(&[id("au_sms")]), None);
    remember(&id("au_sms"));
    remember(&id("au_key"));
    assert_eq!(recall(&[id("au_sms"), id("au_key")]), Some(id("au_key")));
    assert_eq!(recall(&[id("au_other"), id("au_sms")]), Some(id("au_sms")));
    assert_eq!(recall(&[id("au_other")]), None);
}

#[wasm_bindgen_test]
fn at_most_eight_hashes_are_stored_and_nothing_else() {
    let clean = Clean::storage();
    for n in 0..20 {
        remember(&id(&format!("au_{n}")));
    }
    let value = clean.only_value();
    let hashes: Vec<&str> = value.split(' ').collect();
    assert_eq!(hashes.len(), 8);
    for hash in hashes {
        assert!(
            hash.len() == 64 && hash.bytes().all(|b| b.is_ascii_hexdigit()),
            "{hash}"
        );
    }
    assert_eq!(recall(&[id("au_11")]), None);
    assert_eq!(recall(&[id("au_12")]), Some(id("au_12")));
}

#[wasm_bindgen_test]
fn storage_that_was_tampered_with_is_as_good_as_none_and_is_written_anew() {
    let clean = Clean::storage();
    remember(&id("au_sms"));
    let key = clean.0.key(0).unwrap().unwrap();
    let good = clean.only_value();
    for bad in [
        "",
        "[]",
        "au_sms",
        &format!("{good} <script>"),
        &good.repeat(9),
        &good.to_uppercase(),
    ] {
        clean.0.set_item(&key, bad).unwrap();
        assert_eq!(recall(&[id("au_sms")]), None, "{bad}");
    }
    remember(&id("au_sms"));
    assert_eq!(clean.only_value(), good);
}

#[wasm_bindgen_test]
fn blocked_or_full_storage_is_as_good_as_none() {
    let _clean = Clean::storage();
    {
        let _stubs = Stubs;
        stubs::block_storage();
        remember(&id("au_sms"));
        assert_eq!(recall(&[id("au_sms")]), None);
    }
    let _stubs = Stubs;
    stubs::fill_storage();
    remember(&id("au_sms"));
    assert_eq!(recall(&[id("au_sms")]), None);
}
