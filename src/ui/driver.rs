//! The driver: feeds the flow, does what it asks, wakes it. The only holder of a [`Flow`], and the only place where the
//! edges meet.
//!
//! Handlers reach the flow synchronously, since a key prompt and the clipboard need the tap's own stack; drawing follows.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::{Rc, Weak};

use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use web_sys::{AbortController, HtmlElement};

use super::adopt::Adopted;
use super::field;
use super::host::Host;
use super::part_id;
use crate::browser::clock::Clock;
use crate::browser::page::{News, PageListener, is_visible};
use crate::browser::{clipboard, reference};
use crate::flow::effect::{Effect, Outcome, Request, RequestId, Target};
use crate::flow::event::Surroundings;
use crate::flow::observation::Observation;
use crate::flow::options::Options;
use crate::flow::time::Instant;
use crate::flow::{Event, Flow, View};
use crate::provider::{Call, Provider};

/// What the host is told.
#[derive(Clone, Debug)]
pub enum Told {
    /// The transaction is over.
    Outcome(Outcome),
    /// What one delivery was like.
    Delivery(Observation),
    /// The help topic of this name was read, in this situation.
    HelpRead(String, &'static str),
    /// The page should go there; empty: load itself again.
    GoTo(String),
}

/// Runs one flow in one element.
pub struct Driver {
    flow: RefCell<Flow>,
    options: Options,
    provider: Rc<dyn Provider>,
    /// The clock, which the words share.
    pub clock: Rc<Clock>,
    /// The form and our containers.
    pub adopted: Adopted,
    /// Makes the ids of this widget unique in the page.
    pub id: String,
    view: RefCell<Rc<View>>,
    waiting: RefCell<VecDeque<Event>>,
    running: Cell<bool>,
    wake: RefCell<Option<Timeout>>,
    calls: RefCell<Vec<(RequestId, AbortController)>>,
    focus: Cell<Option<Target>>,
    draw: RefCell<Option<Rc<dyn Fn()>>>,
    tell: Box<dyn Fn(Told)>,
    listeners: RefCell<Option<(PageListener, field::FieldListener)>>,
    devices: super::devices::Devices,
    host: RefCell<Rc<Host>>,
    /// How it ended, until it is told.
    outcome: RefCell<Option<Outcome>>,
    me: Weak<Self>,
}

impl Driver {
    /// A driver for an adopted form. Nothing happens before [`Driver::start`].
    pub fn new(
        adopted: Adopted,
        id: String,
        provider: Rc<dyn Provider>,
        options: Options,
        tell: Box<dyn Fn(Told)>,
    ) -> Rc<Self> {
        let flow = Flow::new(options.clone());
        let view = RefCell::new(Rc::new(flow.view()));
        Rc::new_cyclic(|me: &Weak<Self>| Self {
            flow: RefCell::new(flow),
            options,
            provider,
            clock: Rc::default(),
            adopted,
            id,
            view,
            waiting: RefCell::default(),
            running: Cell::new(false),
            wake: RefCell::default(),
            calls: RefCell::default(),
            focus: Cell::new(None),
            draw: RefCell::new(None),
            tell,
            listeners: RefCell::new(None),
            devices: super::devices::Devices::new(me.clone()),
            host: RefCell::default(),
            outcome: RefCell::default(),
            me: me.clone(),
        })
    }

    /// Listens to the page and the field, and asks for the transaction.
    pub fn start(&self) {
        let (Some(window), Some(document)) =
            (web_sys::window(), self.adopted.root.owner_document())
        else {
            return;
        };
        let on_news = {
            let me = self.me.clone();
            move |news| with(&me, |driver| driver.hear(news))
        };
        let page = PageListener::new(&window, &document, on_news);
        let fields = field::FieldListener::new(&self.adopted, self.me.clone());
        self.listeners.replace(Some((page, fields)));
        let surroundings = Surroundings {
            online: window.navigator().on_line(),
            visible: is_visible(&document),
            keys: self.devices.key_support(),
            field_has_text: !self.adopted.text().is_empty(),
        };
        self.dispatch(Event::Mounted(surroundings));
    }

