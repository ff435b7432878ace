//! What travels between the widget and the server, as `docs/wire-format.md` says it.
//!
//! Durations are seconds from the moment of the reply. Unknown fields of requests are ignored.

use std::time::Duration;

use serde::{Deserialize, Serialize, Serializer};

use crate::id::{AuthenticatorId, ChallengeId, StepId, TransactionId};
use crate::method::{CodeFormat, Method};
use crate::secrets::TypedCode;
use crate::settings::{Remember, ResendPolicy};
use crate::store::deliveries::DeliveryStatus;

/// A duration in seconds, as a JSON number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Seconds(pub Duration);

impl Serialize for Seconds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.subsec_millis() == 0 {
            serializer.serialize_u64(self.0.as_secs())
        } else {
            serializer.serialize_f64(
                f64::from(u32::try_from(self.0.as_millis()).unwrap_or(u32::MAX)) / 1000.0,
            )
        }
    }
}

/// Body of `challenge`.
#[derive(Debug, Deserialize)]
pub struct ChallengeRequest {
    /// Which authenticator is to be used.
    pub authenticator: AuthenticatorId,
    /// A first code, or another one.
    pub intent: Intent,
}

/// Why a challenge is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Intent {
    /// To open the authenticator; a challenge that is alive is given back and nothing is sent.
    New,
    /// To have the code sent again.
    Resend,
}

/// Body of `verify`.
#[derive(Debug, Deserialize)]
pub struct VerifyRequest {
    /// Which challenge is answered.
    pub challenge: ChallengeId,
    /// What the user gives.
    pub answer: Answer,
    /// Whether the browser is to be remembered.
    #[serde(default)]
    pub remember: bool,
}

/// What is sent to a challenge.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Answer {
    /// A code that was typed.
    Code {
        /// As typed.
        code: TypedCode,
    },
    /// What a security key returned.
    Assertion {
        /// The credential's `toJSON()`.
        credential: serde_json::Value,
    },
}

/// Body of `poll`.
#[derive(Debug, Deserialize)]
pub struct PollRequest {
    /// Which challenge is asked about.
    pub challenge: ChallengeId,
    /// Whether the browser is to be remembered, should it have been answered elsewhere.
    #[serde(default)]
    pub remember: bool,
}

/// Body of `step`.
#[derive(Debug, Deserialize)]
pub struct StepRequest {
    /// Which step is answered.
    pub step: StepId,
    /// What was chosen.
    pub choice: Choice,
}

/// An answer to a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// Remember this browser.
    Yes,
    /// Do not; or, as `later`, do not register now.
    #[serde(alias = "later")]
    No,
}

/// Body of `start` and `cancel`: nothing, but it has to be an object.
#[derive(Debug, Deserialize)]
pub struct Empty {}

/// One sign-in, as the widget sees it.
#[derive(Clone, Debug, Serialize)]
pub struct Transaction {
    /// Its name.
    pub id: TransactionId,
    /// How it stands.
    #[serde(flatten)]
    pub standing: Standing,
    /// A step that has to be answered now.
    pub pending_step: Option<Step>,
}

/// How a sign-in stands.
#[derive(Clone, Debug, Serialize)]
pub struct Standing {
    /// The masked label of the account.
    pub account: String,
    /// When it ends by itself.
    pub expires_in: Seconds,
    /// Wrong answers that are left.
    pub attempts_left: u32,
    /// Until the lock ends, while the account is locked.
    pub locked_for: Option<Seconds>,
    /// The authenticator to open first.
    pub default: Option<AuthenticatorId>,
    /// What the user may use.
    pub authenticators: Vec<Authenticator>,
    /// Whether they stand in the server's order of preference.
    pub ordered: bool,
    /// The challenges that are alive, the one that was opened last at the end.
    pub challenges: Vec<Challenge>,
    /// What a new code does to an older one.
    pub resend_policy: ResendPolicy,
    /// Whether `poll` can tell how a delivery went.
    pub receipts: bool,
    /// How this browser can be remembered.
    pub remember: Remember,
}

