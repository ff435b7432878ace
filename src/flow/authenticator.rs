//! What a person has enrolled, and the ways to use it.

use super::delivery::Figures;

/// The provider's name for one enrolled authenticator: this phone, this key, this app. Opaque, compared as text.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct AuthenticatorId(pub String);

/// A way to use an authenticator.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Method {
    /// A code in a text message.
    Sms,
    /// A call that reads a code aloud.
    Voice,
    /// A code, or a link, in an e-mail.
    Email,
    /// A notification to answer in an app.
    Push,
    /// The code that an authenticator app shows (RFC 6238).
    Totp,
    /// The code that a hardware token shows (RFC 4226).
    Hotp,
    /// A security key or a passkey.
    WebAuthn,
    /// One of a saved list (NIST SP 800-63B-4 3.1.2: look-up secret).
    RecoveryCode,
    /// A one-time pass given by an administrator.
    TemporaryPass,
}

impl Method {
    /// Every method, strongest first: the order of the chooser where the server has none of its own.
    /// Phishing-resistant first (NIST SP 800-63B-4 3.2.5), what may cost money later, the last resorts last.
    pub const STRONGEST_FIRST: [Self; 9] = [
        Self::WebAuthn,
        Self::Push,
        Self::Totp,
        Self::Hotp,
        Self::Sms,
        Self::Voice,
        Self::Email,
        Self::TemporaryPass,
        Self::RecoveryCode,
    ];

    /// The method with this name on the wire; none for a name that this version does not know.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::STRONGEST_FIRST
            .into_iter()
            .find(|method| method.name() == name)
    }

    /// The name on the wire and in events.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sms => "sms",
            Self::Voice => "voice",
            Self::Email => "email",
            Self::Push => "push",
            Self::Totp => "totp",
            Self::Hotp => "hotp",
            Self::WebAuthn => "webauthn",
            Self::RecoveryCode => "recovery_code",
            Self::TemporaryPass => "temporary_pass",
        }
    }

    /// Whether a code travels to the person, by a text, a call or an e-mail.
    pub const fn is_sent(self) -> bool {
        matches!(self, Self::Sms | Self::Voice | Self::Email)
    }

    /// Whether opening it costs somebody money, so that nothing goes out unasked.
    pub const fn is_paid(self) -> bool {
        matches!(self, Self::Sms | Self::Voice)
    }

    /// Whether a code is typed.
    pub const fn takes_code(self) -> bool {
        !matches!(self, Self::Push | Self::WebAuthn)
    }
}

/// One enrolled authenticator, as the provider offers it for this transaction.
#[derive(Clone, PartialEq, Debug)]
pub struct Authenticator {
    /// Its id.
    pub id: AuthenticatorId,
    /// How it is used.
    pub method: Method,
    /// Which one it is, masked by the server (`••12`, `a•••@example.org`) or its given name. Data, not text of ours.
    pub hint: Option<String>,
    /// Whether the server says that deliveries on this road are slow now.
    pub slow: bool,
    /// What the server knows of this road before anything is sent.
    pub figures: Option<Figures>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_method_has_a_name_that_leads_back_to_it() {
        for method in Method::STRONGEST_FIRST {
            assert_eq!(Method::from_name(method.name()), Some(method));
        }
        assert_eq!(Method::from_name("carrier_pigeon"), None);
    }

    #[test]
    fn what_is_paid_is_sent_and_what_is_sent_takes_a_code() {
        for method in Method::STRONGEST_FIRST {
            assert!(!method.is_paid() || method.is_sent());
            assert!(!method.is_sent() || method.takes_code());
        }
    }
}
