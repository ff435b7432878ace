//! From a good answer to the end: steps that come first, the end itself, and the ends that are none of the person's.

use std::time::Duration;

use super::Flow;
use super::authenticator::Method;
use super::challenge::{Step, StepKind};
use super::effect::{Effect, FailureReason, Outcome, Target};
use super::reply::{Problem, Said};
use super::state::{End, Stage};
use super::view::{AlertKind, Status};

impl Flow {
    pub(super) fn take_verified(
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
        if self.can_offer() || self.few_codes_left().is_some() {
            self.abandon(|_| true);
            self.alert = None;
            self.status = None;
            self.help = None;
            self.stage = Stage::Offering(outcome);
            self.effects
                .extend([Effect::ClearField, Effect::StopListening]);
            return self.focus(Target::Heading);
        }
        self.end(End::Verified, outcome);
    }

    /// Whether another method should be offered at the end.
    pub(super) fn can_offer(&self) -> bool {
        let single = self.known.transaction.authenticators.len() == 1 && self.second_way.is_none();
        single && !self.put_off && self.options.registration_url.is_some()
    }

    /// How many recovery codes are left, where that is so few that the person should read it before the page goes on.
    pub(super) fn few_codes_left(&self) -> Option<u32> {
        self.recovery_codes_left.filter(|left| *left <= FEW_CODES)
    }

    /// Not in yet: something more is asked.
    pub(super) fn take_step(&mut self, step: Step) {
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
                self.second_way = Some(step.id);
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

    pub(super) fn take_cancelled(&mut self, body: Result<Said, Problem>) {
        let told = match body {
            Ok(Said::Cancelled { continue_to }) => continue_to,
            _ => None,
        };
        // Whatever became of the request, the person wants to be at the beginning.
        let continue_to = told.or_else(|| self.options.restart_url.clone());
        self.end(End::Cancelled, Outcome::Cancelled { continue_to });
    }

    pub(super) fn fail_locked(&mut self, retry_in: Option<Duration>) {
        let until = retry_in.map(|left| self.now.plus(left));
        self.end(End::Locked(until), Outcome::Failed(FailureReason::Locked));
    }

    pub(super) fn fail_expired(&mut self) {
        self.end(End::Expired, Outcome::Failed(FailureReason::Expired));
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

/// So few recovery codes are worth a stop.
const FEW_CODES: u32 = 3;
