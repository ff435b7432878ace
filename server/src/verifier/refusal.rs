//! The ways in which the verifier says no.

use std::time::Duration;

use crate::store::StoreError;

/// A "no". Which problem each becomes on the wire is decided in `api::problem`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// User name and password do not belong together.
    WrongPassword,
    /// No such transaction for this browser.
    NoTransaction,
    /// Its time is over.
    TransactionExpired,
    /// It was completed, cancelled or used up.
    TransactionEnded,
    /// No such challenge in this transaction.
    UnknownChallenge,
    /// No such authenticator for this user.
    UnknownAuthenticator,
    /// No step waits for an answer.
    UnknownStep,
    /// A newer challenge took the place of this one.
    ChallengeReplaced,
    /// The request makes no sense for this method.
    Malformed,
    /// The code is no good; so many attempts are left.
    Code(CodeRefusal, u32),
    /// A right code of an authenticator app that was used before; the next one comes after this time.
    WaitForNextCode(Duration),
    /// Too many wrong answers; the lock ends after this time.
    Locked(Duration),
    /// The last message went out a moment ago; another may go after this time.
    ResendTooSoon(Duration),
    /// As many messages went out as one sign-in may have.
    TooManySends,
    /// Too many requests; the next is looked at after this time.
    TooManyRequests(Duration),
    /// The message could not be handed over.
    DeliveryFailed,
}

/// What is wrong with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeRefusal {
    /// It never was a code for this challenge.
    Wrong,
    /// It was one, too long ago.
    Expired,
    /// It signed somebody in already.
    Used,
    /// A newer one has taken its place.
    Older,
    /// "It is not me", said the owner of the phone. Costs no attempt.
    Denied,
    /// Nobody answered on the phone in time. Costs no attempt.
    TimedOut,
    /// The numbers on page and phone differ.
    WrongNumber,
    /// The key signed something else, or is another key.
    Assertion,
}

/// Why the verifier did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum VerifierError {
    /// It says no.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// The database would not let it.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<Refusal> for VerifierError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// What stops a change of state: a refusal keeps what was counted, a failure undoes it.
#[derive(Debug)]
pub(super) enum Halt {
    Refused(Refusal),
    Failed(rusqlite::Error),
}

impl From<Refusal> for Halt {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<rusqlite::Error> for Halt {
    fn from(error: rusqlite::Error) -> Self {
        Self::Failed(error)
    }
}
