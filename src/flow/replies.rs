//! What comes back. A reply that is no longer wanted was dropped before it gets here; only a provider's own
//! `Verified`, to a request whose answer it can be, is success.

use std::time::Duration;

use super::Flow;
use super::authenticator::AuthenticatorId;
use super::challenge::{Challenge, ChallengeId, Delivery, ResendPolicy, Transaction};
use super::effect::{Effect, RequestId, Target};
use super::reply::{Problem, Reply, Said};
use super::state::{Known, Purpose, Stage};
use super::view::{AlertKind, Status};

impl Flow {
    pub(super) fn take_reply(&mut self, request: RequestId, reply: Reply) {
        let Some(purpose) = self.land(request) else {
            return;
        };
        self.may_focus = purpose.is_of_the_person();
        let Reply { reference, body } = reply;
        self.reference = Some(reference.clone());
        match (purpose, body) {
            (Purpose::Cancel, body) => self.take_cancelled(body),
            (Purpose::Start, Ok(Said::Transaction(transaction))) => self.take_start(*transaction),
            (Purpose::Refresh, Ok(Said::Transaction(transaction))) => {
                self.take_refresh(*transaction)
            }
            (Purpose::Open(id) | Purpose::Prepare(id), Ok(Said::Challenge(challenge))) => {
                self.take_challenge(&id, *challenge)
            }
            (Purpose::Resend(id), Ok(Said::Challenge(challenge))) => {
                self.take_another(&id, *challenge)
            }
            (
                Purpose::Verify(_) | Purpose::Poll(_) | Purpose::Step,
                Ok(Said::Verified {
                    method,
                    continue_to,
                    recovery_codes_left,
                }),
            ) => {
                self.take_verified(method, continue_to, recovery_codes_left);
            }
            (Purpose::Verify(_) | Purpose::Poll(_) | Purpose::Step, Ok(Said::Step(step))) => {
                self.take_step(step)
            }
            (Purpose::Verify(_), Ok(Said::AnotherCode)) => self.take_another_code(),
            (Purpose::Poll(id) | Purpose::Verify(id), Ok(Said::Waiting { poll_in, delivery })) => {
                self.take_waiting(&id, poll_in, delivery)
            }
            (purpose, Ok(_)) => self.take_problem(purpose, Problem::ServerTrouble, reference),
            (purpose, Err(problem)) => self.take_problem(purpose, problem, reference),
        }
    }

    fn take_start(&mut self, transaction: Transaction) {
        self.take_known(transaction);
        if self.has_ended() {
            return;
        }
        if let Some(step) = self.known.transaction.pending_step.take() {
            return self.take_step(step);
        }
        self.open_first();
        self.submit_held();
    }

    /// Which screen is first: the only way, or the server's default; otherwise the chooser.
    pub(super) fn open_first(&mut self) {
        let ways = &self.known.transaction.authenticators;
        let default = self
            .known
            .transaction
            .default
            .clone()
            .filter(|id| self.known.authenticator(id).is_some());
        let only = match ways.as_slice() {
            [] => {
                self.stage = Stage::NoMethod;
                return;
            }
            [only] => Some(only.id.clone()),
            _ => None,
        };
        match default.or(only) {
            Some(id) => self.open_unasked(&id),
            None => self.stage = Stage::Choosing { from: None },
        }
    }

    /// Takes the transaction in as it stands now.
    pub(super) fn take_known(&mut self, transaction: Transaction) {
        let asked = self.known.ids();
        self.known = Known::new(transaction, self.now);
        self.recall_last_used(&asked);
        let slow: Vec<bool> = self
            .known
            .transaction
            .authenticators
            .iter()
            .map(|way| self.is_slow_from_the_start(way))
            .collect();
        for (way, slow) in self.known.transaction.authenticators.iter_mut().zip(slow) {
            way.slow |= slow;
        }
        self.watch_deliveries();
        let locked = self.known.transaction.locked_for;
        if locked.is_some_and(|left| !left.is_zero()) {
            self.fail_locked(locked);
        }
    }

    /// A first challenge.
    fn take_challenge(&mut self, id: &AuthenticatorId, challenge: Challenge) {
        if !self.is_challenge_of(id, &challenge) {
            return self.alert_locally(AlertKind::ServerTrouble);
        }
        let sent = challenge.sent_ago.is_some();
        let method = challenge.method;
        self.known.insert(challenge, self.now);
        self.watch_deliveries();
        if self.open().is_none_or(|open| open.authenticator != *id) {
            return;
        }
        self.forget_old_news();
        if sent && method.is_sent() {
            self.status = Some(Status::Sent(method));
            self.listen();
            self.focus_unless_reading(Target::Field);
        }
        self.submit_held();
    }

    fn is_challenge_of(&self, id: &AuthenticatorId, challenge: &Challenge) -> bool {
        let way = self.known.authenticator(id);
        way.is_some_and(|way| challenge.is_for(way))
    }

    /// Another code, or another push.
    fn take_another(&mut self, id: &AuthenticatorId, challenge: Challenge) {
        let method = challenge.method;
        if !self.is_challenge_of(id, &challenge) {
            return self.alert_locally(AlertKind::ServerTrouble);
        }
        self.known.insert(challenge, self.now);
        self.watch_deliveries();
        if self.open().is_none_or(|open| open.authenticator != *id) {
            return;
        }
        self.forget_old_news();
        if method.is_sent() {
            self.status = Some(Status::SentAgain(method));
            self.effects.push(Effect::StopListening);
            if self.known.transaction.resend_policy == ResendPolicy::Replaces {
                self.field_has_text = false;
                self.effects.push(Effect::ClearField);
            }
            self.listen();
            self.focus_unless_reading(Target::Field);
        }
    }

    /// What was told of an older challenge does not hold for the new one.
    pub(super) fn forget_old_news(&mut self) {
        if let Some(open) = self.open_mut() {
            open.expiry_asked = false;
            open.expiry_told = false;
            open.minutes_told = None;
            open.resend_told = false;
            open.over = false;
            open.push_late = false;
            open.undeliverable = false;
            open.polls = 0;
            open.poll_at = None;
        }
    }

    fn take_waiting(
        &mut self,
        id: &ChallengeId,
        poll_in: Option<Duration>,
        delivery: Option<Delivery>,
    ) {
        if let Some(delivery) = delivery {
            self.note_status(id, delivery.status);
        }
        self.schedule_poll(poll_in);
    }
}
