//! What a server says, built in words.

use std::time::Duration;

use second_step::flow::authenticator::{Authenticator, AuthenticatorId, Method};
use second_step::flow::challenge::{
    Assertion, Challenge, ChallengeId, Delivery, DeliveryStatus, MatchNumber, PublicKeyOptions,
    ReportToken, ResendPolicy, Step, StepId, StepKind, Transaction,
};
use second_step::flow::code::{Alphabet, CodeFormat, Typed};
use second_step::flow::delivery::Figures;
use second_step::flow::reply::{Problem, Refusal, Said};

pub const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

pub fn id(name: &str) -> AuthenticatorId {
    AuthenticatorId(name.to_owned())
}

/// An authenticator whose id is the name of its method.
pub fn way(method: Method) -> Authenticator {
    named(method.name(), method)
}

pub fn named(name: &str, method: Method) -> Authenticator {
    Authenticator {
        id: id(name),
        method,
        hint: Some("••12".to_owned()),
        slow: false,
        figures: None,
    }
}

/// A transaction with these ways, a quarter of an hour and five attempts.
pub fn offering(methods: &[Method]) -> Transaction {
    Transaction {
        account: Some("a•••@example.org".to_owned()),
        expires_in: Some(seconds(900)),
        attempts_left: Some(5),
        authenticators: methods.iter().map(|method| way(*method)).collect(),
        ..Transaction::default()
    }
}

/// What tests say about a transaction, in passing.
pub trait TransactionWords: Sized {
    fn opening(self, method: Method) -> Self;
    fn with(self, challenge: Challenge) -> Self;
    fn policy(self, policy: ResendPolicy) -> Self;
    fn with_receipts(self) -> Self;
}

impl TransactionWords for Transaction {
    fn opening(mut self, method: Method) -> Self {
        self.default = Some(id(method.name()));
        self
    }

    fn with(mut self, challenge: Challenge) -> Self {
        self.challenges.push(challenge);
        self
    }

    fn policy(mut self, policy: ResendPolicy) -> Self {
        self.resend_policy = policy;
        self
    }

    fn with_receipts(mut self) -> Self {
        self.receipts = true;
        self
    }
}

/// A challenge of this method, as the reference server would describe a fresh one.
pub fn challenge(method: Method) -> Challenge {
    let sent = method.is_sent();
    Challenge {
        id: ChallengeId(["ch-", method.name()].concat()),
        authenticator: id(method.name()),
        method,
        format: format_of(method),
        expires_in: (sent || method == Method::Push).then_some(seconds(600)),
        resend_in: sent.then_some(seconds(30)),
        sends_left: sent.then_some(4),
        sends: u32::from(sent),
        sent_ago: (sent || method == Method::Push).then_some(Duration::ZERO),
        delivery: sent.then(|| delivery(DeliveryStatus::Sent)),
        number: (method == Method::Push).then(|| MatchNumber::Show("42".to_owned())),
        poll_in: (method == Method::Push).then_some(seconds(2)),
        public_key: (method == Method::WebAuthn)
            .then(|| PublicKeyOptions("{\"challenge\":\"abc\"}".to_owned())),
        ordinal: (method == Method::RecoveryCode).then_some(3),
        can_be_heard: method == Method::Sms,
    }
}

fn format_of(method: Method) -> CodeFormat {
    match method {
        Method::RecoveryCode | Method::TemporaryPass => CodeFormat {
            alphabet: Alphabet::Letters,
            length: None,
        },
        _ => CodeFormat::digits(6),
    }
}

/// What tests say about a challenge, in passing.
pub trait ChallengeWords: Sized {
    fn sent_before(self, ago: Duration) -> Self;
    fn sent_times(self, sends: u32) -> Self;
    fn status(self, status: DeliveryStatus) -> Self;
    fn figures(self, figures: Figures) -> Self;
    fn token(self, token: &str) -> Self;
    fn known_as(self, id: &str) -> Self;
}

impl ChallengeWords for Challenge {
    fn sent_before(mut self, ago: Duration) -> Self {
        self.sent_ago = Some(ago);
        self.expires_in = self.expires_in.map(|left| left.saturating_sub(ago));
        self.resend_in = self.resend_in.map(|left| left.saturating_sub(ago));
        self
    }

    fn sent_times(mut self, sends: u32) -> Self {
        self.sends = sends;
        self.sends_left = Some(5_u32.saturating_sub(sends));
        self
    }

    fn status(mut self, status: DeliveryStatus) -> Self {
        self.delivery.get_or_insert_with(Delivery::default).status = status;
        self
    }

    fn figures(mut self, figures: Figures) -> Self {
        self.delivery.get_or_insert_with(Delivery::default).figures = Some(figures);
        self
    }

    fn token(mut self, token: &str) -> Self {
        self.delivery.get_or_insert_with(Delivery::default).token =
            Some(ReportToken(token.to_owned()));
        self
    }

    fn known_as(mut self, id: &str) -> Self {
        self.id = ChallengeId(id.to_owned());
        self
    }
}

pub fn delivery(status: DeliveryStatus) -> Delivery {
    Delivery {
        status,
        route: Some("se-1".to_owned()),
        token: Some(ReportToken("token-1".to_owned())),
        figures: None,
    }
}

/// A route on which half of the texts take half a minute and a third never come.
pub fn congested() -> Figures {
    Figures {
        quantiles: vec![(0.5, 40.0), (0.9, 200.0), (0.99, 500.0)],
        loss: 0.3,
        n: 1e6,
        age: 0.0,
    }
}

/// A route on which nearly all texts come within ten seconds.
pub fn quick() -> Figures {
    Figures {
        quantiles: vec![(0.5, 4.0), (0.9, 9.0), (0.99, 17.0)],
        loss: 0.01,
        n: 1e6,
        age: 0.0,
    }
}

pub fn typed(text: &str) -> Typed {
    Typed {
        text: text.to_owned(),
        at_once: false,
    }
}

pub fn pasted(text: &str) -> Typed {
    Typed {
        text: text.to_owned(),
        at_once: true,
    }
}

pub fn told(transaction: Transaction) -> Result<Said, Problem> {
    Ok(Said::Transaction(Box::new(transaction)))
}

pub fn opened(challenge: Challenge) -> Result<Said, Problem> {
    Ok(Said::Challenge(Box::new(challenge)))
}

pub fn verified(method: Method) -> Result<Said, Problem> {
    Ok(Said::Verified {
        method: Some(method),
        continue_to: Some("/account".to_owned()),
        recovery_codes_left: None,
    })
}

pub fn refused(refusal: Refusal, attempts_left: u32) -> Result<Said, Problem> {
    Err(Problem::Refused {
        refusal,
        attempts_left: Some(attempts_left),
    })
}

pub fn not_yet() -> Result<Said, Problem> {
    Ok(Said::Waiting {
        poll_in: None,
        delivery: None,
    })
}

pub fn news(status: DeliveryStatus) -> Result<Said, Problem> {
    Ok(Said::Waiting {
        poll_in: None,
        delivery: Some(delivery(status)),
    })
}

pub fn step(kind: StepKind) -> Result<Said, Problem> {
    Ok(Said::Step(Step {
        id: StepId("st-1".to_owned()),
        kind,
    }))
}

pub fn cancelled() -> Result<Said, Problem> {
    Ok(Said::Cancelled {
        continue_to: Some("/".to_owned()),
    })
}

pub fn assertion() -> Assertion {
    Assertion("{\"signature\":\"s\"}".to_owned())
}
