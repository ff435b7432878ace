//! What a provider can say, each word of which was checked by its adapter.

use std::time::Duration;

use super::authenticator::Method;
use super::challenge::{Challenge, Delivery, Step, Transaction};

/// What a request brought.
#[derive(Clone, PartialEq, Debug)]
pub struct Reply {
    /// The reference for support: the widget's own id of the request, or the server's where it gave one.
    pub reference: String,
    /// What was said.
    pub body: Result<Said, Problem>,
}

/// What a provider says when it has understood.
#[derive(Clone, PartialEq, Debug)]
pub enum Said {
    /// To `Start`.
    Transaction(Box<Transaction>),
    /// To `Challenge`.
    Challenge(Box<Challenge>),
    /// To `Verify`, `Poll` and `Step`: the person is in. The only success there is.
    Verified {
        /// The method that did it; none where the provider does not say.
        method: Option<Method>,
        /// Where the page goes on.
        continue_to: Option<String>,
        /// Recovery codes that remain, after one was used.
        recovery_codes_left: Option<u32>,
    },
    /// To `Verify`, `Poll` and `Step`: something more is asked first.
    Step(Step),
    /// To `Poll`: not answered yet.
    Waiting {
        /// When to ask again.
        poll_in: Option<Duration>,
        /// News of the delivery.
        delivery: Option<Delivery>,
    },
    /// To `Verify`: a hardware token is out of step, its next code is needed too.
    AnotherCode,
    /// To `Cancel`.
    Cancelled {
        /// Where the page goes on.
        continue_to: Option<String>,
    },
}

/// Why a request brought nothing good.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Problem {
    /// The provider looked at the answer and said no.
    Refused {
        /// Why.
        refusal: Refusal,
        /// Attempts left, where it says.
        attempts_left: Option<u32>,
    },
    /// Too many refused attempts.
    Locked {
        /// Until the lock ends.
        retry_in: Option<Duration>,
    },
    /// The transaction is not there any more.
    TransactionOver,
    /// The challenge is not the one that counts, or is unknown.
    ChallengeReplaced,
    /// A resend was asked for too early.
    ResendTooSoon {
        /// Until it is allowed.
        retry_in: Option<Duration>,
    },
    /// No more codes go out in this transaction.
    TooManySends,
    /// Too many requests of any kind.
    TooManyRequests {
        /// Until they are welcome again.
        retry_in: Option<Duration>,
    },
    /// The message could not be handed to the operator.
    DeliveryFailed,
    /// No network.
    Offline,
    /// No answer in time.
    TimedOut,
    /// The server is in trouble, refuses us, or said what nobody understands.
    ServerTrouble,
}

/// The provider's "no" to an answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// Not the right code.
    Wrong,
    /// Right once, too old now.
    Expired,
    /// Right, but used before.
    Used,
    /// An older code, and only the newest counts.
    Older,
    /// An app code used before; the next comes in so many seconds.
    WaitForNext(u32),
    /// Denied on the phone.
    Denied,
    /// Not answered on the phone in time.
    PushTimedOut,
    /// The wrong number was picked on the phone.
    WrongNumber,
    /// The key was not accepted.
    Assertion,
}
