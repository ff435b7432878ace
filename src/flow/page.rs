//! What the browser tells of the page and the network. After each absence the server is asked where things stand; an
//! answer is never sent again.

use super::Flow;
use super::authenticator::Method;
use super::challenge::{ChallengeId, Step, StepKind, Transaction};
use super::effect::{Effect, Request};
use super::state::{Purpose, Stage};
use super::view::Status;

impl Flow {
    pub(super) fn set_online(&mut self, online: bool) {
        let was = std::mem::replace(&mut self.surroundings.online, online);
        if !online || was {
            return;
        }
        self.status = Some(Status::BackOnline);
        match self.stage {
            Stage::Unreachable => self.begin(),
            _ => self.refresh(),
        }
    }

    pub(super) fn set_visible(&mut self, visible: bool) {
        let was = std::mem::replace(&mut self.surroundings.visible, visible);
        if visible && !was {
            self.refresh();
        }
    }

    /// The page or the widget goes away: everything is given up, but for the person's wish to start over.
    pub(super) fn leave(&mut self) -> Vec<Effect> {
        self.report_all_left();
        self.abandon(|purpose| *purpose != Purpose::Cancel);
        self.held = None;
        self.let_devices_go();
        std::mem::take(&mut self.effects)
    }

    /// No prompt and no listener stays behind.
    pub(super) fn let_devices_go(&mut self) {
        if let Some(open) = self.open_mut() {
            open.asserting = false;
        }
        self.effects
            .extend([Effect::AbandonAssertion, Effect::StopListening]);
    }

    /// Back from the back/forward cache: the code goes, nothing is sent again, the server is asked.
    pub(super) fn restore(&mut self) {
        self.abandon(|_| true);
        self.held = None;
        self.field_has_text = false;
        self.effects.push(Effect::ClearField);
        self.let_devices_go();
        self.listen();
        match self.stage {
            Stage::Starting | Stage::Unreachable => self.begin(),
            _ => self.refresh(),
        }
    }

    /// Asks the server where things stand. Never sends an answer again.
    pub(super) fn refresh(&mut self) {
        if self.surroundings.online {
            self.ask_where_things_stand();
        }
    }

    pub(super) fn ask_where_things_stand(&mut self) {
        let settled = !matches!(
            self.stage,
            Stage::Starting | Stage::Unreachable | Stage::Offering(_) | Stage::Ended(_)
        );
        let busy = self.is_under_way(|purpose| {
            purpose.is_for_a_challenge()
                || matches!(
                    purpose,
                    Purpose::Refresh | Purpose::Verify(_) | Purpose::Step | Purpose::Cancel
                )
        });
        if settled && !busy && !self.options.native {
            self.asked_at = self.now;
            self.send(Purpose::Refresh, Request::Start);
        }
    }

    /// The answer to "where do things stand?": the facts change, the screen only where it must.
    pub(super) fn take_refresh(&mut self, transaction: Transaction) {
        let before = self.open_challenge_id();
        self.take_known(self.where_we_are(transaction));
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

    /// In the middle of a second way, that is what stands on screen and is to be kept.
    fn where_we_are(&self, transaction: Transaction) -> Transaction {
        let account = transaction.account.clone();
        match transaction.pending_step {
            Some(Step {
                id,
                kind: StepKind::Challenge(mut second),
            }) if self.second_way.as_ref() == Some(&id) => {
                second.account = second.account.or(account);
                *second
            }
            _ => transaction,
        }
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
        let is_push = open.method == Method::Push;
        let goes_out = open.method.is_sent() || is_push;
        match after {
            Some(_) if after.as_ref() == before => {}
            Some(_) => {
                self.forget_old_news();
                self.listen();
            }
            None if !goes_out => self.start_open(),
            None => {
                let Some(gone) = before else { return };
                self.tell_that_it_died();
                if is_push {
                    // The server still knows why: denied, or not answered in time.
                    let (challenge, remember) = (gone.clone(), self.remember);
                    self.send(
                        Purpose::Poll(gone.clone()),
                        Request::Poll {
                            challenge,
                            remember,
                        },
                    );
                }
            }
        }
    }
}
