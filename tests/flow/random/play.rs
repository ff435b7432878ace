//! Plays a sequence, and has every invariant looked at after every event.

use std::collections::HashSet;

use second_step::flow::authenticator::AuthenticatorId;
use second_step::flow::challenge::ChallengeId;
use second_step::flow::effect::{Request, RequestId};
use second_step::flow::event::Surroundings;
use second_step::flow::reply::{Problem, Refusal, Reply, Said};
use second_step::flow::time::Instant;
use second_step::flow::view::{AlertKind, KeyState, PushState, Screen, View};
use second_step::flow::{Effect, Event, Flow};

use super::facts::Facts;
use super::invariants;
use super::moves::Move;
use super::server::{Server, World};

/// A request under way.
#[derive(Clone, Debug)]
pub struct Asked {
    pub id: RequestId,
    pub request: Request,
    /// Whether the person asked for it.
    pub by_person: bool,
}

/// One event, with what was before and what came of it.
pub struct Moment<'a> {
    pub event: &'a Event,
    /// The request that the event answers, if it was still wanted.
    pub answers: Option<&'a Asked>,
    pub now: u64,
    pub before: &'a View,
    pub after: &'a View,
    pub effects: &'a [Effect],
    pub next_wake: Option<u64>,
    /// What was under way before and after.
    pub was_under_way: &'a [Asked],
    pub under_way: &'a [Asked],
    /// What the server had said before, and has said now.
    pub knew: &'a Facts,
    pub knows: &'a Facts,
    pub past: &'a Past,
    pub world: &'a World,
}

/// What has to be remembered of earlier events.
#[derive(Clone, Default)]
pub struct Past {
    pub visible: bool,
    pub has_text: bool,
    pub sent_codes: HashSet<(ChallengeId, String)>,
    /// A code was sent off and may be waiting for its challenge.
    pub may_be_held: bool,
    pub finished: Option<View>,
    /// When the server was last asked where things stand.
    pub asked_at: u64,
    /// The provider's own yes came.
    pub was_verified: bool,
    /// Sends for which the notice was shown.
    pub noticed: HashSet<(AuthenticatorId, u64)>,
}

pub struct Play {
    flow: Flow,
    server: Server,
    world: World,
    /// What the clock says.
    now: u64,
    /// The latest that it ever said.
    latest: u64,
    view: View,
    under_way: Vec<Asked>,
    unwanted: Vec<RequestId>,
    facts: Facts,
    past: Past,
    trace: Vec<(Event, u64)>,
    seen: Vec<(Vec<Effect>, View)>,
}

impl Play {
    pub fn begin(world: &World) -> Self {
        let flow = Flow::new(world.options.clone());
        let view = flow.view();
        let mut play = Self {
            flow,
            server: Server::new(world),
            world: world.clone(),
            now: 0,
            latest: 0,
            view,
            under_way: Vec::new(),
            unwanted: Vec::new(),
            facts: Facts::default(),
            past: Past {
                visible: true,
                ..Past::default()
            },
            trace: Vec::new(),
            seen: Vec::new(),
        };
        let surroundings = Surroundings {
            keys: world.keys,
            ..Surroundings::default()
        };
        play.happens(Event::Mounted(surroundings)).unwrap();
        play
    }

    pub fn makes(&mut self, one: &Move) -> Result<(), String> {
        match one {
            Move::Choose(at) => {
                let known = self.facts.ways.get(*at).map(|way| way.id.clone());
                self.happens(Event::Chose(
                    known.unwrap_or_else(|| AuthenticatorId("nobody's".to_owned())),
                ))
            }
            Move::Do(event) => self.happens(event.clone()),
            Move::Answer(at) => {
                let Some(asked) = self.pick(*at) else {
                    return Ok(());
                };
                let body = self.server.answer(&asked.request, self.now);
                self.replies(asked.id, body)
            }
            Move::AnswerWith(at, body) => match self.pick(*at) {
                Some(asked) => self.replies(asked.id, body.clone()),
                None => Ok(()),
            },
            Move::AnswerLate(at, body) => self.replies_late(*at, body),
            Move::Wait(millis) => self.waits(*millis),
            Move::Sleep(millis) => {
                self.now += millis;
                self.happens(Event::Woke)
            }
            Move::Back(millis) => self.goes_back(*millis),
            Move::LeaveAndReturn(millis) => {
                self.happens(Event::Leaving)?;
                self.now += millis;
                self.happens(Event::Restored)
            }
        }
    }

