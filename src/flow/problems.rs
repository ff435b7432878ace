//! What goes wrong with a request, and what the screen says about it.

use super::Flow;
use super::authenticator::{AuthenticatorId, Method};
use super::effect::{Effect, Target};
use super::reply::{Problem, Refusal};
use super::state::{Purpose, Stage};
use super::time::whole_seconds;
use super::view::{Alert, AlertKind};

impl Flow {
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
            if let (Refusal::WrongNumber, Some(alert)) = (refusal, &mut self.alert) {
                // It was typed here, not picked on the phone.
                alert.kind = AlertKind::NumberMistyped;
            }
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

    /// Whether the screen says that the server or the network does not answer.
    pub(super) fn is_in_trouble(&self) -> bool {
        let kind = self.alert.as_ref().map(|alert| alert.kind);
        matches!(
            kind,
            Some(AlertKind::Offline | AlertKind::TimedOut | AlertKind::ServerTrouble)
        )
    }

    /// An alert for a request that failed on the way.
    pub(super) fn alert_for(&mut self, problem: &Problem, reference: String) {
        let (kind, attempts_left) = match problem {
            Problem::Refused {
                refusal,
                attempts_left,
            } => (AlertKind::Refused(*refusal), *attempts_left),
            Problem::ChallengeReplaced => (AlertKind::ChallengeReplaced, None),
            Problem::ResendTooSoon { .. } => (AlertKind::ResendTooSoon, None),
            Problem::TooManySends => (AlertKind::TooManySends, None),
            Problem::TooManyRequests { retry_in } => (
                AlertKind::TooManyRequests(retry_in.map(whole_seconds)),
                None,
            ),
            Problem::DeliveryFailed => (AlertKind::DeliveryFailed, None),
            Problem::Offline => (AlertKind::Offline, None),
            Problem::TimedOut => (AlertKind::TimedOut, None),
            Problem::ServerTrouble | Problem::Locked { .. } | Problem::TransactionOver => {
                (AlertKind::ServerTrouble, None)
            }
        };
        let topic = self.topic_for(kind);
        self.alert = Some(Alert {
            kind,
            attempts_left,
            reference: Some(reference).filter(|reference| !reference.is_empty()),
            topic,
        });
    }

    /// An alert that no reply brought.
    pub(super) fn alert_locally(&mut self, kind: AlertKind) {
        let reference = match kind {
            AlertKind::NotACode(_) => None,
            _ => self.reference.clone(),
        };
        self.alert = Some(Alert {
            kind,
            attempts_left: None,
            reference,
            topic: None,
        });
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
