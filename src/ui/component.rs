//! The way in for Rust apps: a Yew component. The custom element is the other; beneath, they are the same.

use std::rc::Rc;

use web_sys::HtmlElement;
use yew::prelude::*;

use super::driver::Told;
use super::host::Host;
use super::mount::{Mounted, Setup};
use crate::flow::effect::Outcome;
use crate::flow::options::Options;
use crate::provider::Provider;

/// What the component takes.
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
    /// How it ended; once. Where to go is the app's to decide.
    pub on_outcome: Callback<Outcome>,
}

impl PartialEq for SecondStepProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.provider, &other.provider)
            && self.locale == other.locale
            && self.locales == other.locales
            && self.options == other.options
            && self.host == other.host
            && self.on_outcome == other.on_outcome
    }
}

/// The verification step.
pub struct SecondStep {
    root: NodeRef,
    mounted: Option<Mounted>,
}

impl Component for SecondStep {
    type Message = ();
    type Properties = SecondStepProps;

    fn create(_: &Context<Self>) -> Self {
        Self {
            root: NodeRef::default(),
            mounted: None,
        }
    }

    fn view(&self, _: &Context<Self>) -> Html {
        // The widget fills it itself; Yew sees an empty element and leaves it alone.
        html! { <div ref={self.root.clone()} /> }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Self::Properties) -> bool {
        let props = ctx.props();
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
        let on_outcome = props.on_outcome.clone();
        let setup = Setup {
            languages: languages(&props),
            provider: props.provider,
            options: props.options,
            host: props.host,
            locales: props.locales.to_string(),
            overrides: Vec::new(),
            at_hand: None,
            tell: Box::new(move |told| {
                if let Told::Outcome(outcome) = told {
                    on_outcome.emit(outcome);
                }
            }),
        };
        self.mounted = Mounted::new(root, setup).ok();
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
