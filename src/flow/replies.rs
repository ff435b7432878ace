//! What comes back. A reply that is no longer wanted was dropped before it gets here; only a provider's own
//! `Verified`, to a request whose answer it can be, is success.

use std::time::Duration;

use super::Flow;
use super::authenticator::{AuthenticatorId, Method};
use super::challenge::{
    Answer, Assertion, Challenge, ChallengeId, Delivery, ResendPolicy, Step, StepKind, Transaction,
};
use super::code::Typed;
use super::effect::{Effect, FailureReason, Outcome, RequestId, Target};
use super::event::AssertionProblem;
use super::reply::{Problem, Refusal, Reply, Said};
use super::state::{End, Known, Purpose, Stage};
use super::time::whole_seconds;
use super::view::{AlertKind, FailedView, Status};

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
    fn open_first(&mut self) {
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
    fn take_known(&mut self, transaction: Transaction) {
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

    /// The answer to "where do things stand?": the facts change, the screen only where it must.
    fn take_refresh(&mut self, transaction: Transaction) {
        let before = self.open_challenge_id();
        self.take_known(transaction);
        if self.has_ended() {
            return;
        }
        if let Some(step) = self.known.transaction.pending_step.take() {
            if !matches!(&self.stage, Stage::Stepping(now) if now.id == step.id) {
                self.take_step(step);
            }
            return;
        }
        let gone = self
            .open()
            .is_some_and(|open| self.known.authenticator(&open.authenticator).is_none());
        let was_empty = self.stage == Stage::NoMethod;
        if gone || was_empty || matches!(self.stage, Stage::Stepping(_)) {
            return self.open_first();
        }
        self.forget_ways_back();
        if self.is_in_trouble() {
            self.alert = None;
        }
        self.note_change_of_challenge(before.as_ref());
    }

    /// What the chooser was opened from may be gone, and so may every choice.
    fn forget_ways_back(&mut self) {
        let known = &self.known;
        if let Stage::Choosing { from } = &mut self.stage {
            from.take_if(|open| known.authenticator(&open.authenticator).is_none());
            if known.transaction.authenticators.is_empty() {
                self.stage = Stage::NoMethod;
            }
        }
    }

    /// Another tab, a restart or the time may have changed the open challenge.
    fn note_change_of_challenge(&mut self, before: Option<&ChallengeId>) {
        let after = self.open_challenge_id();
        let Some(open) = self.open() else { return };
        let goes_out = open.method.is_sent() || open.method == Method::Push;
        match after {
            Some(_) if after.as_ref() == before => {}
            Some(_) => {
                self.forget_old_news();
                self.listen();
            }
            None if !goes_out => self.start_open(),
            None if before.is_some() => self.tell_that_it_died(),
            None => {}
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
    fn forget_old_news(&mut self) {
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

    fn take_verified(
        &mut self,
        method: Option<Method>,
        continue_to: Option<String>,
        recovery_codes_left: Option<u32>,
    ) {
        let opened = self
            .open_or_behind()
            .map(|open| (open.method, open.authenticator.clone()));
        let Some(method) = method
            .or_else(|| opened.as_ref().map(|(method, _)| *method))
            .or(self.answered_by)
        else {
            return self.alert_locally(AlertKind::ServerTrouble);
        };
        self.report_first_input();
        if let (Some((_, id)), false) = (opened, self.options.forget_last_used) {
            self.effects.push(Effect::RememberLastUsed(id));
        }
        self.recovery_codes_left = recovery_codes_left;
        let outcome = Outcome::Verified {
            method,
            continue_to,
        };
        let single = self.known.transaction.authenticators.len() == 1;
        if single && self.options.registration_url.is_some() {
            self.abandon(|_| true);
            self.alert = None;
            self.help = None;
            self.stage = Stage::Offering(outcome);
            self.effects
                .extend([Effect::ClearField, Effect::StopListening]);
            return self.focus(Target::Heading);
        }
        self.end(End::Verified, outcome);
    }

    /// Not in yet: something more is asked.
    fn take_step(&mut self, step: Step) {
        if let Some((method, id)) = self
            .open_or_behind()
            .map(|open| (open.method, open.authenticator.clone()))
        {
            self.report_first_input();
            self.answered_by = Some(method);
            if !self.options.forget_last_used {
                self.effects.push(Effect::RememberLastUsed(id));
            }
        }
        self.abandon(|_| true);
        self.alert = None;
        self.status = None;
        self.field_has_text = false;
        self.effects
            .extend([Effect::ClearField, Effect::StopListening]);
        match step.kind {
            StepKind::Challenge(transaction) => {
                let account = self.known.transaction.account.take();
                let mut transaction = *transaction;
                transaction.account = transaction.account.or(account);
                self.take_known(transaction);
                if self.has_ended() {
                    return;
                }
                self.open_first();
            }
            StepKind::Remember | StepKind::Register { .. } => self.stage = Stage::Stepping(step),
        }
        self.focus(Target::Heading);
    }

    fn take_another_code(&mut self) {
        self.field_has_text = false;
        if let Some(open) = self.open_mut() {
            open.another_code = true;
        }
        self.effects.push(Effect::ClearField);
        self.focus_unless_reading(Target::Field);
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

    fn take_cancelled(&mut self, body: Result<Said, Problem>) {
        let continue_to = match body {
            Ok(Said::Cancelled { continue_to }) => continue_to,
            _ => None,
        };
        self.end(End::Cancelled, Outcome::Cancelled { continue_to });
    }

    pub(super) fn take_problem(&mut self, purpose: Purpose, problem: Problem, reference: String) {
        let problem = sensible(&purpose, problem);
        if let Problem::Refused {
            attempts_left: Some(left),
            ..
        } = problem
        {
            self.known.transaction.attempts_left = Some(left);
        }
        match problem {
            Problem::Locked { retry_in } => return self.fail_locked(retry_in),
            Problem::TransactionOver => return self.fail_expired(),
            _ => {}
        }
        match purpose {
            Purpose::Start => {
                self.stage = Stage::Unreachable;
                self.alert_for(&problem, reference);
            }
            Purpose::Poll(_) => self.take_poll_problem(problem, reference),
            Purpose::Refresh if self.is_in_trouble() => self.alert_for(&problem, reference),
            Purpose::Refresh | Purpose::Cancel => {}
            Purpose::Open(id) | Purpose::Prepare(id) | Purpose::Resend(id) => {
                self.take_challenge_problem(&id, problem, reference)
            }
            Purpose::Verify(_) | Purpose::Step | Purpose::Post => {
                self.take_verify_problem(problem, reference)
            }
        }
    }

    /// Whether the screen says that the server or the network does not answer.
    fn is_in_trouble(&self) -> bool {
        let kind = self.alert.as_ref().map(|alert| alert.kind);
        matches!(
            kind,
            Some(AlertKind::Offline | AlertKind::TimedOut | AlertKind::ServerTrouble)
        )
    }

    fn take_challenge_problem(
        &mut self,
        id: &AuthenticatorId,
        problem: Problem,
        reference: String,
    ) {
        self.held = None;
        self.alert_for(&problem, reference);
        let now = self.now;
        let challenge = self.known.live_of(id).map(|live| live.challenge.id.clone());
        let live = challenge.and_then(|challenge| self.known.live_mut(&challenge));
        match problem {
            Problem::ResendTooSoon {
                retry_in: Some(wait),
            }
            | Problem::TooManyRequests {
                retry_in: Some(wait),
            } => {
                if let Some(live) = live {
                    let since = now.since(live.received);
                    live.challenge.resend_in = Some(since.saturating_add(wait));
                }
            }
            Problem::TooManySends => {
                if let Some(live) = live {
                    live.challenge.sends_left = Some(0);
                }
            }
            Problem::ChallengeReplaced => self.refresh(),
            Problem::DeliveryFailed => {
                if let Some(open) = self.open_mut() {
                    open.undeliverable = true;
                }
            }
            _ => {}
        }
    }

    fn take_verify_problem(&mut self, problem: Problem, reference: String) {
        self.alert_for(&problem, reference);
        if let Problem::Refused { refusal, .. } = problem {
            self.note_refusal(refusal);
        }
        if problem == Problem::ChallengeReplaced {
            self.refresh();
        }
        let types = self.open().is_some_and(|open| open.method.takes_code());
        if types {
            self.effects.push(Effect::SelectField);
            self.focus_unless_reading(Target::Field);
        }
    }

    pub(super) fn note_refusal(&mut self, refusal: Refusal) {
        if let Some(open) = self.open_mut() {
            open.refusals = open.refusals.saturating_add(1);
            open.another_code = false;
            open.expiry_told |= refusal == Refusal::Expired;
        }
        if self.open().is_some_and(|open| open.method == Method::Push) {
            self.close_challenge();
        }
        if let Some(topic) = self.topic_for(AlertKind::Refused(refusal))
            && let Some(alert) = &mut self.alert
        {
            alert.topic = Some(topic);
        }
    }

    /// The browser's key prompt ended.
    pub(super) fn take_assertion(&mut self, result: Result<Assertion, AssertionProblem>) {
        let challenge = self.open_challenge_id();
        let Some(open) = self.open_mut() else { return };
        if !std::mem::take(&mut open.asserting) {
            return;
        }
        match (result, challenge) {
            (Ok(assertion), Some(challenge)) => {
                self.verify(challenge, Answer::Assertion(assertion))
            }
            (Ok(_), None) => {
                self.start_open();
                self.alert_locally(AlertKind::ChallengeReplaced);
            }
            (Err(problem), _) => {
                self.alert_locally(AlertKind::Key(problem));
                let topic = self.topic_for(AlertKind::Key(problem));
                if let Some(alert) = &mut self.alert {
                    alert.topic = topic;
                }
            }
        }
    }

    /// The browser read the code from the text: into an empty field only.
    pub(super) fn hear_code(&mut self, typed: Typed) {
        let text = self.open().is_some_and(|open| open.method == Method::Sms);
        if !text || self.open_live().is_none() {
            return;
        }
        self.report_heard();
        let Ok(code) = self.format().parse(&typed.text) else {
            return;
        };
        if !self.field_has_text && !self.is_verifying() {
            self.effects.push(Effect::FillField(code));
            self.note_typed(Typed {
                at_once: true,
                ..typed
            });
        }
    }

    pub(super) fn fail_locked(&mut self, retry_in: Option<Duration>) {
        let until = retry_in.map(|left| self.now.plus(left));
        let view = FailedView::Locked {
            minutes: retry_in.map(|left| whole_seconds(left).div_ceil(60)),
            until_millis: until.and_then(|at| i64::try_from(at.as_millis()).ok()),
        };
        self.end(End::Failed(view), Outcome::Failed(FailureReason::Locked));
    }

    pub(super) fn fail_expired(&mut self) {
        self.end(
            End::Failed(FailedView::Expired),
            Outcome::Failed(FailureReason::Expired),
        );
    }

    /// The end. Secrets go, requests go, the outcome is told once and nothing follows it.
    pub(super) fn end(&mut self, end: End, outcome: Outcome) {
        self.report_all_left();
        self.abandon(|_| true);
        self.stage = Stage::Ended(end);
        self.alert = None;
        self.help = None;
        self.held = None;
        self.submitted.clear();
        self.field_has_text = false;
        self.status = (end == End::Verified).then_some(Status::Verified);
        self.known.live.clear();
        self.effects.extend([
            Effect::ClearField,
            Effect::StopListening,
            Effect::AbandonAssertion,
        ]);
        self.focus(Target::Heading);
        self.effects.push(Effect::Finish(outcome));
    }
}

/// A "no" to an answer is no reply to a question, nor is one about sending to anything else: who says so is in trouble.
fn sensible(purpose: &Purpose, problem: Problem) -> Problem {
    let answers = matches!(purpose, Purpose::Verify(_) | Purpose::Poll(_));
    match problem {
        Problem::Refused { .. } if !answers => Problem::ServerTrouble,
        Problem::ResendTooSoon { .. } | Problem::TooManySends | Problem::DeliveryFailed
            if !purpose.is_for_a_challenge() =>
        {
            Problem::ServerTrouble
        }
        Problem::ChallengeReplaced if *purpose == Purpose::Start => Problem::ServerTrouble,
        problem => problem,
    }
}
