//! The second step as a pure state machine: events and the time go in, effects and a view come out.
//! No browser, no clock, no text, no network.
//!
//! [`Flow::handle`] is the only place where the state changes. A pair of stage and event that means nothing is ignored:
//! a login page must not die of a late reply. After each event, the driver draws [`Flow::view`] and wakes the flow at
//! [`Flow::next_wake`]; a wake-up is a hint, the time handed in is the truth.

mod acts;
mod answers;
pub mod authenticator;
pub mod challenge;
pub mod code;
pub mod delivery;
pub mod effect;
mod ends;
pub mod event;
pub mod help;
mod late;
pub mod observation;
pub mod options;
mod page;
mod polling;
mod present;
mod problems;
mod replies;
pub mod reply;
mod requests;
mod state;
pub mod time;
pub mod view;
mod wake;
mod ways;

use authenticator::{AuthenticatorId, Method};
use challenge::{ChallengeId, Live, StepId};
use code::{OneTimeCode, Typed};
pub use effect::Effect;
pub use event::Event;
use event::Surroundings;
use help::Topic;
use late::Monitor;
use options::Options;
use state::{End, Flight, Known, Open, Stage};
use time::Instant;
pub use view::View;
use view::{Alert, Status};

/// One transaction, from the widget's side.
#[derive(Debug)]
pub struct Flow {
    options: Options,
    surroundings: Surroundings,
    stage: Stage,
    known: Known,
    monitors: Vec<Monitor>,
    flights: Vec<Flight>,
    next_request: u32,
    alert: Option<Alert>,
    status: Option<Status>,
    help: Option<Topic>,
    /// The reference of the newest reply: what support will ask for.
    reference: Option<String>,
    field_has_text: bool,
    /// Whether what is going on began with the person: only then does the focus move.
    may_focus: bool,
    remember: bool,
    /// What was submitted and to which challenge, so that nothing sends itself twice.
    submitted: Vec<(ChallengeId, OneTimeCode)>,
    /// An answer sent off before its challenge was there.
    held: Option<Typed>,
    /// The method of the last good answer, where steps follow it.
    answered_by: Option<Method>,
    recovery_codes_left: Option<u32>,
    /// The step in which a second way is asked for: the person has more than the ones on offer now.
    second_way: Option<StepId>,
    /// Registering another method was put off in a step.
    put_off: bool,
    /// The authenticator used last in this browser, where it is remembered.
    last_used: Option<AuthenticatorId>,
    /// When the server was last asked where things stand.
    asked_at: Instant,
    now: Instant,
    effects: Vec<Effect>,
}

impl Flow {
    /// A flow that waits for [`Event::Mounted`].
    pub fn new(options: Options) -> Self {
        Self {
            options,
            surroundings: Surroundings::default(),
            stage: Stage::Starting,
            known: Known::default(),
            monitors: Vec::new(),
            flights: Vec::new(),
            next_request: 0,
            alert: None,
            status: None,
            help: None,
            reference: None,
            field_has_text: false,
            may_focus: false,
            remember: false,
            submitted: Vec::new(),
            held: None,
            answered_by: None,
            recovery_codes_left: None,
            second_way: None,
            put_off: false,
            last_used: None,
            asked_at: Instant::default(),
            now: Instant::default(),
            effects: Vec::new(),
        }
    }

    /// Takes in what happened, at `now`, and says what to do. Time never runs backward in here.
    pub fn handle(&mut self, event: Event, now: Instant) -> Vec<Effect> {
        let passed = now.since(self.now);
        self.now = self.now.max(now);
        self.may_focus = event.is_of_the_person();
        match event {
            event if self.has_ended() => self.after_the_end(event),
            Event::OpenedHelp(topic) => self.open_help(topic),
            Event::ClosedHelp => self.close_help(),
            Event::CopiedReference => self.copy_reference(),
            Event::Sent { request, reference } => self.note_reference(request, reference),
            event if self.is_cancelling() => self.while_cancelling(event),
            Event::Mounted(surroundings) => self.mount(surroundings),
            Event::Chose(id) => self.choose(&id),
            Event::AskedToSend => self.ask_to_send(),
            Event::AskedAgain => self.ask_again(),
            Event::AskedForAlternatives => self.ask_for_alternatives(),
            Event::WentBack => self.go_back(),
            Event::Typed(typed) => self.note_typed(typed),
            Event::Submitted(typed) => self.submit(typed),
            Event::SetRemember(remember) => self.remember = remember,
            Event::ChoseInStep(choice) => self.choose_in_step(choice),
            Event::AnsweredOffer(answer) => self.answer_offer(answer),
            Event::Retried => self.retry(),
            Event::StartedOver => self.start_over(),
            Event::Replied { request, reply } => self.take_reply(request, reply),
            Event::Asserted(result) => self.take_assertion(result),
            Event::CodeHeard(typed) => self.hear_code(typed),
            Event::Recalled(id) => self.last_used = Some(id),
            Event::Online(online) => self.set_online(online),
            Event::Visible(visible) => self.set_visible(visible),
            Event::Restored => self.restore(),
            Event::ClockJumped => {
                self.give_requests_more_time(passed);
                self.refresh();
            }
            Event::Leaving => return self.leave(),
            Event::Woke => {}
        }
        self.keep_time();
        std::mem::take(&mut self.effects)
    }

    /// Whether the transaction is over: nothing is sent any more.
    pub fn has_ended(&self) -> bool {
        matches!(self.stage, Stage::Ended(_))
    }

    fn open(&self) -> Option<&Open> {
        match &self.stage {
            Stage::Open(open) => Some(open),
            _ => None,
        }
    }

    /// The open authenticator, or the one that the chooser was opened from: a push can be answered behind it.
    fn open_or_behind(&self) -> Option<&Open> {
        match &self.stage {
            Stage::Open(open) | Stage::Choosing { from: Some(open) } => Some(open),
            _ => None,
        }
    }

    fn open_or_behind_mut(&mut self) -> Option<&mut Open> {
        match &mut self.stage {
            Stage::Open(open) | Stage::Choosing { from: Some(open) } => Some(open),
            _ => None,
        }
    }

    fn open_mut(&mut self) -> Option<&mut Open> {
        match &mut self.stage {
            Stage::Open(open) => Some(open),
            _ => None,
        }
    }

    /// The live challenge of the open authenticator.
    fn open_live(&self) -> Option<&Live> {
        self.known.live_of(&self.open()?.authenticator)
    }

    fn open_challenge_id(&self) -> Option<ChallengeId> {
        Some(self.open_live()?.challenge.id.clone())
    }

    /// After the end only a failed sign-in has ways on: to begin again, and the help.
    fn after_the_end(&mut self, event: Event) {
        if !matches!(self.stage, Stage::Ended(End::Expired | End::Locked(_))) {
            return;
        }
        match event {
            Event::OpenedHelp(topic) => self.open_help(topic),
            Event::ClosedHelp => self.close_help(),
            Event::CopiedReference => self.copy_reference(),
            Event::StartedOver => {
                let restart = self.options.restart_url.clone();
                self.effects.push(Effect::GoTo(restart.unwrap_or_default()));
            }
            _ => {}
        }
    }
}
