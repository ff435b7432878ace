//! What an operator of the server may set. The defaults follow NIST SP 800-63B-4 sections 3.1.3 and 3.2.2.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::origin::Origin;

/// The rules of the second step.
#[derive(Clone, Debug)]
pub struct Settings {
    /// From the password to the end of the sign-in.
    pub transaction_lifetime: Duration,
    /// How long a sent code is good; at most 10 minutes by NIST SP 800-63B-4 section 3.1.3.2.
    pub code_lifetime: Duration,
    /// Wrong answers that one transaction takes, over all its challenges.
    pub attempts: u32,
    /// Wrong answers in a row that one account takes over all transactions; from then on each one locks.
    /// Without it, beginning again with the password would give fresh attempts for ever.
    pub account_attempts: u32,
    /// How long the account stays locked.
    pub lock: Duration,
    /// From one send to the next.
    pub resend_cooldown: Duration,
    /// Messages per authenticator in one transaction.
    pub sends: u32,
    /// What a new code does to an older one.
    pub resend_policy: ResendPolicy,
    /// How long a request on a phone waits.
    pub push_lifetime: Duration,
    /// Requests on one phone since its owner last signed in (NIST SP 800-63B-4 section 3.1.3.2).
    pub pushes_without_success: u32,
    /// Where the number of a push is shown, and where it is asked for.
    pub push_matching: Matching,
    /// Whether recovery codes are asked for by number, instead of any.
    pub numbered_recovery_codes: bool,
    /// Whether the authenticators stand in the order of enrolment, instead of the page's own.
    pub ordered: bool,
    /// Whether `poll` tells what the operator's receipts say, where the gateway has any.
    pub receipts: bool,
    /// How a browser can ask to be remembered, so that it skips the second step.
    pub remember: Remember,
    /// For how long it is remembered; at most 30 days by the habit of the trade.
    pub remember_lifetime: Duration,
    /// How many authenticators a sign-in takes, of those who have so many; a person may be asked for more.
    pub factors: u32,
    /// Whether those who have no authenticator app are asked to register one.
    pub registration: Registration,
    /// How long somebody stays signed in.
    pub session_lifetime: Duration,
    /// The site's own origin: nothing else is answered. Without it, whatever this machine's own names ask for.
    pub origin: Option<Origin>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            transaction_lifetime: Duration::from_secs(15 * 60),
            code_lifetime: Duration::from_secs(10 * 60),
            attempts: 5,
            account_attempts: 20,
            lock: Duration::from_secs(15 * 60),
            resend_cooldown: Duration::from_secs(30),
            sends: 5,
            resend_policy: ResendPolicy::Same,
            push_lifetime: Duration::from_secs(90),
            pushes_without_success: 10,
            push_matching: Matching::Show,
            numbered_recovery_codes: false,
            ordered: false,
            receipts: true,
            remember: Remember::None,
            remember_lifetime: Duration::from_secs(30 * 24 * 60 * 60),
            factors: 1,
            registration: Registration::None,
            session_lifetime: Duration::from_secs(8 * 60 * 60),
            origin: None,
        }
    }
}

impl Settings {
    /// Whether cookies carry `Secure`: wherever the site is served over TLS.
    pub fn secure_cookies(&self) -> bool {
        self.origin.as_ref().is_some_and(Origin::is_secure)
    }

    /// What a code that is sent again has to live at least: time for a slow route and for typing. A fifth of its life
    /// where that is short.
    pub fn least_life_of_a_resend(&self) -> Duration {
        Duration::from_secs(120).min(self.code_lifetime / 5)
    }
}

/// What a new code does to an older one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum ResendPolicy {
    /// The same code goes out again, so every text is good; a new one where the old one is about to end.
    Same,
    /// Only the newest code is good (OWASP's advice).
    Replaces,
    /// Every code is good for its own lifetime (GOV.UK's advice).
    Both,
}

/// Where the number of a push is shown, and where it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum Matching {
    /// The page shows it, the phone asks for it.
    Show,
    /// The phone shows it, the page asks for it.
    Ask,
}

impl Matching {
    /// The name in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Show => "show",
            Self::Ask => "ask",
        }
    }
}

/// How a browser can ask to be remembered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum Remember {
    /// It cannot.
    None,
    /// With its answer.
    Flag,
    /// It is asked after a right answer.
    Step,
}

/// Whether an authenticator app is to be registered in a sign-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum Registration {
    /// It is not.
    None,
    /// It can be put off.
    Offered,
    /// Nothing else leads on.
    Forced,
}

impl Registration {
    /// The name in the database; none has none.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::Offered => Some("offered"),
            Self::Forced => Some("forced"),
        }
    }

    /// By the name in the database.
    pub fn from_name(name: Option<&str>) -> Self {
        match name {
            Some("offered") => Self::Offered,
            Some("forced") => Self::Forced,
            _ => Self::None,
        }
    }
}
