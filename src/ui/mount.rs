//! Putting the widget into an element, and taking it out again. Both ways in, the custom element and the Yew component,
//! come here.

use std::cell::Cell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;
use yew::{AppHandle, Renderer};

use super::adopt::Adopted;
use super::driver::{Driver, Told};
use super::host::Host;
use super::widget::{Widget, WidgetProps};
use super::words::{AtHand, Overrides, Words};
use crate::flow::options::Options;
use crate::provider::Provider;

/// What it takes to put the widget into an element.
pub struct Setup {
    /// The server.
    pub provider: Rc<dyn Provider>,
    /// The flow's settings.
    pub options: Options,
    /// What the host page gives.
    pub host: Host,
    /// Languages, the most wanted first (BCP 47).
    pub languages: Vec<String>,
    /// The folder of the language folders, with a slash at its end.
    pub locales: String,
    /// Fluent sources of the host's that replace single messages.
    pub overrides: Overrides,
    /// Texts that are here already, where there are some; other languages are fetched.
    pub at_hand: Option<AtHand>,
    /// Is told what happens.
    pub tell: Box<dyn Fn(Told)>,
}

/// The widget in an element. Dropping it leaves the plain form.
#[must_use]
pub struct Mounted {
    app: Option<AppHandle<Widget>>,
    driver: Rc<Driver>,
    words: Rc<Words>,
    host: Rc<Host>,
    _idle: Timeout,
}

impl Mounted {
    /// Mounts.
    ///
    /// # Errors
    /// Where the browser refuses to make an element; the plain form stands as it was.
    pub fn new(root: HtmlElement, setup: Setup) -> Result<Self, JsValue> {
        let id = next_id();
        let adopted = Adopted::new(root.clone(), &id)?;
        let driver = Driver::new(adopted, id, setup.provider, setup.options, setup.tell);
        let words = Words::new(
            setup.locales,
            setup.overrides,
            setup.at_hand,
            Rc::clone(&driver.clock),
            root,
        );
        let host = Rc::new(setup.host);
        driver.set_host(Rc::clone(&host));
        let props = WidgetProps {
            driver: Rc::clone(&driver),
            words: Rc::clone(&words),
            host: Rc::clone(&host),
        };
        let app =
            Renderer::<Widget>::with_root_and_props(driver.adopted.head.clone(), props).render();
        let speechless = {
            let driver = Rc::downgrade(&driver);
            Rc::new(move || super::driver::with(&driver, Driver::step_back))
        };
        words.on_speechless(speechless);
        words.speak(&setup.languages);
        driver.start();
        let idle = {
            let (words, driver) = (Rc::clone(&words), Rc::downgrade(&driver));
            Timeout::new(HELP_AFTER, move || {
                super::driver::with(&driver, |driver| {
                    if !driver.has_ended() {
                        words.want_help();
                    }
                });
            })
        };
        Ok(Self {
            app: Some(app),
            driver,
            words,
            host,
            _idle: idle,
        })
    }

    /// Speaks the best of these languages from now on; keeps everything else.
    pub fn speak(&self, languages: &[String]) {
        self.words.speak(languages);
    }

    /// Takes the host's messages as they are now.
    pub fn set_overrides(&self, overrides: Overrides) {
        self.words.set_overrides(overrides);
    }

    /// Takes the host's facts as they are now.
    pub fn set_host(&mut self, host: Host) {
        if *self.host == host {
            return;
        }
        self.host = Rc::new(host);
        self.driver.set_host(Rc::clone(&self.host));
        let props = WidgetProps {
            driver: Rc::clone(&self.driver),
            words: Rc::clone(&self.words),
            host: Rc::clone(&self.host),
        };
        if let Some(app) = &mut self.app {
            app.update(props);
        }
    }

    /// Opens the help on the topic of this name, ours or the host's, or on the one that fits.
    pub fn open_help(&self, name: Option<&str>) {
        let topic = name.and_then(|name| self.host.topic(name));
        self.driver.dispatch(crate::flow::Event::OpenedHelp(topic));
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.driver.stop();
        self.words.stop();
        if let Some(app) = self.app.take() {
            app.destroy();
        }
    }
}

thread_local! {
    static COUNT: Cell<u32> = const { Cell::new(0) };
}

/// Ids of two widgets in one page never meet.
fn next_id() -> String {
    let count = COUNT.get();
    COUNT.set(count.wrapping_add(1));
    ["second-step-", &count.to_string()].concat()
}

/// The help's words are fetched this many milliseconds after mounting, when the page has settled.
const HELP_AFTER: u32 = 2_000;
