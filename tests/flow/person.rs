//! A person at a page: does things, waits, and sees what is on screen. The requests of the flow are answered by the
//! test, in its own words and at its own pace.

use second_step::flow::authenticator::Method;
use second_step::flow::challenge::{Answer, Transaction};
use second_step::flow::effect::{Intent, Outcome, Request, RequestId, Target};
use second_step::flow::event::Surroundings;
use second_step::flow::observation::Observation;
use second_step::flow::options::Options;
use second_step::flow::reply::{Problem, Reply, Said};
use second_step::flow::time::Instant;
use second_step::flow::view::{
    Alert, AlertKind, ChooseView, CodeView, KeyView, LateNotice, PushView, Screen, Sending,
};
use second_step::flow::{Effect, Event, Flow, View};

use super::builders::{id, told, typed};

pub struct Person {
    pub flow: Flow,
    pub now: u64,
    /// Requests under way, the oldest first.
    pub under_way: Vec<(RequestId, Request)>,
    /// All that the flow ever asked for.
    pub log: Vec<Effect>,
    /// What it asked for on the last event.
    pub last: Vec<Effect>,
}

impl Person {
    /// Opens the page; the server has not answered yet.
    pub fn arrives() -> Self {
        Self::arrives_with(Options::default(), Surroundings::default())
    }

    pub fn arrives_with(options: Options, surroundings: Surroundings) -> Self {
        let mut person = Self {
            flow: Flow::new(options),
            now: 0,
            under_way: Vec::new(),
            log: Vec::new(),
            last: Vec::new(),
        };
        person.does(Event::Mounted(surroundings));
        person
    }

    /// Opens the page, and the server says this.
    pub fn meets(transaction: Transaction) -> Self {
        Self::meets_with(Options::default(), transaction)
    }

    pub fn meets_with(options: Options, transaction: Transaction) -> Self {
        let mut person = Self::arrives_with(options, Surroundings::default());
        person.is_told(told(transaction));
        person
    }

    pub fn does(&mut self, event: Event) -> &mut Self {
        self.last = self.flow.handle(event, Instant::from_millis(self.now));
        for effect in &self.last {
            match effect {
                Effect::Send(id, request) => self.under_way.push((*id, request.clone())),
                Effect::Abandon(id) => self.under_way.retain(|(one, _)| one != id),
                _ => {}
            }
        }
        self.log.extend(self.last.iter().cloned());
        self
    }

    pub fn types(&mut self, text: &str) -> &mut Self {
        self.does(Event::Typed(typed(text)))
    }

    /// Types a code and presses Enter.
    pub fn enters(&mut self, text: &str) -> &mut Self {
        self.types(text).does(Event::Submitted(typed(text)))
    }

    pub fn chooses(&mut self, method: Method) -> &mut Self {
        self.does(Event::Chose(id(method.name())))
    }

    /// The newest request is answered.
    pub fn is_told(&mut self, body: Result<Said, Problem>) -> &mut Self {
        let (request, _) = *self
            .under_way
            .last()
            .as_ref()
            .expect("a request is under way");
        self.hears(*request, body)
    }

    /// A request is answered, whether it is wanted or not.
    pub fn hears(&mut self, request: RequestId, body: Result<Said, Problem>) -> &mut Self {
        self.under_way.retain(|(one, _)| *one != request);
        let reference = format!("ref-{}", request.0);
        self.does(Event::Replied {
            request,
            reply: Reply { reference, body },
        })
    }

    /// Time passes, and the flow is woken whenever it asked to be.
    pub fn waits(&mut self, seconds: f64) -> &mut Self {
        let until = self.now + (seconds * 1_000.0) as u64;
        while let Some(at) = self
            .flow
            .next_wake()
            .map(Instant::as_millis)
            .filter(|at| *at <= until)
        {
            assert!(
                at > self.now,
                "a wake-up that is not in the future would spin"
            );
            self.now = at;
            self.does(Event::Woke);
        }
        self.now = until;
        self.does(Event::Woke)
    }