    /// Calls `draw` whenever there is something new to see.
    pub fn on_draw(&self, draw: Rc<dyn Fn()>) {
        self.draw.replace(Some(draw));
    }

    /// Takes the host's facts as they are now.
    pub fn set_host(&self, host: Rc<Host>) {
        self.host.replace(host);
    }

    /// What is on screen.
    pub fn view(&self) -> Rc<View> {
        Rc::clone(&self.view.borrow())
    }

    /// Feeds the flow, at once. An event raised while one is handled waits its turn.
    pub fn dispatch(&self, event: Event) {
        self.waiting.borrow_mut().push_back(event);
        if self.running.replace(true) {
            return;
        }
        while let Some(event) = self.next_waiting() {
            let now = self.clock.now();
            if self.clock.take_jump() {
                // First, so that the jump ends nothing.
                self.handle(Event::ClockJumped, now);
            }
            self.handle(event, now);
        }
        self.running.set(false);
        self.set_timer();
        self.look();
    }

    fn handle(&self, event: Event, now: Instant) {
        let effects = self.flow.borrow_mut().handle(event, now);
        for effect in effects {
            self.perform(effect);
        }
    }

    fn next_waiting(&self) -> Option<Event> {
        self.waiting.borrow_mut().pop_front()
    }

    fn perform(&self, effect: Effect) {
        match effect {
            Effect::Send(id, request) => self.send(id, request),
            Effect::Abandon(id) => self.abandon(id),
            Effect::Focus(target) => self.focus.set(Some(target)),
            Effect::ClearField => self.adopted.input.set_value(""),
            Effect::FillField(code) => self.adopted.input.set_value(code.expose()),
            Effect::SelectField => self.adopted.input.select(),
            Effect::Assert(options) => self.devices.assert(&options),
            Effect::AbandonAssertion => self.devices.abandon_assertion(),
            Effect::ListenForCode => self.devices.listen_for_code(),
            Effect::StopListening => self.devices.stop_listening(),
            Effect::CopyReference(reference) => clipboard::copy(&reference),
            Effect::RecallLastUsed(ids) => self.devices.recall_last_used(&ids),
            Effect::RememberLastUsed(id) => self.devices.remember_last_used(&id),
            Effect::PostForm => self.adopted.post(),
            Effect::Report(observation) => (self.tell)(Told::Delivery(observation)),
            Effect::TellHelpRead(topic, situation) => {
                let name = self.host.borrow().topic_name(topic).to_owned();
                (self.tell)(Told::HelpRead(name, situation));
            }
            Effect::GoTo(address) => (self.tell)(Told::GoTo(address)),
            Effect::Finish(outcome) => {
                self.outcome.replace(Some(outcome));
            }
        }
    }

    fn send(&self, id: RequestId, request: Request) {
        let Ok(controller) = AbortController::new() else {
            return;
        };
        let reference = reference::new_reference();
        let call = Call {
            reference: reference.clone(),
            signal: controller.signal(),
        };
        self.waiting.borrow_mut().push_back(Event::Sent {
            request: id,
            reference,
        });
        let pending = self.provider.ask(request, call);
        self.calls.borrow_mut().push((id, controller));
        let me = self.me.clone();
        spawn_local(async move {
            let reply = pending.await;
            with(&me, |driver| {
                driver.calls.borrow_mut().retain(|(other, _)| *other != id);
                driver.dispatch(Event::Replied { request: id, reply });
            });
        });
    }

    fn abandon(&self, id: RequestId) {
        let mut calls = self.calls.borrow_mut();
        if let Some(at) = calls.iter().position(|(other, _)| *other == id) {
            calls.remove(at).1.abort();
        }
    }

    /// Wakes the flow when it wants it; and each second while somebody looks, since timers stand still in sleep and the
    /// screen shall tell the truth within a second of waking up.
    fn set_timer(&self) {
        let flow = self.flow.borrow();
        let watched = self
            .adopted
            .root
            .owner_document()
            .is_some_and(|document| is_visible(&document));
        let watched = watched && !flow.has_ended();
        let wait = match flow.next_wake() {
            _ if self.listeners.borrow().is_none() => None,
            Some(at) => Some(self.clock.until(at).as_millis().min(if watched {
                1_000
            } else {
                u128::from(u32::MAX >> 1)
            })),
            None => watched.then_some(1_000),
        };
        let timer = wait.and_then(|wait| u32::try_from(wait).ok()).map(|wait| {
            let me = self.me.clone();
            Timeout::new(wait, move || {
                with(&me, |driver| driver.dispatch(Event::Woke))
            })
        });
        self.wake.replace(timer);
    }

