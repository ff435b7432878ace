//! Values that must never reach a log: each is a type of its own whose `Debug` says nothing.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

macro_rules! redacted {
    ($($name:ident),+) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(redacted)"))
            }
        }
    )+};
}
redacted!(
    Password,
    TypedCode,
    SentCode,
    LinkToken,
    Destination,
    CookieToken,
    TokenHash,
    ServerKey,
    Seed,
    MessageText
);

/// A password as typed on the login page.
#[derive(Clone, serde::Deserialize)]
#[serde(transparent)]
pub struct Password(String);

impl Password {
    /// Takes what was typed.
    pub fn new(typed: impl Into<String>) -> Self {
        Self(typed.into())
    }

    /// The bytes, for hashing only.
    pub fn expose(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

/// A code as typed by the user, not cleaned yet.
#[derive(Clone, serde::Deserialize)]
#[serde(transparent)]
pub struct TypedCode(String);

impl TypedCode {
    /// Takes what was typed.
    pub fn new(typed: impl Into<String>) -> Self {
        Self(typed.into())
    }

    /// The text, for comparing only.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// A code that goes out in a message; it can be worked out again, so it is stored nowhere.
#[derive(Clone, PartialEq, Eq)]
pub struct SentCode(String);

impl SentCode {
    /// Whether these digits are this code, in constant time.
    pub fn is(&self, digits: &str) -> bool {
        self.0.as_bytes().ct_eq(digits.as_bytes()).into()
    }

    /// The digits, for the text of the message only.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// Where messages go: a phone number in international form, or an e-mail address.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Destination(String);

impl Destination {
    /// Takes a number, for instance `+46701740612`, or an address.
    pub fn new(number: impl Into<String>) -> Self {
        Self(number.into())
    }

    /// The whole of it, for the gateway only.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// What may be shown before the second step: `••12`, `e••@example.org`.
    pub fn hint(&self) -> String {
        if let Some((name, site)) = self.0.split_once('@') {
            let first = name.chars().next().unwrap_or('•');
            return format!("{first}••@{site}");
        }
        let digits: Vec<char> = self.0.chars().filter(char::is_ascii_digit).collect();
        let tail: String = digits.iter().skip(digits.len().saturating_sub(2)).collect();
        format!("••{tail}")
    }
}

/// What the link in an e-mail carries; like a code, it is worked out again and stored nowhere.
#[derive(Clone)]
pub struct LinkToken(String);

impl LinkToken {
    /// One that a browser sent.
    pub fn new(sent: impl Into<String>) -> Self {
        Self(sent.into())
    }

    /// Whether both are the same, in constant time.
    pub fn is(&self, other: &Self) -> bool {
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }

    /// The text, for the address only.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// The text of a message that carries a code.
#[derive(Clone, PartialEq, Eq)]
pub struct MessageText(String);

impl MessageText {
    /// Takes the text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text, for the gateway and the demonstration phone only.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// The random secret in a cookie: 256 bits.
#[derive(Clone)]
pub struct CookieToken(String);

impl CookieToken {
    /// A new one from the operating system's generator.
    pub fn random() -> Self {
        Self(URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>()))
    }

    /// One that a browser sent.
    pub fn new(sent: impl Into<String>) -> Self {
        Self(sent.into())
    }

    /// The text, for the `Set-Cookie` header only.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// What the database keeps instead. The token has full entropy, so one round of SHA-256 is enough.
    pub fn hash(&self) -> TokenHash {
        TokenHash(Sha256::digest(self.0.as_bytes()).into())
    }
}

/// The stored form of a [`CookieToken`].
#[derive(Clone)]
pub struct TokenHash([u8; 32]);

impl TokenHash {
    /// The bytes, for the database.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Whether these stored bytes are this hash, in constant time.
    pub fn is(&self, stored: &[u8]) -> bool {
        self.0.as_slice().ct_eq(stored).into()
    }
}

/// The seed of an authenticator app or a hardware token.
#[derive(Clone)]
pub struct Seed(Vec<u8>);

impl Seed {
    /// Takes the raw bytes.
    pub const fn new(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// 160 bits, the length that RFC 4226 section 4 recommends.
    pub fn random() -> Self {
        Self(rand::random::<[u8; 20]>().to_vec())
    }

    /// The raw bytes, for the generator and the database.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

/// The key from which every sent code is derived.
#[derive(Clone)]
pub struct ServerKey([u8; 32]);

impl ServerKey {
    /// A new one from the operating system's generator.
    pub fn random() -> Self {
        Self(rand::random())
    }

    /// One read back from the database; `None` if it has another length.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// The bytes, for the database.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }

    /// What the link in an e-mail carries: 128 bits of HMAC-SHA-256 over challenge and generation.
    pub fn link(&self, challenge: &str, generation: u32) -> LinkToken {
        let tag = self.tag(b"link", challenge, generation);
        LinkToken(URL_SAFE_NO_PAD.encode(&tag[..16]))
    }

    /// The code of one generation of one challenge: HMAC-SHA-256 over both, cut to `digits` decimal digits.
    /// The bias of the cut is below 10⁻¹² for any length in use.
    pub fn code(&self, challenge: &str, generation: u32, digits: u32) -> SentCode {
        let tag = self.tag(b"", challenge, generation);
        let head: [u8; 8] = std::array::from_fn(|i| tag[i]);
        let number = u64::from_be_bytes(head) % 10_u64.pow(digits);
        SentCode(format!("{number:0width$}", width = digits as usize))
    }

    fn tag(&self, purpose: &[u8], challenge: &str, generation: u32) -> [u8; 32] {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes a key of any length");
        mac.update(purpose);
        mac.update(challenge.as_bytes());
        mac.update(&[0]);
        mac.update(&generation.to_be_bytes());
        mac.finalize().into_bytes().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn debug_says_nothing() {
        let number = Destination::new("+46701740612");
        assert_eq!(format!("{number:?}"), "Destination(redacted)");
        assert_eq!(number.hint(), "••12");
        assert_eq!(
            Destination::new("eva@example.org").hint(),
            "e••@example.org"
        );
        let code = ServerKey::random().code("ch_1", 1, 6);
        assert!(!format!("{code:?}").contains(code.expose()));
    }

    proptest! {
        #[test]
        fn a_code_has_its_length_and_belongs_to_one_generation(key: [u8; 32], challenge in "ch_[a-zA-Z0-9]{22}", generation in 1_u32..100) {
            let key = ServerKey(key);
            let code = key.code(&challenge, generation, 6);
            prop_assert_eq!(code.expose().len(), 6);
            prop_assert!(code.expose().bytes().all(|b| b.is_ascii_digit()));
            prop_assert!(code.is(key.code(&challenge, generation, 6).expose()));
        }
    }

    #[test]
    fn generations_and_challenges_have_codes_of_their_own() {
        let key = ServerKey([7; 32]);
        let code = |challenge, generation| key.code(challenge, generation, 9).expose().to_owned();
        let all = [
            code("ch_a", 1),
            code("ch_a", 2),
            code("ch_b", 1),
            ServerKey([8; 32]).code("ch_a", 1, 9).0,
        ];
        let distinct: std::collections::HashSet<_> = all.iter().collect();
        assert_eq!(distinct.len(), all.len());
    }
}