/// One enrolled authenticator, as the widget sees it.
#[derive(Clone, Debug, Serialize)]
pub struct Authenticator {
    /// Its name.
    pub id: AuthenticatorId,
    /// How it is used.
    pub method: Method,
    /// What tells it from others of its kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// What to expect of its route just now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expect: Option<Expect>,
    /// How long messages to it take now, where that is known before one is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figures: Option<Figures>,
}

/// What to expect of a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Expect {
    /// Messages take long now.
    Slow,
}

/// One challenge, as the widget sees it.
#[derive(Clone, Debug, Serialize)]
pub struct Challenge {
    /// Its name.
    pub id: ChallengeId,
    /// What is to be proved.
    pub authenticator: AuthenticatorId,
    /// How.
    pub method: Method,
    /// What the code looks like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<CodeFormat>,
    /// Until the code ends; none where it has no end of its own.
    pub expires_in: Option<Seconds>,
    /// Until a resend is allowed; none where nothing is sent.
    pub resend_in: Option<Seconds>,
    /// Resends that remain.
    pub sends_left: u32,
    /// How many codes went out.
    pub sends: u32,
    /// Since the newest went out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_ago: Option<Seconds>,
    /// How the newest delivery goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery: Option<Delivery>,
    /// How the browser may fill the code in by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto: Option<Auto>,
    /// What a push has to match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<Number>,
    /// When to ask again how it goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub poll_in: Option<Seconds>,
    /// What a security key has to sign: `PublicKeyCredentialRequestOptionsJSON`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_key: Option<serde_json::Value>,
    /// Which recovery code is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ordinal: Option<u32>,
}

/// What a push has to match.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Number {
    /// The page shows this, the phone asks for it.
    Show(String),
    /// The phone shows it; so many digits are typed on the page.
    Ask(u32),
}

/// How a browser may fill a code in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Auto {
    /// The text ends with an origin-bound line.
    WebOtp,
}

/// How a delivery goes.
#[derive(Clone, Debug, Serialize)]
pub struct Delivery {
    /// As last heard.
    pub status: DeliveryStatus,
    /// The key of the route; no number can be told from it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub route: Option<String>,
    /// What to hand in with an observation, once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// How long messages on this route take now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figures: Option<Figures>,
}

/// How long messages on a route take.
#[derive(Clone, Debug, Serialize)]
pub struct Figures {
    /// Pairs of quantile and seconds, of the delivered ones.
    pub quantiles: Vec<(f64, f64)>,
    /// Share that never arrives.
    pub loss: f64,
    /// Messages that these figures rest on.
    pub n: u32,
    /// Seconds since the newest report that they rest on.
    pub age: f64,
}

/// A step after a right answer.
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    /// Its name.
    pub id: StepId,
    /// What is asked.
    #[serde(flatten)]
    pub kind: StepKind,
}

/// What a step asks.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum StepKind {
    /// Another authenticator: the sign-in as it stands now.
    Challenge(Box<Standing>),
    /// To register an authenticator on a page.
    Register {
        /// The page.
        url: String,
        /// Whether it can be put off.
        optional: bool,
    },
    /// Whether this browser is to be remembered.
    Remember {},
}

/// What became of an answer.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Outcome {
    /// The user is signed in. The only success there is.
    Verified {
        /// By which method.
        method: Method,
        /// Where to go now.
        #[serde(rename = "continue")]
        continue_to: String,
        /// After a recovery code: how many remain.
        #[serde(skip_serializing_if = "Option::is_none")]
        recovery_codes_left: Option<u32>,
    },
    /// Right, but something more is asked.
    Step {
        /// What.
        step: Step,
    },
    /// Nothing yet.
    Waiting {
        /// When to ask again.
        poll_in: Seconds,
        /// How the delivery goes.
        #[serde(skip_serializing_if = "Option::is_none")]
        delivery: Option<Delivery>,
    },
    /// A hardware token is out of step: the next code too, please.
    AnotherCode {},
}

/// Answer of `cancel`.
#[derive(Clone, Debug, Serialize)]
pub struct Cancelled {
    /// Where to go now.
    #[serde(rename = "continue")]
    pub continue_to: String,
}
