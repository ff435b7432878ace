//! What the driver asks of the browser beside the form: key prompts, listening for a text, remembering.

use std::cell::RefCell;
use std::rc::Weak;

use super::driver::{Driver, with};
use crate::browser::last_used;
use crate::browser::web_otp::{self, Listening};
use crate::browser::webauthn::{self, Prompt};
use crate::flow::Event;
use crate::flow::authenticator::AuthenticatorId;
use crate::flow::challenge::PublicKeyOptions;
use crate::flow::code::Typed;
use crate::flow::event::KeySupport;

/// The services, each at most once at a time.
pub struct Devices {
    driver: Weak<Driver>,
    prompt: RefCell<Option<Prompt>>,
    listening: RefCell<Option<Listening>>,
}

impl Devices {
    /// For this driver.
    pub const fn new(driver: Weak<Driver>) -> Self {
        Self {
            driver,
            prompt: RefCell::new(None),
            listening: RefCell::new(None),
        }
    }

    /// Whether a key can be asked for here.
    pub fn key_support(&self) -> KeySupport {
        webauthn::key_support()
    }

    /// Asks for a key, in the stack of the tap.
    pub fn assert(&self, options: &PublicKeyOptions) {
        // The older prompt closes before the new one opens: the browser has room for one.
        self.abandon_assertion();
        let driver = self.driver.clone();
        let prompt = webauthn::assert(options, move |result| {
            with(&driver, |driver| driver.dispatch(Event::Asserted(result)))
        });
        self.prompt.replace(Some(prompt));
    }

    /// Gives the key prompt up.
    pub fn abandon_assertion(&self) {
        self.prompt.replace(None);
    }

    /// Listens for a text's code.
    pub fn listen_for_code(&self) {
        self.stop_listening();
        let driver = self.driver.clone();
        let listening = web_otp::listen(move |text| {
            let typed = Typed {
                text,
                at_once: true,
            };
            with(&driver, |driver| driver.dispatch(Event::CodeHeard(typed)))
        });
        self.listening.replace(listening);
    }

    /// Stops listening.
    pub fn stop_listening(&self) {
        self.listening.replace(None);
    }

    /// Tells the flow which of these was used last in this browser, before anything is drawn.
    pub fn recall_last_used(&self, ids: &[AuthenticatorId]) {
        if let Some(id) = last_used::recall(ids) {
            with(&self.driver, |driver| driver.dispatch(Event::Recalled(id)));
        }
    }

    /// Remembers the authenticator in this browser.
    pub fn remember_last_used(&self, id: &AuthenticatorId) {
        last_used::remember(id);
    }

    /// Ends all of it.
    pub fn stop(&self) {
        self.abandon_assertion();
        self.stop_listening();
    }
}
