//! From what is typed, heard or signed to the answer that is checked. One is under way at a time, and none goes twice
//! unless the person presses again.

use super::Flow;
use super::authenticator::Method;
use super::challenge::{Answer, Assertion, ChallengeId, MatchNumber};
use super::code::{CodeFormat, OneTimeCode, Typed};
use super::effect::{Effect, Request, Target};
use super::event::AssertionProblem;
use super::state::{Open, Purpose, Stage};
use super::view::AlertKind;

impl Flow {
    /// The field's text changed.
    pub(super) fn note_typed(&mut self, typed: Typed) {
        let has_text = !typed.text.trim().is_empty();
        if has_text && !self.field_has_text {
            self.report_first_input();
        }
        self.field_has_text = has_text;
        if !self.options.auto_submit || !typed.at_once || self.is_verifying() {
            return;
        }
        let format = self.format();
        let complete = format.length.and_then(|_| format.parse(&typed.text).ok());
        let answer = self.open_challenge_id().zip(complete);
        if answer.is_some_and(|answer| !self.submitted.contains(&answer)) {
            self.submit(typed);
        }
    }

    /// What the codes of the open challenge look like.
    pub(super) fn format(&self) -> CodeFormat {
        self.open_live().map_or_else(
            || {
                self.open()
                    .map_or_else(CodeFormat::default, |open| CodeFormat::usual(open.method))
            },
            |live| live.challenge.format,
        )
    }

    /// Enter, or the button. One answer is under way at a time.
    pub(super) fn submit(&mut self, typed: Typed) {
        if self.is_verifying() {
            return;
        }
        match &self.stage {
            Stage::Starting => self.held = Some(typed),
            Stage::Open(open) if self.types_into(open) => self.submit_to_open(typed),
            _ => {}
        }
    }

    /// Whether something is typed here: a code, or the number that the phone shows.
    fn types_into(&self, open: &Open) -> bool {
        let number = self
            .open_live()
            .and_then(|live| live.challenge.number.as_ref());
        let asked = matches!(number, Some(MatchNumber::Ask(_))) && !open.over;
        open.method.takes_code() || (open.method == Method::Push && asked)
    }

    fn submit_to_open(&mut self, typed: Typed) {
        let code = match self.format().read(&typed.text) {
            Ok(code) => code,
            Err(problem) => {
                self.alert_locally(AlertKind::NotACode(problem));
                return self.focus(Target::Field);
            }
        };
        if self.options.native {
            return self.post(code);
        }
        // A browser may be wrong about the network: who presses again is believed.
        let told = matches!(&self.alert, Some(alert) if alert.kind == AlertKind::Offline);
        if !self.surroundings.online && !told {
            return self.alert_locally(AlertKind::Offline);
        }
        let Some(challenge) = self.open_challenge_id() else {
            return self.hold(typed);
        };
        self.report_first_input();
        self.alert = None;
        self.submitted.push((challenge.clone(), code.clone()));
        self.verify(challenge, Answer::Code(code));
    }

    /// The browser posts the form. A page that answers replaces this one; until then, a second press does nothing.
    fn post(&mut self, code: OneTimeCode) {
        self.alert = None;
        if let Some(challenge) = self.open_challenge_id() {
            self.submitted.push((challenge, code.clone()));
        }
        self.expect(Purpose::Post);
        self.effects
            .extend([Effect::FillField(code), Effect::PostForm]);
    }

    /// The answer waits for its challenge. For a code that nobody can have got yet, no text is paid and no phone rings.
    fn hold(&mut self, typed: Typed) {
        let rings = self
            .open()
            .is_some_and(|open| open.method.is_paid() || open.method == Method::Push);
        if !rings || self.is_challenging() {
            self.held = Some(typed);
            self.start_open();
        }
    }

    /// The answer that was typed before its challenge was there.
    pub(super) fn submit_held(&mut self) {
        if let Some(typed) = self.held.take() {
            self.submit(typed);
        }
    }

    pub(super) fn verify(&mut self, challenge: ChallengeId, answer: Answer) {
        self.abandon(|purpose| matches!(purpose, Purpose::Poll(_) | Purpose::Refresh));
        let remember = self.remember;
        self.send(
            Purpose::Verify(challenge.clone()),
            Request::Verify {
                challenge,
                answer,
                remember,
            },
        );
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

    pub(super) fn take_another_code(&mut self) {
        self.field_has_text = false;
        if let Some(open) = self.open_mut() {
            open.another_code = true;
        }
        self.effects.push(Effect::ClearField);
        self.focus_unless_reading(Target::Field);
    }
}
