//! A host page with a plain form, and the widget in it.

use std::rc::Rc;

use crate::stubs::{self, Stubs};
use js_sys::Promise;
use second_step::flow::options::Options;
use second_step::provider::Provider;
use second_step::ui::host::Host;
use second_step::ui::mount::{Mounted, Setup};
use second_step::ui::words::AtHand;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, Event, HtmlElement, HtmlFormElement, HtmlInputElement};

/// An element with the host's own form in it; gone with the test. Its clocks stand still, so that drawing is never put
/// off to a later turn, however slow the machine is.
pub struct Page {
    pub root: HtmlElement,
    _stubs: Stubs,
}

impl Page {
    /// As a server without scripts sends it.
    pub fn with_a_form() -> Self {
        Self::with(
            "<form method=post action=/form><label>Code <input name=code autocomplete=one-time-code></label>\
             <button>Go on</button></form>",
        )
    }

    pub fn with(markup: &str) -> Self {
        let root: HtmlElement = document()
            .create_element("second-step")
            .unwrap()
            .unchecked_into();
        root.set_inner_html(markup);
        document().body().unwrap().append_child(&root).unwrap();
        stubs::pass(0);
        Self {
            root,
            _stubs: Stubs,
        }
    }

    pub fn form(&self) -> HtmlFormElement {
        self.find("form").unchecked_into()
    }

    pub fn input(&self) -> HtmlInputElement {
        self.find("input[name=code]").unchecked_into()
    }

    pub fn find(&self, selector: &str) -> Element {
        let found = self.root.query_selector(selector).unwrap();
        found.unwrap_or_else(|| panic!("no {selector} in {}", self.root.outer_html()))
    }

    pub fn has(&self, selector: &str) -> bool {
        self.root.query_selector(selector).unwrap().is_some()
    }

    /// Whether the widget has drawn a screen.
    pub fn is_drawn(&self) -> bool {
        self.has(".second-step-head .second-step-heading")
    }

    pub fn click(&self, selector: &str) {
        self.find(selector).unchecked_into::<HtmlElement>().click();
    }

    /// Mounts the widget; it speaks English at once and has not asked the server yet.
    pub fn mount(&self, provider: Rc<dyn Provider>) -> Mounted {
        self.mount_with(provider, Options::default())
    }

    pub fn mount_with(&self, provider: Rc<dyn Provider>, options: Options) -> Mounted {
        let setup = Setup {
            provider,
            options,
            host: Host::default(),
            languages: vec!["en".to_owned()],
            locales: "/locales/".to_owned(),
            overrides: Vec::new(),
            at_hand: Some(AtHand {
                language: "en".to_owned(),
                screens: include_str!("../../locales/en/screens.ftl").to_owned(),
            }),
            tell: Box::new(|_| ()),
        };
        Mounted::new(self.root.clone(), setup).unwrap()
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.root.remove();
    }
}

pub fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// Tells the window, as the browser would.
pub fn tell_window(event: &str) {
    let event = Event::new(event).unwrap();
    web_sys::window().unwrap().dispatch_event(&event).unwrap();
}

/// Lets everything that waits for nothing but its turn happen: replies, drawing, promises. No time passes.
pub async fn settle() {
    for _ in 0..50 {
        JsFuture::from(Promise::resolve(&JsValue::UNDEFINED))
            .await
            .unwrap();
    }
}
