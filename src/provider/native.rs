//! A page without a JSON endpoint: its form posts natively and the server's page is the answer. The transaction is
//! what the host wrote into the element.

use std::future::ready;

use super::{Call, Pending, Provider};
use crate::flow::authenticator::{Authenticator, AuthenticatorId, Method};
use crate::flow::challenge::{Answer, Challenge, ChallengeId, StepId, Transaction};
use crate::flow::code::CodeFormat;
use crate::flow::effect::Intent;
use crate::flow::event::StepChoice;
use crate::flow::reply::{Problem, Reply, Said};

/// What the host says of the one challenge that its form answers.
#[derive(Clone, Debug)]
pub struct NativeForm {
    /// Its method.
    pub method: Method,
    /// Which one, masked.
    pub hint: Option<String>,
    /// What its codes look like.
    pub format: CodeFormat,
}

impl NativeForm {
    fn id() -> AuthenticatorId {
        AuthenticatorId("native".to_owned())
    }

    fn the_challenge(&self) -> Challenge {
        Challenge {
            id: ChallengeId("native".to_owned()),
            authenticator: Self::id(),
            method: self.method,
            format: self.format,
            expires_in: None,
            resend_in: None,
            sends_left: None,
            sends: 0,
            sent_ago: None,
            delivery: None,
            number: None,
            poll_in: None,
            public_key: None,
            ordinal: None,
            can_be_heard: false,
        }
    }
}

fn at_once(body: Result<Said, Problem>, call: Call) -> Pending {
    Box::pin(ready(Reply {
        reference: call.reference,
        body,
    }))
}

impl Provider for NativeForm {
    fn start(&self, call: Call) -> Pending {
        let authenticator = Authenticator {
            id: Self::id(),
            method: self.method,
            hint: self.hint.clone(),
            slow: false,
            figures: None,
        };
        let transaction = Transaction {
            authenticators: vec![authenticator],
            challenges: vec![self.the_challenge()],
            ..Transaction::default()
        };
        at_once(Ok(Said::Transaction(Box::new(transaction))), call)
    }

    fn challenge(&self, _: AuthenticatorId, _: Intent, call: Call) -> Pending {
        at_once(Ok(Said::Challenge(Box::new(self.the_challenge()))), call)
    }

    /// Never asked for: the flow lets the form post.
    fn verify(&self, _: ChallengeId, _: Answer, _: bool, call: Call) -> Pending {
        at_once(Err(Problem::ServerTrouble), call)
    }

    fn poll(&self, _: ChallengeId, _: bool, call: Call) -> Pending {
        at_once(Err(Problem::ServerTrouble), call)
    }

    fn step(&self, _: StepId, _: StepChoice, call: Call) -> Pending {
        at_once(Err(Problem::ServerTrouble), call)
    }

    fn cancel(&self, call: Call) -> Pending {
        at_once(Ok(Said::Cancelled { continue_to: None }), call)
    }
}
