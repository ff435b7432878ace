//! What the person does, but for answers, which `answers` has.

use super::Flow;
use super::authenticator::{AuthenticatorId, Method};
use super::challenge::StepKind;
use super::effect::{Effect, Intent, Outcome, Request, Target};
use super::event::{Event, OfferAnswer, StepChoice, Surroundings};
use super::help::Topic;
use super::state::{End, Open, Purpose, Stage};
use super::view::Resend;

impl Flow {
    pub(super) fn mount(&mut self, surroundings: Surroundings) {
        if self.next_request > 0 {
            return;
        }
        self.field_has_text = surroundings.field_has_text;
        self.surroundings = surroundings;
        self.begin();
    }

    /// Asks for the transaction.
    pub(super) fn begin(&mut self) {
        // Whoever tries again keeps the screen that they pressed the button on.
        if !matches!(self.stage, Stage::Unreachable) {
            self.stage = Stage::Starting;
        }
        self.alert = None;
        self.asked_at = self.now;
        self.send(Purpose::Start, Request::Start);
    }

    /// The person picked a way.
    pub(super) fn choose(&mut self, id: &AuthenticatorId) {
        if self.is_verifying() || self.known.authenticator(id).is_none() {
            return;
        }
        let back = matches!(&self.stage, Stage::Choosing { from: Some(open) } if open.authenticator == *id);
        if back {
            return self.go_back();
        }
        if self.open().is_some_and(|open| open.authenticator == *id) {
            return self.ask_to_send();
        }
        if !matches!(self.stage, Stage::Open(_) | Stage::Choosing { .. }) {
            return;
        }
        self.help = None;
        self.leave_open();
        self.open_way(id);
        self.start_open();
        self.focus(self.first_target());
    }

    /// Where the focus goes on a screen that the person opened.
    pub(super) fn first_target(&self) -> Target {
        let types = self.open().is_some_and(|open| {
            open.method.takes_code() && (!open.method.is_sent() || self.open_live().is_some())
        });
        if types {
            Target::Field
        } else {
            Target::Heading
        }
    }

    /// The person turns away from the open authenticator, for another.
    fn leave_open(&mut self) {
        if let Stage::Choosing { from } = &mut self.stage
            && let Some(open) = from.take()
        {
            self.stage = Stage::Open(open);
        }
        self.held = None;
        self.note_followed();
        if let Some(id) = self.open_challenge_id() {
            self.report_left(&id);
        }
        self.abandon(|purpose| purpose.is_for_a_challenge() || matches!(purpose, Purpose::Poll(_)));
        self.let_devices_go();
        if self.field_has_text {
            self.field_has_text = false;
            self.effects.push(Effect::ClearField);
        }
    }

    /// Opens an authenticator. Nothing is asked for yet.
    pub(super) fn open_way(&mut self, id: &AuthenticatorId) {
        let Some(way) = self.known.authenticator(id) else {
            return;
        };
        let over = self.known.live_of(id).is_some_and(|live| live.over);
        let open = Open {
            over,
            ..Open::new(way)
        };
        self.stage = Stage::Open(Box::new(open));
        self.alert = None;
        self.status = None;
        self.listen();
    }

    /// Listens for the open text's code.
    pub(super) fn listen(&mut self) {
        let can_be_heard = self
            .open_live()
            .is_some_and(|live| live.challenge.can_be_heard);
        if can_be_heard {
            self.effects.push(Effect::ListenForCode);
        }
    }

    fn is_open_alive(&self) -> bool {
        self.open_live()
            .is_some_and(|live| !live.is_expired(self.now))
    }

    /// Asks for what the open authenticator needs, unless a challenge of it is alive.
    pub(super) fn start_open(&mut self) {
        let Some(open) = self.open() else { return };
        let id = open.authenticator.clone();
        if !self.is_open_alive() && !self.is_challenging() {
            let purpose = if self.may_focus {
                self.alert = None;
                Purpose::Open(id.clone())
            } else {
                Purpose::Prepare(id.clone())
            };
            self.ask_for_challenge(purpose, id, Intent::New);
        }
    }

    /// News that was asked for earlier is about an older code: it would undo what comes back now.
    fn ask_for_challenge(&mut self, purpose: Purpose, id: AuthenticatorId, intent: Intent) {
        self.abandon(|purpose| matches!(purpose, Purpose::Poll(_) | Purpose::Refresh));
        if let Some(open) = self.open_mut() {
            open.expiry_asked = false;
        }
        self.send(purpose, Request::Challenge(id, intent));
    }

    /// Opens an authenticator that the person did not ask for by name: nothing paid is sent, no phone rings.
    pub(super) fn open_unasked(&mut self, id: &AuthenticatorId) {
        self.open_way(id);
        if self
            .open()
            .is_some_and(|open| !open.method.is_paid() && open.method != Method::Push)
        {
            self.start_open();
        }
    }

    /// "Send a text", "Send a request to my phone", "Use my key".
    pub(super) fn ask_to_send(&mut self) {
        let (verifying, challenging) = (self.is_verifying(), self.is_challenging());
        let Some(open) = self.open() else { return };
        if verifying || challenging || open.asserting {
            return;
        }
        let (method, over) = (open.method, open.over);
        match method {
            Method::WebAuthn => self.ask_for_key(),
            Method::Push if over && self.is_open_alive() => self.resend_if_allowed(),
            _ => self.start_open(),
        }
    }

