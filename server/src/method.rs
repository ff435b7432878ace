//! The ways to use an authenticator, by their names on the wire.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};

/// A way to use an authenticator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// A text message with a code.
    Sms,
    /// A call that reads a code out.
    Voice,
    /// An e-mail with a code. NIST SP 800-63B-4 section 3.1.3.1 does not admit it out of band.
    Email,
    /// A code from an authenticator app, RFC 6238.
    Totp,
    /// A code from a hardware token, RFC 4226.
    Hotp,
    /// An approval in an app.
    Push,
    /// A security key or a passkey.
    Webauthn,
    /// One of a saved list of codes.
    RecoveryCode,
    /// A pass that an administrator hands out once.
    TemporaryPass,
}

impl Method {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Sms,
        Self::Voice,
        Self::Email,
        Self::Totp,
        Self::Hotp,
        Self::Push,
        Self::Webauthn,
        Self::RecoveryCode,
        Self::TemporaryPass,
    ];

    /// The name on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sms => "sms",
            Self::Voice => "voice",
            Self::Email => "email",
            Self::Totp => "totp",
            Self::Hotp => "hotp",
            Self::Push => "push",
            Self::Webauthn => "webauthn",
            Self::RecoveryCode => "recovery_code",
            Self::TemporaryPass => "temporary_pass",
        }
    }

    /// Whether the server sends a code for it.
    pub const fn is_sent(self) -> bool {
        matches!(self, Self::Sms | Self::Voice | Self::Email)
    }

    /// Whether its codes are on a list that the server keeps hashes of.
    pub const fn is_listed(self) -> bool {
        matches!(self, Self::RecoveryCode | Self::TemporaryPass)
    }

    /// What its code looks like; `None` where no code is typed.
    pub const fn format(self) -> Option<CodeFormat> {
        match self {
            Self::Sms | Self::Voice | Self::Email | Self::Totp | Self::Hotp => Some(CodeFormat {
                alphabet: Alphabet::Digits,
                length: Some(CODE_DIGITS),
            }),
            Self::RecoveryCode | Self::TemporaryPass => Some(CodeFormat {
                alphabet: Alphabet::Letters,
                length: None,
            }),
            Self::Push | Self::Webauthn => None,
        }
    }
}

impl ToSql for Method {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.name().into())
    }
}

impl FromSql for Method {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let name = value.as_str()?;
        Self::ALL
            .into_iter()
            .find(|method| method.name() == name)
            .ok_or(FromSqlError::InvalidType)
    }
}

/// What a code looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct CodeFormat {
    /// Which characters it is made of.
    pub alphabet: Alphabet,
    /// How many there are, where that is fixed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<u32>,
}

/// The characters of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Alphabet {
    /// `0` to `9`.
    Digits,
    /// Letters, digits and dashes.
    Letters,
}

/// Six decimal digits, the least that NIST SP 800-63B-4 section 3.1.3.2 and RFC 4226 section 5.3 allow.
pub const CODE_DIGITS: u32 = 6;
