//! The way in for Rust apps: a Yew component. The custom element is the other; beneath, they are the same.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::HtmlElement;
use yew::prelude::*;

use super::driver::Told;
use super::host::Host;
use super::mount::{Mounted, Setup};
use crate::browser::address::{allowed_address, go};
use crate::flow::effect::Outcome;
use crate::flow::observation::Observation;
use crate::flow::options::Options;
use crate::provider::Provider;

/// What the component takes. `provider`, `locales` and `options` are taken when it is mounted and stay as they are until it
/// goes (another `key` makes it anew); the others may change at any time.
#[derive(Properties, Clone)]
pub struct SecondStepProps {
    /// The server.
    pub provider: Rc<dyn Provider>,
    /// A BCP 47 tag; without it the browser's languages count.
    #[prop_or_default]
    pub locale: Option<AttrValue>,
    /// Where the language folders stand, with a slash at its end.
    #[prop_or(AttrValue::Static("/second-step/locales/"))]
    pub locales: AttrValue,
    /// The flow's settings.
    #[prop_or_default]
    pub options: Options,
    /// Contacts and pages of the host's.
    #[prop_or_default]
    pub host: Host,
    /// Origins beside its own that the page may go to when it begins anew or registers (`https://example.org`).
    #[prop_or_default]
    pub continue_origins: Vec<String>,
    /// How it ended; once. Where to go is the app's to decide.
    pub on_outcome: Callback<Outcome>,
    /// Where the page should go, for the app's own router: a whole address, which was checked; none for a new sign-in.
    /// Without this the page goes there, or is loaded anew.
    #[prop_or_default]
    pub on_go_to: Option<Callback<Option<String>>>,
    /// What one delivery was like.
    #[prop_or_default]
    pub on_delivery: Option<Callback<Observation>>,
    /// Which help topic was read, by its name, and in which situation.
    #[prop_or_default]
    pub on_help_read: Option<Callback<(String, &'static str)>>,
}

impl PartialEq for SecondStepProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.provider, &other.provider)
            && self.locale == other.locale
            && self.locales == other.locales
            && self.options == other.options
            && self.host == other.host
            && self.continue_origins == other.continue_origins
            && self.on_outcome == other.on_outcome
            && self.on_go_to == other.on_go_to
            && self.on_delivery == other.on_delivery
            && self.on_help_read == other.on_help_read
    }
}

/// The verification step.
pub struct SecondStep {
    root: NodeRef,
    mounted: Option<Mounted>,
    /// As they are now: what is told later goes to today's callbacks.
    props: Rc<RefCell<SecondStepProps>>,
}

impl Component for SecondStep {
    type Message = ();
    type Properties = SecondStepProps;

    fn create(ctx: &Context<Self>) -> Self {
        Self {
            root: NodeRef::default(),
            mounted: None,
            props: Rc::new(RefCell::new(ctx.props().clone())),
        }
    }

    fn view(&self, _: &Context<Self>) -> Html {
        // The widget fills it itself; Yew sees an empty element and leaves it alone.
        html! { <div ref={self.root.clone()} /> }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Self::Properties) -> bool {
        let props = ctx.props();
        self.props.replace(props.clone());
        if let Some(mounted) = &mut self.mounted {
            if props.locale != old.locale {
                mounted.speak(&languages(props));
            }
            mounted.set_host(props.host.clone());
        }
        false
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let Some(root) = self.root.cast::<HtmlElement>().filter(|_| first) else {
            return;
        };
        let props = ctx.props().clone();
        let base = root.base_uri().ok().flatten().unwrap_or_default();
        let current = Rc::clone(&self.props);
        let setup = Setup {
            languages: languages(&props),
            provider: props.provider,
            options: props.options,
            host: props.host,
            locales: props.locales.to_string(),
            overrides: Vec::new(),
            at_hand: None,
            // A copy, since what is told may lead to other props at once.
            tell: Box::new(move |told| {
                let props = current.borrow().clone();
                pass_on(told, &props, &base);
            }),
        };
        self.mounted = Mounted::new(root, setup).ok();
    }
}

fn pass_on(told: Told, props: &SecondStepProps, base: &str) {
    match told {
        Told::Outcome(outcome) => props.on_outcome.emit(outcome),
        Told::GoTo(address) => {
            let address = allowed_address(&address, base, &props.continue_origins);
            match &props.on_go_to {
                Some(on_go_to) => on_go_to.emit(address),
                None => go(address.as_deref()),
            }
        }
        Told::Delivery(observation) => {
            if let Some(on_delivery) = &props.on_delivery {
                on_delivery.emit(observation);
            }
        }
        Told::HelpRead(topic, situation) => {
            if let Some(on_help_read) = &props.on_help_read {
                on_help_read.emit((topic, situation));
            }
        }
    }
}

fn languages(props: &SecondStepProps) -> Vec<String> {
    let browser = web_sys::window()
        .map(|window| window.navigator().languages())
        .unwrap_or_default();
    let browser = browser.iter().filter_map(|tag| tag.as_string());
    props
        .locale
        .iter()
        .map(ToString::to_string)
        .chain(browser)
        .collect()
}
