//! Between one server's way of speaking and the flow's. A provider reads defensively: what it does not fully
//! understand is [`Problem::ServerTrouble`], never success.

pub mod http;
mod json;
mod native;
mod read;
mod rest;

use std::future::Future;
use std::pin::Pin;

pub use native::NativeForm;
pub use rest::Rest;

use crate::flow::authenticator::AuthenticatorId;
use crate::flow::challenge::{Answer, ChallengeId, StepId};
use crate::flow::effect::{Intent, Request};
use crate::flow::event::StepChoice;
use crate::flow::reply::Reply;
#[cfg(doc)]
use crate::flow::reply::{Problem, Said};

/// A reply that will come.
pub type Pending = Pin<Box<dyn Future<Output = Reply>>>;

/// What goes with every call.
#[derive(Clone, Debug)]
pub struct Call {
    /// The id of this request, for support and logs on both sides (a UUID, sent as `X-Request-ID`).
    pub reference: String,
    /// Ends the call when its reply is not wanted any more.
    pub signal: web_sys::AbortSignal,
}

/// One server's way to check a second step. The names are those of the wire format.
///
/// It can be a server that has all challenges open at once, that polls, that asks for further steps after an answer, that
/// takes its CSRF token from a cookie, or whose success looks like an error: only the implementation knows. Each states its
/// own, strict predicate of success, and answers [`Said::Verified`] for that alone.
pub trait Provider {
    /// The transaction, as it stands: [`Said::Transaction`]. Any number of times.
    fn start(&self, call: Call) -> Pending;
    /// A challenge for an authenticator: [`Said::Challenge`].
    fn challenge(&self, authenticator: AuthenticatorId, intent: Intent, call: Call) -> Pending;
    /// Checks an answer: [`Said::Verified`], [`Said::Step`], [`Said::AnotherCode`] or [`Said::Waiting`].
    fn verify(&self, challenge: ChallengeId, answer: Answer, remember: bool, call: Call)
    -> Pending;
    /// How a challenge stands: [`Said::Waiting`], or what `verify` answers.
    fn poll(&self, challenge: ChallengeId, remember: bool, call: Call) -> Pending;
    /// Answers a step: what `verify` answers.
    fn step(&self, step: StepId, choice: StepChoice, call: Call) -> Pending;
    /// Ends the transaction: [`Said::Cancelled`].
    fn cancel(&self, call: Call) -> Pending;

    /// Any of the six.
    fn ask(&self, request: Request, call: Call) -> Pending {
        match request {
            Request::Start => self.start(call),
            Request::Challenge(authenticator, intent) => {
                self.challenge(authenticator, intent, call)
            }
            Request::Verify {
                challenge,
                answer,
                remember,
            } => self.verify(challenge, answer, remember, call),
            Request::Poll {
                challenge,
                remember,
            } => self.poll(challenge, remember, call),
            Request::Step(step, choice) => self.step(step, choice, call),
            Request::Cancel => self.cancel(call),
        }
    }
}
