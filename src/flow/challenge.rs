//! The transaction that the host hands over, and the challenges in it.

use std::fmt;
use std::time::Duration;

use super::authenticator::{Authenticator, AuthenticatorId, Method};
use super::code::{CodeFormat, OneTimeCode};
use super::delivery::Figures;
use super::time::Instant;

/// The provider's name for one challenge.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ChallengeId(pub String);

/// The provider's name for one step after an answer.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct StepId(pub String);

/// One sign-in, as the provider describes it. Durations count from the moment of the reply.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Transaction {
    /// Masked label of the person signing in.
    pub account: Option<String>,
    /// Until the whole sign-in ends; none if the provider does not say.
    pub expires_in: Option<Duration>,
    /// Attempts left over all challenges; none if the provider does not say.
    pub attempts_left: Option<u32>,
    /// Until the lock ends, where there is one.
    pub locked_for: Option<Duration>,
    /// The authenticator to open first.
    pub default: Option<AuthenticatorId>,
    /// What the person can use. Unknown methods are left out by the provider adapter.
    pub authenticators: Vec<Authenticator>,
    /// Whether `authenticators` stand in an order that the server wants kept.
    pub ordered: bool,
    /// Challenges that are alive, the newest last.
    pub challenges: Vec<Challenge>,
    /// What a new code does to an older one.
    pub resend_policy: ResendPolicy,
    /// Whether `poll` can tell how a delivery went.
    pub receipts: bool,
    /// How "remember this browser" is done here.
    pub remember: Remember,
    /// A step that has to be answered now.
    pub pending_step: Option<Step>,
}

/// What a new code does to an older one of the same authenticator. Rulebooks differ, so the screen must be told.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum ResendPolicy {
    /// The same code goes out again.
    Same,
    /// Only the newest code is good (OWASP). What we assume where the server says nothing.
    #[default]
    Replaces,
    /// Older codes stay good until they expire (GOV.UK).
    Both,
}

/// How "remember this browser" is done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Remember {
    /// Not by the widget.
    #[default]
    None,
    /// As a flag that goes with the answer.
    Flag,
    /// As a step after the answer.
    Step,
}

/// One request by the provider to prove control. Durations count from the moment of the reply.
#[derive(Clone, PartialEq, Debug)]
pub struct Challenge {
    /// Its id.
    pub id: ChallengeId,
    /// Which authenticator it is for.
    pub authenticator: AuthenticatorId,
    /// The method of that authenticator.
    pub method: Method,
    /// What its codes look like.
    pub format: CodeFormat,
    /// Until the newest code is dead; none where it has no end of its own.
    pub expires_in: Option<Duration>,
    /// Until a resend is allowed; none where nothing is sent.
    pub resend_in: Option<Duration>,
    /// Resends that remain; none if the provider does not say.
    pub sends_left: Option<u32>,
    /// Codes sent so far.
    pub sends: u32,
    /// How long ago the newest was sent; none where nothing was.
    pub sent_ago: Option<Duration>,
    /// How its delivery goes; none where nothing was sent or nothing is known.
    pub delivery: Option<Delivery>,
    /// Number matching, for a push.
    pub number: Option<MatchNumber>,
    /// When to poll next, for what is answered elsewhere.
    pub poll_in: Option<Duration>,
    /// Options for a key, as the server's JSON.
    pub public_key: Option<PublicKeyOptions>,
    /// "Code number n", for a recovery code.
    pub ordinal: Option<u32>,
    /// The text says which site its code is for, so that a browser can hear it (origin-bound one-time codes).
    pub can_be_heard: bool,
}

impl Challenge {
    /// Whether this authenticator can answer it.
    pub(super) fn is_for(&self, way: &Authenticator) -> bool {
        self.authenticator == way.id && self.method == way.method
    }
}

/// What is known of one dispatch of a code.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Delivery {
    /// How far it came.
    pub status: DeliveryStatus,
    /// Key of the route, as the server groups deliveries for its figures. No identifier of a person.
    pub route: Option<String>,
    /// One-use token that lets the page report how long it took.
    pub token: Option<ReportToken>,
    /// What the server knows of this route.
    pub figures: Option<Figures>,
}

/// How far a delivery came, in one word for all operators' vocabularies.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum DeliveryStatus {
    /// Not handed to the operator yet: the clock holds.
    Queued,
    /// On its way; says nothing about arrival.
    Sent,
    /// The operator claims that it arrived. Often true.
    Claimed,
    /// The operator says that it will not arrive.
    Failed,
    /// Nothing known.
    #[default]
    Unknown,
}

/// A push's number, in either direction (NIST SP 800-63B-4 3.1.3.1).
#[derive(Clone, PartialEq, Eq)]
pub enum MatchNumber {
    /// Shown here, asked for by the phone.
    Show(String),
    /// Shown by the phone, typed here: so many digits.
    Ask(u32),
}

impl fmt::Debug for MatchNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MatchNumber(…)")
    }
}

/// `PublicKeyCredentialRequestOptionsJSON`, kept as text; only the browser reads it.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKeyOptions(pub String);

impl fmt::Debug for PublicKeyOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PublicKeyOptions(…)")
    }
}

/// What WebAuthn returned, as the credential's JSON text.
#[derive(Clone, PartialEq, Eq)]
pub struct Assertion(pub String);

impl fmt::Debug for Assertion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Assertion(…)")
    }
}

/// The one-use token of a delivery report.
#[derive(Clone, PartialEq, Eq)]
pub struct ReportToken(pub String);

impl fmt::Debug for ReportToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReportToken(…)")
    }
}

/// What is sent to a challenge.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Answer {
    /// What the person typed.
    Code(OneTimeCode),
    /// What a key signed.
    Assertion(Assertion),
}

/// What the provider wants after a good answer, before the person is in.
#[derive(Clone, PartialEq, Debug)]
pub struct Step {
    /// Its id.
    pub id: StepId,
    /// What it asks.
    pub kind: StepKind,
}

/// The kinds of step.
#[derive(Clone, PartialEq, Debug)]
pub enum StepKind {
    /// "Remember this browser?"
    Remember,
    /// A second factor of two: these authenticators and challenges are the transaction's from now on.
    Challenge(Box<Transaction>),
    /// A method has to be registered, on that page; may be put off where `optional`.
    Register {
        /// The page that does it.
        url: String,
        /// Whether "later" is allowed.
        optional: bool,
    },
}

/// A challenge with the moment at which the provider described it.
#[derive(Clone, PartialEq, Debug)]
pub struct Live {
    /// The challenge.
    pub challenge: Challenge,
    /// When its durations began to count.
    pub received: Instant,
    /// It ended without a yes, though the provider has not taken it back.
    pub over: bool,
}

impl Live {
    /// When the newest code dies.
    pub fn expires_at(&self) -> Option<Instant> {
        Some(self.received.plus(self.challenge.expires_in?))
    }

    /// Whether the newest code is dead.
    pub fn is_expired(&self, now: Instant) -> bool {
        self.expires_at().is_some_and(|at| at <= now)
    }

    /// When a resend is allowed.
    pub fn resend_at(&self) -> Option<Instant> {
        Some(self.received.plus(self.challenge.resend_in?))
    }
}