    /// Draws where there is something new to see, or the focus is to move once it is drawn.
    fn look(&self) {
        let view = self.flow.borrow().view();
        let is_new = **self.view.borrow() != view;
        if is_new {
            self.view.replace(Rc::new(view));
        }
        if is_new || self.focus.get().is_some() {
            let draw = self.draw.borrow().clone();
            match draw {
                Some(draw) => draw(),
                None => self.tell_outcome(),
            }
        }
    }

    /// How it ended, once the end is drawn: nothing of ours follows.
    pub fn tell_outcome(&self) {
        if let Some(outcome) = self.outcome.take() {
            (self.tell)(Told::Outcome(outcome));
        }
    }

    /// Whether the transaction is over.
    pub fn has_ended(&self) -> bool {
        self.flow.borrow().has_ended()
    }

    /// After drawing: the focus goes where the flow wanted it.
    pub fn move_focus(&self) {
        let target = match self.focus.take() {
            Some(Target::Field) => Some(self.adopted.input.clone().into()),
            Some(Target::Heading) => self.part(part_id::HEADING),
            Some(Target::Help) => self.part(part_id::HELP_HEADING),
            Some(Target::HelpOpener) => self.part(part_id::HELP_OPENER),
            None => None,
        };
        if let Some(target) = target {
            let _ = target.focus();
        }
    }

    /// After drawing: where what had the focus went away, the heading has it. Lost, it would be at the top of the page
    /// (WCAG 2.4.3).
    pub fn rescue_focus(&self, focused: &web_sys::Element) {
        let is_gone = !focused.is_connected() || matches!(focused.closest("[hidden]"), Ok(Some(_)));
        if is_gone
            && self.adopted.focused().is_none_or(|now| now == *focused)
            && let Some(heading) = self.part(part_id::HEADING)
        {
            let _ = heading.focus();
        }
    }

    fn part(&self, part: &str) -> Option<HtmlElement> {
        use wasm_bindgen::JsCast;
        let id = [&self.id, "-", part].concat();
        self.adopted
            .root
            .owner_document()?
            .get_element_by_id(&id)?
            .dyn_into()
            .ok()
    }

    fn hear(&self, news: News) {
        match news {
            News::Visible(visible) => self.dispatch(Event::Visible(visible)),
            News::Online(online) => self.dispatch(Event::Online(online)),
            News::Leaving => self.dispatch(Event::Leaving),
            News::Stirred => self.dispatch(Event::Woke),
            News::Restored => self.restore(),
        }
    }

    /// Back from the back/forward cache. After the end this is a new visit: the server is asked from the start.
    fn restore(&self) {
        if self.flow.borrow().has_ended() {
            self.flow.replace(Flow::new(self.options.clone()));
            self.adopted.input.set_value("");
            let surroundings = Surroundings {
                keys: self.devices.key_support(),
                ..Surroundings::default()
            };
            self.dispatch(Event::Mounted(surroundings));
        } else {
            self.dispatch(Event::Restored);
        }
    }

    /// Ends everything: timers, listeners, requests, prompts. The host's form stays.
    pub fn stop(&self) {
        self.dispatch(Event::Leaving);
        self.adopted.input.set_value("");
        self.step_back();
    }

    /// Leaves the host's form to itself, as if there were no widget: it posts natively.
    pub fn step_back(&self) {
        self.wake.replace(None);
        self.listeners.replace(None);
        self.draw.replace(None);
        self.devices.stop();
        for (_, controller) in self.calls.take() {
            controller.abort();
        }
    }
}

/// Calls `act` with the driver, if it is still there.
pub fn with(driver: &Weak<Driver>, act: impl FnOnce(&Driver)) {
    if let Some(driver) = driver.upgrade() {
        act(&driver);
    }
}