    pub fn leaves(&mut self) -> Result<(), String> {
        self.happens(Event::Leaving)
    }

    fn pick(&self, at: usize) -> Option<Asked> {
        let newest_first: Vec<&Asked> = self.under_way.iter().rev().collect();
        (!newest_first.is_empty()).then(|| newest_first[at % newest_first.len()].clone())
    }

    fn replies(&mut self, request: RequestId, body: Result<Said, Problem>) -> Result<(), String> {
        let reference = format!("ref-{}", request.0);
        self.happens(Event::Replied {
            request,
            reply: Reply { reference, body },
        })
    }

    /// I4: what nobody waits for changes nothing.
    fn replies_late(&mut self, at: usize, body: &Result<Said, Problem>) -> Result<(), String> {
        if self.unwanted.is_empty() {
            return Ok(());
        }
        self.happens(Event::Woke)?;
        let before = self.view.clone();
        self.replies(self.unwanted[at % self.unwanted.len()], body.clone())?;
        let (effects, after) = self.seen.last().unwrap();
        if effects.is_empty() && *after == before {
            Ok(())
        } else {
            Err("I4: a late reply did something".to_owned())
        }
    }

    /// I19: time never runs backward.
    fn goes_back(&mut self, millis: u64) -> Result<(), String> {
        self.happens(Event::Woke)?;
        let (before, now) = (self.view.clone(), self.now);
        self.now = now.saturating_sub(millis);
        let did = self.happens(Event::Woke);
        self.now = now;
        did?;
        let (effects, after) = self.seen.last().unwrap();
        if effects.is_empty() && *after == before {
            Ok(())
        } else {
            Err("I19: time ran backward".to_owned())
        }
    }

    fn waits(&mut self, millis: u64) -> Result<(), String> {
        let until = self.now + millis;
        for _ in 0..200 {
            let Some(at) = self
                .flow
                .next_wake()
                .map(Instant::as_millis)
                .filter(|at| *at <= until)
            else {
                break;
            };
            if at <= self.now {
                return Err("a wake-up in the past would spin".to_owned());
            }
            self.now = at;
            self.happens(Event::Woke)?;
        }
        self.now = until;
        self.happens(Event::Woke)
    }

    fn happens(&mut self, event: Event) -> Result<(), String> {
        let effects = self
            .flow
            .handle(event.clone(), Instant::from_millis(self.now));
        let view = self.flow.view();
        self.latest = self.latest.max(self.now);
        self.trace.push((event.clone(), self.now));
        let answered = match &event {
            Event::Replied { request, .. } => {
                self.under_way.iter().position(|asked| asked.id == *request)
            }
            _ => None,
        };
        let (was_under_way, knew) = (self.under_way.clone(), self.facts.clone());
        let answers = answered.map(|at| self.under_way.remove(at));
        if let (Some(asked), Event::Replied { reply, .. }) = (&answers, &event) {
            self.unwanted.push(asked.id);
            self.facts.learn(&asked.request, &reply.body, self.latest);
        }
        let by_person =
            invariants::is_of_the_person(&event) || answers.as_ref().is_some_and(Asked::was_wished);
        self.follow(&effects, by_person);
        let moment = Moment {
            event: &event,
            answers: answers.as_ref(),
            now: self.latest,
            before: &self.view,
            after: &view,
            effects: &effects,
            next_wake: self.flow.next_wake().map(Instant::as_millis),
            was_under_way: &was_under_way,
            under_way: &self.under_way,
            knew: &knew,
            knows: &self.facts,
            past: &self.past,
            world: &self.world,
        };
        let held = invariants::look(&moment);
        self.past = self.past.clone().with(&moment);
        self.view = view.clone();
        self.seen.push((effects, view));
        held
    }

