//! Which authenticators were used last in this browser: SHA-256 hashes of their ids, newest first, under one key of
//! `localStorage`, and nothing else. Storage that is blocked, full or tampered with is as good as none.

use sha2::{Digest, Sha256};
use web_sys::Storage;

use crate::flow::authenticator::AuthenticatorId;

/// The one of `ids` that was used last.
pub fn recall(ids: &[AuthenticatorId]) -> Option<AuthenticatorId> {
    newest(&load(&storage()?), ids)
}

/// Remembers that this one was used just now.
pub fn remember(id: &AuthenticatorId) {
    if let Some(storage) = storage() {
        let hashes = with_newest(load(&storage), id);
        let _ = storage.set_item(KEY, &hashes.join(" "));
    }
}

/// None where the browser blocks it.
fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn load(storage: &Storage) -> Vec<String> {
    let text = storage.get_item(KEY).ok().flatten();
    parse(&text.unwrap_or_default())
}

fn newest(hashes: &[String], ids: &[AuthenticatorId]) -> Option<AuthenticatorId> {
    let known: Vec<String> = ids.iter().map(hash).collect();
    let at = hashes
        .iter()
        .find_map(|hash| known.iter().position(|known| known == hash))?;
    ids.get(at).cloned()
}

fn with_newest(mut hashes: Vec<String>, id: &AuthenticatorId) -> Vec<String> {
    let newest = hash(id);
    hashes.retain(|hash| *hash != newest);
    hashes.insert(0, newest);
    hashes.truncate(MOST);
    hashes
}

/// The hashes; none of them where anything is not as we wrote it.
fn parse(text: &str) -> Vec<String> {
    let is_hash = |hash: &str| {
        hash.len() == 64 && hash.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
    };
    let hashes: Vec<String> = text.split(' ').map(str::to_owned).collect();
    if hashes.len() <= MOST && hashes.iter().all(|hash| is_hash(hash)) {
        hashes
    } else {
        Vec::new()
    }
}

/// SHA-256 (FIPS 180-4) of the id, in hexadecimal digits. Not the browser's own, which answers later and in secure contexts
/// only: the chooser is drawn once, and the page may go on right after remembering.
fn hash(id: &AuthenticatorId) -> String {
    Sha256::digest(id.0.as_bytes())
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 0x0f])
        .filter_map(|half| char::from_digit(u32::from(half), 16))
        .collect()
}

const KEY: &str = "second-step.last-used";

/// So many are kept.
const MOST: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;

    fn id(name: &str) -> AuthenticatorId {
        AuthenticatorId(name.to_owned())
    }

    #[test]
    fn the_hash_is_that_of_the_standard() {
        // FIPS 180-4's first example.
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(hash(&id("abc")), abc);
    }

    #[test]
    fn the_newest_comes_first_and_each_stands_there_once() {
        let hashes = with_newest(Vec::new(), &id("sms"));
        let hashes = with_newest(hashes, &id("key"));
        let hashes = with_newest(hashes, &id("sms"));
        assert_eq!(hashes, [hash(&id("sms")), hash(&id("key"))]);
        assert_eq!(newest(&hashes, &[id("key"), id("sms")]), Some(id("sms")));
        assert_eq!(newest(&hashes, &[id("key"), id("app")]), Some(id("key")));
        assert_eq!(newest(&hashes, &[id("app")]), None);
    }

    #[test]
    fn eight_are_kept_and_come_back_from_storage() {
        let hashes = (0..20).fold(Vec::new(), |hashes, n| {
            with_newest(hashes, &id(&n.to_string()))
        });
        assert_eq!(hashes.len(), 8);
        assert_eq!(hashes[0], hash(&id("19")));
        assert_eq!(parse(&hashes.join(" ")), hashes);
    }

    #[test]
    fn what_we_did_not_write_is_nothing() {
        let good = hash(&id("sms"));
        for bad in [
            "",
            " ",
            "sms",
            "<b>",
            &good[1..],
            &good.to_uppercase(),
            &[&good, " x"].concat(),
        ] {
            assert_eq!(parse(bad), Vec::<String>::new(), "{bad}");
        }
        assert_eq!(
            parse(&vec![good.clone(); 9].join(" ")),
            Vec::<String>::new()
        );
        assert_eq!(parse(&good), [good]);
    }
}