    fn ask_for_key(&mut self) {
        let options = self
            .open_live()
            .filter(|live| !live.is_expired(self.now))
            .and_then(|live| live.challenge.public_key.clone());
        let Some(options) = options else {
            return self.start_open();
        };
        self.alert = None;
        if let Some(open) = self.open_mut() {
            open.asserting = true;
        }
        self.effects.push(Effect::Assert(options));
    }

    /// Another code, where the server allows one now.
    pub(super) fn ask_again(&mut self) {
        let sends = self
            .open()
            .is_some_and(|open| open.method.is_sent() || open.method == Method::Push);
        if !sends || self.is_verifying() || self.is_challenging() {
            return;
        }
        match self.open_live() {
            None => self.start_open(),
            Some(_) => self.resend_if_allowed(),
        }
    }

    fn resend_if_allowed(&mut self) {
        if self.resend_state() != Resend::Ready {
            return;
        }
        let Some(open) = self.open_mut() else { return };
        open.undeliverable = false;
        let id = open.authenticator.clone();
        self.alert = None;
        self.status = None;
        self.ask_for_challenge(Purpose::Resend(id.clone()), id, Intent::Resend);
    }

    pub(super) fn ask_for_alternatives(&mut self) {
        if self.is_verifying() || !matches!(self.stage, Stage::Open(_)) {
            return;
        }
        if let Stage::Open(mut open) = std::mem::replace(&mut self.stage, Stage::Starting) {
            open.asserting = false;
            self.stage = Stage::Choosing { from: Some(open) };
        }
        self.alert = None;
        self.help = None;
        self.held = None;
        self.effects.push(Effect::AbandonAssertion);
        self.focus(Target::Heading);
    }

    pub(super) fn go_back(&mut self) {
        let Stage::Choosing { from } = &mut self.stage else {
            return;
        };
        let Some(open) = from.take() else { return };
        self.stage = Stage::Open(open);
        self.focus(self.first_target());
    }

    pub(super) fn choose_in_step(&mut self, choice: StepChoice) {
        let Stage::Stepping(step) = &self.stage else {
            return;
        };
        if self.is_under_way(|purpose| *purpose == Purpose::Step) {
            return;
        }
        let (id, kind) = (step.id.clone(), step.kind.clone());
        self.alert = None;
        match (kind, choice) {
            (StepKind::Register { url, .. }, StepChoice::Yes) => {
                self.effects.push(Effect::GoTo(url))
            }
            (
                StepKind::Register {
                    optional: false, ..
                },
                StepChoice::No,
            )
            | (StepKind::Challenge(_), _) => {}
            (kind, choice) => {
                self.put_off |= matches!(kind, StepKind::Register { .. });
                self.send(Purpose::Step, Request::Step(id, choice));
            }
        }
    }

    pub(super) fn answer_offer(&mut self, answer: OfferAnswer) {
        let Stage::Offering(outcome) = &self.stage else {
            return;
        };
        let mut outcome = outcome.clone();
        if let (OfferAnswer::Register, true, Outcome::Verified { continue_to, .. }) =
            (answer, self.can_offer(), &mut outcome)
        {
            continue_to.clone_from(&self.options.registration_url);
        }
        self.end(End::Verified, outcome);
    }

    /// Tries again what failed.
    pub(super) fn retry(&mut self) {
        match &self.stage {
            Stage::Unreachable if self.is_under_way(|purpose| *purpose == Purpose::Start) => {}
            Stage::Unreachable => self.begin(),
            Stage::Open(_) if self.open_live().is_none() => self.ask_to_send(),
            _ => self.ask_where_things_stand(),
        }
    }

    pub(super) fn start_over(&mut self) {
        if matches!(self.stage, Stage::Offering(_)) {
            return;
        }
        self.abandon(|_| true);
        self.report_all_left();
        self.let_devices_go();
        if self.options.native {
            // Nobody is asked: the page where a sign-in begins ends this one.
            let restart = self.options.restart_url.clone();
            return self.effects.extend(restart.map(Effect::GoTo));
        }
        self.send(Purpose::Cancel, Request::Cancel);
    }

    /// The person has turned away from this sign-in: all that is waited for is the server's word.
    pub(super) fn while_cancelling(&mut self, event: Event) {
        match event {
            Event::Replied { request, reply } => self.take_reply(request, reply),
            Event::Online(online) => self.surroundings.online = online,
            Event::Visible(visible) => self.surroundings.visible = visible,
            Event::Restored => self.effects.push(Effect::ClearField),
            _ => {}
        }
    }

    pub(super) fn open_help(&mut self, topic: Option<Topic>) {
        let fitting = self.fitting_topics();
        let Some(topic) = topic.or_else(|| fitting.first().copied()) else {
            return;
        };
        self.help = Some(topic);
        self.effects
            .push(Effect::TellHelpRead(topic, self.situation_name()));
        self.focus(Target::Help);
    }

    pub(super) fn close_help(&mut self) {
        if self.help.take().is_some() {
            self.focus(Target::HelpOpener);
        }
    }

    pub(super) fn copy_reference(&mut self) {
        let shown = self
            .alert
            .as_ref()
            .and_then(|alert| alert.reference.clone());
        if let Some(reference) = shown.or_else(|| self.reference.clone()) {
            self.effects.push(Effect::CopyReference(reference));
            self.status = Some(super::view::Status::ReferenceCopied);
        }
    }
}
