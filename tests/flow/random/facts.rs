//! What the server has said so far, as far as it was wanted: the measure of what the flow may show and ask.

use std::collections::HashMap;
use std::time::Duration;

use second_step::flow::authenticator::{Authenticator, AuthenticatorId};
use second_step::flow::challenge::{Challenge, ChallengeId, DeliveryStatus, StepKind, Transaction};
use second_step::flow::effect::Request;
use second_step::flow::reply::{Problem, Said};

/// A challenge, and when it was described.
#[derive(Clone, Debug)]
pub struct Told {
    pub challenge: Challenge,
    pub received: u64,
    /// When the server allows another, as it said last.
    pub resend_at: u64,
    /// Whether a failure receipt came for its newest send.
    pub failed: bool,
    /// Counts the sends, as the page could tell them apart.
    pub epoch: u64,
}

#[derive(Clone, Default, Debug)]
pub struct Facts {
    pub ways: Vec<Authenticator>,
    pub challenges: HashMap<AuthenticatorId, Told>,
    /// Every challenge that was ever described, and for whom.
    pub ever: HashMap<ChallengeId, Vec<AuthenticatorId>>,
    pub attempts_left: Option<u32>,
    pub ends_at: Option<u64>,
    epochs: u64,
}

impl Facts {
    /// A wanted request was answered.
    pub fn learn(&mut self, request: &Request, body: &Result<Said, Problem>, now: u64) {
        match (request, body) {
            (Request::Start, Ok(Said::Transaction(transaction))) => {
                self.learn_transaction(transaction, now);
                if let Some(step) = &transaction.pending_step {
                    self.learn_step(&step.kind, now);
                }
            }
            (Request::Challenge(id, _), Ok(Said::Challenge(challenge)))
                if challenge.authenticator == *id =>
            {
                self.learn_challenge(challenge, now);
            }
            (
                Request::Verify { .. } | Request::Poll { .. } | Request::Step(..),
                Ok(Said::Step(step)),
            ) => {
                self.learn_step(&step.kind, now);
            }
            (
                Request::Poll { challenge: id, .. } | Request::Verify { challenge: id, .. },
                Ok(Said::Waiting {
                    delivery: Some(news),
                    ..
                }),
            ) => {
                self.learn_status(id, news.status);
            }
            (
                Request::Verify { .. } | Request::Poll { .. },
                Err(Problem::Refused {
                    attempts_left: Some(left),
                    ..
                }),
            ) => {
                self.attempts_left = Some(*left);
            }
            (
                Request::Challenge(id, _),
                Err(
                    Problem::ResendTooSoon {
                        retry_in: Some(wait),
                    }
                    | Problem::TooManyRequests {
                        retry_in: Some(wait),
                    },
                ),
            ) => {
                if let Some(told) = self.challenges.get_mut(id) {
                    told.resend_at = now.saturating_add(millis(*wait));
                }
            }
            (Request::Challenge(id, _), Err(Problem::TooManySends)) => {
                if let Some(told) = self.challenges.get_mut(id) {
                    told.challenge.sends_left = Some(0);
                }
            }
            _ => {}
        }
    }

    fn learn_step(&mut self, kind: &StepKind, now: u64) {
        if let StepKind::Challenge(second) = kind {
            self.learn_transaction(second, now);
        }
    }

    fn learn_transaction(&mut self, transaction: &Transaction, now: u64) {
        self.ways.clear();
        for way in &transaction.authenticators {
            if self.ways.iter().all(|known| known.id != way.id) {
                self.ways.push(way.clone());
            }
        }
        self.attempts_left = transaction.attempts_left;
        self.ends_at = transaction
            .expires_in
            .map(|left| now.saturating_add(millis(left)));
        let before = std::mem::take(&mut self.challenges);
        for challenge in &transaction.challenges {
            if let Some(told) = before.get(&challenge.authenticator) {
                self.challenges
                    .entry(challenge.authenticator.clone())
                    .or_insert_with(|| told.clone());
            }
            self.learn_challenge(challenge, now);
        }
        let told: Vec<_> = transaction
            .challenges
            .iter()
            .map(|one| one.authenticator.clone())
            .collect();
        self.challenges.retain(|id, _| told.contains(id));
    }

    fn learn_challenge(&mut self, challenge: &Challenge, now: u64) {
        if !self
            .ways
            .iter()
            .any(|way| way.id == challenge.authenticator && way.method == challenge.method)
        {
            return;
        }
        self.ever
            .entry(challenge.id.clone())
            .or_default()
            .push(challenge.authenticator.clone());
        let before = self.challenges.get(&challenge.authenticator);
        let same = before.filter(|told| {
            told.challenge.id == challenge.id && told.challenge.sends == challenge.sends
        });
        self.epochs += 1;
        let failed = challenge
            .delivery
            .as_ref()
            .is_some_and(|delivery| delivery.status == DeliveryStatus::Failed);
        let told = Told {
            challenge: challenge.clone(),
            received: now,
            resend_at: now.saturating_add(millis(challenge.resend_in.unwrap_or_default())),
            failed: failed || same.is_some_and(|told| told.failed),
            epoch: same.map_or(self.epochs, |told| told.epoch),
        };
        self.challenges
            .insert(challenge.authenticator.clone(), told);
    }

    fn learn_status(&mut self, id: &ChallengeId, status: DeliveryStatus) {
        let told = self
            .challenges
            .values_mut()
            .find(|told| told.challenge.id == *id);
        if let (Some(told), DeliveryStatus::Failed) = (told, status) {
            told.failed = true;
        }
    }
}

pub fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
