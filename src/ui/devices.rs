//! What the driver asks of the browser beside the form: key prompts, listening for a text, remembering.

use std::rc::Weak;

use super::driver::{Driver, with};
use crate::flow::Event;
use crate::flow::authenticator::AuthenticatorId;
use crate::flow::challenge::PublicKeyOptions;
use crate::flow::event::{AssertionProblem, KeySupport};

/// The services, each at most once at a time.
pub struct Devices {
    driver: Weak<Driver>,
}

impl Devices {
    /// For this driver.
    pub const fn new(driver: Weak<Driver>) -> Self {
        Self { driver }
    }

    /// Whether a key can be asked for here.
    pub const fn key_support(&self) -> KeySupport {
        KeySupport::Unsupported
    }

    /// Asks for a key.
    pub fn assert(&self, _: &PublicKeyOptions) {
        with(&self.driver, |driver| {
            driver.dispatch(Event::Asserted(Err(AssertionProblem::Unsupported)))
        });
    }

    /// Gives the key prompt up.
    pub const fn abandon_assertion(&self) {}

    /// Listens for a text's code.
    pub const fn listen_for_code(&self) {}

    /// Stops listening.
    pub const fn stop_listening(&self) {}

    /// Remembers the authenticator in this browser.
    pub const fn remember_last_used(&self, _: &AuthenticatorId) {}

    /// Ends all of it.
    pub const fn stop(&self) {}
}