    fn follow(&mut self, effects: &[Effect], by_person: bool) {
        for effect in effects {
            match effect {
                Effect::Send(id, request) => {
                    self.under_way.push(Asked {
                        id: *id,
                        request: request.clone(),
                        by_person,
                    });
                }
                Effect::Abandon(id) => {
                    self.under_way.retain(|asked| asked.id != *id);
                    self.unwanted.push(*id);
                }
                _ => {}
            }
        }
    }

    /// I25: the same trace gives the same states.
    pub fn replays_alike(&self, world: &World) -> Result<(), String> {
        let mut flow = Flow::new(world.options.clone());
        for ((event, now), (effects, view)) in self.trace.iter().zip(&self.seen) {
            if flow.handle(event.clone(), Instant::from_millis(*now)) != *effects
                || flow.view() != *view
            {
                return Err(format!("I25: {event:?} led elsewhere the second time"));
            }
        }
        Ok(())
    }

    /// Where the flow is, in a word.
    pub fn landmark(&self) -> &'static str {
        let alert = self.view.alert.as_ref().map(|alert| alert.kind);
        match &self.view.screen {
            Screen::Starting => "starting",
            Screen::Unreachable => "unreachable",
            Screen::Choose(_) => "choose",
            Screen::Code(_) if alert == Some(AlertKind::CodeExpired) => "code, expired",
            Screen::Code(_) if alert == Some(AlertKind::Refused(Refusal::Wrong)) => "code, refused",
            Screen::Code(code) if code.late.is_some() => "code, late",
            Screen::Code(_) => "code",
            Screen::Push(push) if push.state == PushState::Waiting => "push, waiting",
            Screen::Push(push) if push.state == PushState::Over => "push, over",
            Screen::Push(_) => "push",
            Screen::Key(key) if key.state == KeyState::Asking => "key, asking",
            Screen::Key(_) => "key",
            Screen::RememberStep | Screen::RegisterStep { .. } => "step",
            Screen::Offer { .. } => "offer",
            Screen::NoMethod { .. } => "no method",
            Screen::Verified { .. } => "verified",
            Screen::Cancelled => "cancelled",
            Screen::Failed(_) => "failed",
        }
    }
}

impl Asked {
    /// Whether the person waits for the answer to this.
    pub fn was_wished(&self) -> bool {
        match self.request {
            Request::Start | Request::Poll { .. } => false,
            Request::Challenge(..) => self.by_person,
            Request::Verify { .. } | Request::Step(..) | Request::Cancel => true,
        }
    }
}

impl Past {
    fn with(mut self, moment: &Moment<'_>) -> Self {
        match moment.event {
            Event::Visible(visible) => self.visible = *visible,
            Event::Typed(typed) => self.has_text = !typed.text.trim().is_empty(),
            Event::Submitted(_) => self.may_be_held = true,
            _ => {}
        }
        for effect in moment.effects {
            match effect {
                Effect::ClearField => self.has_text = false,
                Effect::FillField(_) => self.has_text = true,
                Effect::Send(_, Request::Start) => self.asked_at = moment.now,
                Effect::Finish(_) => {
                    self.finished = Some(moment.after.clone());
                }
                _ => {}
            }
        }
        for (challenge, code) in invariants::codes_sent(moment.effects) {
            self.may_be_held = false;
            self.sent_codes.insert((challenge, code));
        }
        self.was_verified |= invariants::says_verified(moment);
        if let Some(send) = invariants::notice_appeared(moment) {
            self.noticed.insert(send);
        }
        self
    }
}
