//! All that the flow may ask for. Timers are not here: the next deadline is asked for with `Flow::next_wake`.

use super::authenticator::{AuthenticatorId, Method};
use super::challenge::{Answer, ChallengeId, PublicKeyOptions, StepId};
use super::event::StepChoice;
use super::help::Topic;
use super::observation::Observation;

/// Names one request, so that a reply that is no longer wanted can be told and dropped.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct RequestId(pub u32);

/// Something for the driver to do.
#[derive(Clone, PartialEq, Debug)]
pub enum Effect {
    /// Ask the provider; the reply comes as `Event::Replied`.
    Send(RequestId, Request),
    /// Give a request up: its reply is not wanted, its connection may be closed.
    Abandon(RequestId),
    /// Move the focus. Only ever on what the person did.
    Focus(Target),
    /// Empty the field.
    ClearField,
    /// Put a cleaned code into the field.
    FillField(super::code::OneTimeCode),
    /// Select the field's text, so that typing replaces it.
    SelectField,
    /// Ask the browser for a key, in the tap's own stack.
    Assert(PublicKeyOptions),
    /// Give the key prompt up.
    AbandonAssertion,
    /// Listen for the code of a text (WebOTP).
    ListenForCode,
    /// Stop listening.
    StopListening,
    /// Copy the reference for support.
    CopyReference(String),
    /// Find out which of these was used last in this browser; `Event::Recalled` where one was.
    RecallLastUsed(Vec<AuthenticatorId>),
    /// Remember in this browser which authenticator was used.
    RememberLastUsed(AuthenticatorId),
    /// Let the browser post the form: the server's page is the answer.
    PostForm,
    /// Tell what one delivery was like. No identifiers.
    Report(Observation),
    /// Tell that a help topic was read.
    TellHelpRead(Topic, &'static str),
    /// Go to a page of the host's.
    GoTo(String),
    /// The transaction is over. Once; nothing follows it.
    Finish(Outcome),
}

/// What is asked of the provider.
#[derive(Clone, PartialEq, Debug)]
pub enum Request {
    /// The transaction, or how it stands now.
    Start,
    /// A challenge for an authenticator.
    Challenge(AuthenticatorId, Intent),
    /// Check an answer.
    Verify {
        /// Which challenge is answered.
        challenge: ChallengeId,
        /// With what.
        answer: Answer,
        /// Whether this browser shall be remembered.
        remember: bool,
    },
    /// How a challenge stands.
    Poll {
        /// Which challenge.
        challenge: ChallengeId,
        /// Whether the browser is to be remembered, should it have been answered elsewhere.
        remember: bool,
    },
    /// Answer a step.
    Step(StepId, StepChoice),
    /// End the transaction.
    Cancel,
}

/// Why a challenge is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Intent {
    /// To begin, or to come back to one that is alive.
    New,
    /// To send another code.
    Resend,
}

/// Where the focus goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Target {
    /// The code field.
    Field,
    /// The heading of the screen, which names it to a screen reader.
    Heading,
    /// The help panel's heading.
    Help,
    /// What opened the help.
    HelpOpener,
}

/// How the transaction ended: the three DOM events.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// The provider said so.
    Verified {
        /// By which method.
        method: Method,
        /// Where the page goes on, as the provider said; the driver checks the origin.
        continue_to: Option<String>,
    },
    /// The person started over.
    Cancelled {
        /// Where the page goes on.
        continue_to: Option<String>,
    },
    /// It cannot go on.
    Failed(FailureReason),
}

/// Why it cannot go on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FailureReason {
    /// The transaction is over, by time or by somebody ending it.
    Expired,
    /// Too many refused attempts.
    Locked,
}

impl FailureReason {
    /// The word in the DOM event.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Expired => "expired",
            Self::Locked => "locked",
        }
    }
}
