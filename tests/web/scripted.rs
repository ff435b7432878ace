//! A server that says what the test wrote down, in that order, and then nothing any more.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::future::{pending, ready};
use std::rc::Rc;
use std::time::Duration;

use second_step::flow::authenticator::{Authenticator, AuthenticatorId, Method};
use second_step::flow::challenge::{
    Answer, Challenge, ChallengeId, PublicKeyOptions, StepId, Transaction,
};
use second_step::flow::code::CodeFormat;
use second_step::flow::effect::{Intent, Request};
use second_step::flow::event::StepChoice;
use second_step::flow::reply::{Reply, Said};
use second_step::provider::{Call, Pending, Provider};

/// The script, and what was asked of it.
pub struct Scripted {
    lines: RefCell<VecDeque<Said>>,
    pub asked: RefCell<Vec<Request>>,
}

impl Scripted {
    pub fn new(lines: impl IntoIterator<Item = Said>) -> Rc<Self> {
        Rc::new(Self {
            lines: RefCell::new(lines.into_iter().collect()),
            asked: RefCell::default(),
        })
    }

    fn next(&self, request: Request, call: Call) -> Pending {
        self.asked.borrow_mut().push(request);
        match self.lines.borrow_mut().pop_front() {
            Some(said) => Box::pin(ready(Reply {
                reference: call.reference,
                body: Ok(said),
            })),
            None => Box::pin(pending()),
        }
    }
}

impl Provider for Scripted {
    fn start(&self, call: Call) -> Pending {
        self.next(Request::Start, call)
    }

    fn challenge(&self, id: AuthenticatorId, intent: Intent, call: Call) -> Pending {
        self.next(Request::Challenge(id, intent), call)
    }

    fn verify(
        &self,
        challenge: ChallengeId,
        answer: Answer,
        remember: bool,
        call: Call,
    ) -> Pending {
        let request = Request::Verify {
            challenge,
            answer,
            remember,
        };
        self.next(request, call)
    }

    fn poll(&self, challenge: ChallengeId, remember: bool, call: Call) -> Pending {
        self.next(
            Request::Poll {
                challenge,
                remember,
            },
            call,
        )
    }

    fn step(&self, step: StepId, choice: StepChoice, call: Call) -> Pending {
        self.next(Request::Step(step, choice), call)
    }

    fn cancel(&self, call: Call) -> Pending {
        self.next(Request::Cancel, call)
    }
}

pub fn id(method: Method) -> AuthenticatorId {
    AuthenticatorId(method.name().to_owned())
}

/// A transaction with these ways.
pub fn offering(methods: &[Method]) -> Transaction {
    let ways = methods.iter().map(|method| Authenticator {
        id: id(*method),
        method: *method,
        hint: None,
        slow: false,
        figures: None,
    });
    Transaction {
        authenticators: ways.collect(),
        ..Transaction::default()
    }
}

/// The same, with the first way open and its challenge alive.
pub fn opening(methods: &[Method]) -> Said {
    let mut transaction = offering(methods);
    transaction.default = methods.first().copied().map(id);
    transaction.challenges = methods
        .first()
        .copied()
        .map(challenge)
        .into_iter()
        .collect();
    Said::Transaction(Box::new(transaction))
}

/// The chooser.
pub fn choosing(methods: &[Method]) -> Said {
    Said::Transaction(Box::new(offering(methods)))
}

/// A challenge of this way, as asked for.
pub fn challenged(method: Method) -> Said {
    Said::Challenge(Box::new(challenge(method)))
}

pub fn verified(method: Method) -> Said {
    Said::Verified {
        method: Some(method),
        continue_to: None,
        recovery_codes_left: None,
    }
}

fn challenge(method: Method) -> Challenge {
    Challenge {
        id: ChallengeId("ch".to_owned()),
        authenticator: id(method),
        method,
        format: CodeFormat {
            length: Some(6),
            ..CodeFormat::usual(method)
        },
        expires_in: Some(Duration::from_secs(600)),
        resend_in: method.is_sent().then_some(Duration::from_secs(30)),
        sends_left: None,
        sends: 1,
        sent_ago: method.is_sent().then_some(Duration::ZERO),
        delivery: None,
        number: None,
        poll_in: None,
        public_key: (method == Method::WebAuthn)
            .then(|| PublicKeyOptions(super::keys::OPTIONS.to_owned())),
        ordinal: None,
        can_be_heard: method == Method::Sms,
    }
}
