//! A server in a few lines: it keeps the rules that the widget relies on.

use std::collections::HashMap;
use std::time::Duration;

use second_step::flow::authenticator::{AuthenticatorId, Method};
use second_step::flow::challenge::{
    Answer, Challenge, ChallengeId, Delivery, DeliveryStatus, Remember, ResendPolicy, StepKind,
    Transaction,
};
use second_step::flow::effect::{Intent, Request};
use second_step::flow::event::KeySupport;
use second_step::flow::options::Options;
use second_step::flow::reply::{Problem, Refusal, Said};

use crate::builders::*;

/// What is decided before a sequence begins.
#[derive(Clone, Debug)]
pub struct World {
    pub methods: Vec<Method>,
    pub default: Option<usize>,
    pub resend_policy: ResendPolicy,
    pub remember: Remember,
    pub receipts: bool,
    pub sends_at_once: bool,
    /// How many polls it takes until something happens.
    pub pace: u32,
    pub keys: KeySupport,
    pub step: Option<StepKind>,
    pub options: Options,
}

impl World {
    /// The ways, each with an id of its own.
    pub fn transaction(&self) -> Transaction {
        let mut transaction = offering(&self.methods);
        for (at, way) in transaction.authenticators.iter_mut().enumerate() {
            way.id = AuthenticatorId(format!("{}-{at}", way.method.name()));
        }
        transaction.default = self
            .default
            .map(|at| transaction.authenticators[at].id.clone());
        transaction.resend_policy = self.resend_policy;
        transaction.remember = self.remember;
        transaction.receipts = self.receipts;
        transaction
    }
}

struct Opened {
    challenge: Challenge,
    sent_at: u64,
}

pub struct Server {
    world: World,
    transaction: Transaction,
    opened: HashMap<AuthenticatorId, Opened>,
    attempts: u32,
    polls: u32,
    steps: u32,
    over: bool,
}

impl Server {
    pub fn new(world: &World) -> Self {
        let mut server = Self {
            world: world.clone(),
            transaction: world.transaction(),
            opened: HashMap::new(),
            attempts: 5,
            polls: 0,
            steps: 0,
            over: false,
        };
        if let (true, Some(default)) = (world.sends_at_once, server.transaction.default.clone()) {
            let _ = server.open(&default, Intent::New, 0);
        }
        server
    }

    pub fn answer(&mut self, request: &Request, now: u64) -> Result<Said, Problem> {
        if self.over && *request != Request::Cancel {
            return Err(Problem::TransactionOver);
        }
        if self.attempts == 0 {
            return Err(Problem::Locked {
                retry_in: Some(seconds(900)),
            });
        }
        match request {
            Request::Start => Ok(Said::Transaction(Box::new(self.describe(now)))),
            Request::Challenge(id, intent) => self.open(id, *intent, now),
            Request::Verify {
                challenge, answer, ..
            } => self.check(challenge, answer, now),
            Request::Poll { challenge, .. } => self.tell(challenge),
            Request::Step(..) => self.succeed(Method::Totp),
            Request::Cancel => {
                self.over = true;
                cancelled()
            }
        }
    }

    fn describe(&self, now: u64) -> Transaction {
        let mut transaction = self.transaction.clone();
        transaction.expires_in = Some(Duration::from_millis(900_000_u64.saturating_sub(now)));
        transaction.attempts_left = Some(self.attempts);
        transaction.challenges = self
            .opened
            .values()
            .filter(|one| alive(one, now))
            .map(|one| described(one, now))
            .collect();
        transaction
    }

    fn open(&mut self, id: &AuthenticatorId, intent: Intent, now: u64) -> Result<Said, Problem> {
        let Some(way) = self
            .transaction
            .authenticators
            .iter()
            .find(|way| way.id == *id)
            .cloned()
        else {
            return Err(Problem::ChallengeReplaced);
        };
        let known = self.opened.get_mut(id).filter(|one| alive(one, now));
        match known {
            Some(one) if intent == Intent::New => opened(described(one, now)),
            Some(one) => {
                if one.challenge.resend_in.is_some() && now < one.sent_at + 30_000 {
                    return Err(Problem::ResendTooSoon {
                        retry_in: Some(Duration::from_millis(one.sent_at + 30_000 - now)),
                    });
                }
                if one.challenge.sends >= 5 {
                    return Err(Problem::TooManySends);
                }
                one.sent_at = now;
                one.challenge.sends += 1;
                one.challenge.sends_left = Some(5 - one.challenge.sends);
                opened(described(one, now))
            }
            None => {
                let mut fresh = challenge(way.method).known_as(&format!("ch-{}-{now}", id.0));
                fresh.authenticator = id.clone();
                self.opened.insert(
                    id.clone(),
                    Opened {
                        challenge: fresh.clone(),
                        sent_at: now,
                    },
                );
                opened(fresh)
            }
        }
    }

    fn check(
        &mut self,
        challenge: &ChallengeId,
        answer: &Answer,
        now: u64,
    ) -> Result<Said, Problem> {
        let Some(one) = self
            .opened
            .values()
            .find(|one| one.challenge.id == *challenge)
        else {
            return Err(Problem::ChallengeReplaced);
        };
        let method = one.challenge.method;
        let refusal = match answer {
            Answer::Code(_) if !alive(one, now) => Refusal::Expired,
            Answer::Code(code)
                if !code.expose().contains("123456") && code.expose() != "fkvr-LPPF" =>
            {
                Refusal::Wrong
            }
            _ => return self.succeed(method),
        };
        self.attempts -= 1;
        if self.attempts == 0 {
            Err(Problem::Locked {
                retry_in: Some(seconds(900)),
            })
        } else {
            refused(refusal, self.attempts)
        }
    }

    fn succeed(&mut self, method: Method) -> Result<Said, Problem> {
        self.steps += 1;
        if let (1, Some(kind)) = (self.steps, self.world.step.clone()) {
            if let StepKind::Challenge(second) = &kind {
                self.transaction = (**second).clone();
                self.opened.clear();
            }
            return step(kind);
        }
        self.over = true;
        verified(method)
    }

    fn tell(&mut self, challenge: &ChallengeId) -> Result<Said, Problem> {
        self.polls += 1;
        let Some(one) = self
            .opened
            .values()
            .find(|one| one.challenge.id == *challenge)
        else {
            return Err(Problem::ChallengeReplaced);
        };
        let method = one.challenge.method;
        if self.polls <= self.world.pace {
            return not_yet();
        }
        match (method, self.world.pace) {
            (Method::Push, 0 | 1) => self.succeed(method),
            (Method::Push, _) => refused(Refusal::Denied, self.attempts),
            (_, 1) => news(DeliveryStatus::Claimed),
            (_, 2) => news(DeliveryStatus::Failed),
            _ => Ok(Said::Waiting {
                poll_in: Some(seconds(5)),
                delivery: Some(Delivery::default()),
            }),
        }
    }
}

fn alive(one: &Opened, now: u64) -> bool {
    one.challenge
        .expires_in
        .is_none_or(|life| Duration::from_millis(now.saturating_sub(one.sent_at)) < life)
}

fn described(one: &Opened, now: u64) -> Challenge {
    let gone = Duration::from_millis(now.saturating_sub(one.sent_at));
    let mut challenge = one.challenge.clone();
    challenge.expires_in = challenge.expires_in.map(|life| life.saturating_sub(gone));
    challenge.resend_in = challenge.resend_in.map(|wait| wait.saturating_sub(gone));
    challenge.sent_ago = challenge.sent_ago.map(|_| gone);
    challenge
}