    /// Time passes while nothing runs: the lid was closed.
    pub fn sleeps(&mut self, seconds: u64) -> &mut Self {
        self.now += seconds * 1_000;
        self.does(Event::Woke)
    }

    /// Time passes until the flow asks something of the server, two minutes at most.
    pub fn waits_until_it_asks(&mut self) -> &mut Self {
        let until = self.now + 120_000;
        while self.asks().is_none() {
            assert!(self.now < until, "nothing is asked of the server");
            self.waits(0.5);
        }
        self
    }

    pub fn view(&self) -> View {
        self.flow.view()
    }

    pub fn screen(&self) -> Screen {
        self.view().screen
    }

    pub fn code_screen(&self) -> CodeView {
        match self.screen() {
            Screen::Code(view) => view,
            other => panic!("no code screen but {other:?}"),
        }
    }

    pub fn push_screen(&self) -> PushView {
        match self.screen() {
            Screen::Push(view) => view,
            other => panic!("no push screen but {other:?}"),
        }
    }

    pub fn key_screen(&self) -> KeyView {
        match self.screen() {
            Screen::Key(view) => view,
            other => panic!("no key screen but {other:?}"),
        }
    }

    pub fn chooser(&self) -> ChooseView {
        match self.screen() {
            Screen::Choose(view) => view,
            other => panic!("no chooser but {other:?}"),
        }
    }

    pub fn sending(&self) -> Sending {
        self.code_screen().sending
    }

    pub fn notice(&self) -> Option<LateNotice> {
        match self.screen() {
            Screen::Code(view) => view.late,
            Screen::Push(view) => view.late,
            _ => None,
        }
    }

    pub fn alert(&self) -> Option<AlertKind> {
        self.view().alert.map(|alert| alert.kind)
    }

    pub fn whole_alert(&self) -> Alert {
        self.view().alert.expect("an alert is on screen")
    }

    /// The newest request under way.
    pub fn asks(&self) -> Option<&Request> {
        self.under_way.last().map(|(_, request)| request)
    }

    pub fn asks_for_challenge(&self, method: Method, intent: Intent) -> bool {
        self.asks() == Some(&Request::Challenge(id(method.name()), intent))
    }

    /// The code that is being checked.
    pub fn code_asked(&self) -> Option<&str> {
        match self.asks()? {
            Request::Verify {
                answer: Answer::Code(code),
                ..
            } => Some(code.expose()),
            _ => None,
        }
    }

    pub fn did(&self, effect: &Effect) -> bool {
        self.last.contains(effect)
    }

    pub fn moved_focus_to(&self, target: Target) -> bool {
        self.did(&Effect::Focus(target))
    }

    pub fn moved_focus(&self) -> bool {
        self.last
            .iter()
            .any(|effect| matches!(effect, Effect::Focus(_)))
    }

    /// All that was ever sent.
    pub fn sent(&self) -> impl Iterator<Item = &Request> {
        self.log.iter().filter_map(|effect| match effect {
            Effect::Send(_, request) => Some(request),
            _ => None,
        })
    }

    pub fn count(&self, wanted: impl Fn(&Request) -> bool) -> usize {
        self.sent().filter(|request| wanted(request)).count()
    }

    pub fn verifies(&self) -> usize {
        self.count(|request| matches!(request, Request::Verify { .. }))
    }

    pub fn polls(&self) -> usize {
        self.count(|request| matches!(request, Request::Poll { .. }))
    }

    pub fn reports(&self) -> Vec<&Observation> {
        let reports = self.log.iter().filter_map(|effect| match effect {
            Effect::Report(observation) => Some(observation),
            _ => None,
        });
        reports.collect()
    }

    pub fn outcomes(&self) -> Vec<&Outcome> {
        let outcomes = self.log.iter().filter_map(|effect| match effect {
            Effect::Finish(outcome) => Some(outcome),
            _ => None,
        });
        outcomes.collect()
    }

    pub fn is_in(&self) -> bool {
        matches!(self.screen(), Screen::Verified { .. })
            && matches!(self.outcomes().as_slice(), [Outcome::Verified { .. }])
    }
}
