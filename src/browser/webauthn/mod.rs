//! Asking for a key: a security key or a passkey (WebAuthn Level 3).
//!
//! [`assert`] opens the browser's prompt in the tap's own stack. It ends with a word to `on_done`, or by dropping the
//! [`Prompt`], after which nothing is told.

mod credential;
mod options;
mod place;
mod problem;

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use js_sys::{JSON, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::AbortController;

use self::problem::Asked;
use super::clock::Clock;
use super::lookup::{get, method, object};
use crate::flow::challenge::{Assertion, PublicKeyOptions};
use crate::flow::event::{AssertionProblem, KeySupport};

pub use place::key_support;

/// An open prompt. Dropping it closes it.
#[must_use]
pub struct Prompt {
    controller: Option<AbortController>,
    given_up: Rc<Cell<bool>>,
}

impl Drop for Prompt {
    fn drop(&mut self) {
        self.given_up.set(true);
        if let Some(controller) = &self.controller {
            controller.abort();
        }
    }
}

/// Opens the browser's prompt, at once. `on_done` is called later, at most once, and never after the prompt was dropped.
/// The page can have one prompt only: one that another widget has open is closed, and counts as cancelled there.
pub fn assert(
    options: &PublicKeyOptions,
    on_done: impl FnOnce(Result<Assertion, AssertionProblem>) + 'static,
) -> Prompt {
    let controller = AbortController::new().ok();
    if let Some(older) = OPEN.replace(controller.clone()) {
        older.abort();
    }
    let clock = Clock::default();
    let json = JSON::parse(&options.0).unwrap_or_default();
    let timeout = timeout(&json);
    let asked = ask(&json, controller.as_ref());
    let given_up = Rc::new(Cell::new(false));
    let prompt = Prompt {
        controller,
        given_up: Rc::clone(&given_up),
    };
    let opened = clock.now();
    spawn_local(async move {
        let answer = match asked {
            Ok(promise) => JsFuture::from(promise).await.map_err(Trouble::Thrown),
            Err(trouble) => Err(trouble),
        };
        if given_up.get() {
            return;
        }
        let waited = clock.now().since(opened);
        on_done(match answer {
            Ok(credential) => read(&credential),
            Err(Trouble::Options) => Err(AssertionProblem::Misconfigured),
            Err(Trouble::Missing) => Err(AssertionProblem::Unsupported),
            Err(Trouble::Thrown(error)) => Err(problem_of(&error, waited, timeout)),
        });
    });
    prompt
}

/// Why there was no credential.
enum Trouble {
    /// The options are none.
    Options,
    /// The browser has nothing to ask with.
    Missing,
    /// The browser threw this.
    Thrown(JsValue),
}

fn ask(json: &JsValue, controller: Option<&AbortController>) -> Result<Promise, Trouble> {
    if key_support() == KeySupport::Unsupported {
        return Err(Trouble::Missing);
    }
    let navigator = get(&js_sys::global(), "navigator");
    let container = get(&navigator, "credentials");
    let ask = method(&container, "get").ok_or(Trouble::Missing)?;
    let public_key = options::read(json).ok_or(Trouble::Options)?;
    let signal = controller.map(AbortController::signal);
    let request = object(&[("publicKey", &public_key), ("signal", &signal.into())]);
    let promise = ask.call1(&container, &request).map_err(Trouble::Thrown)?;
    // An extension's promise may be of another window.
    Ok(Promise::resolve(&promise))
}

fn read(credential: &JsValue) -> Result<Assertion, AssertionProblem> {
    if !credential.is_object() {
        return Err(AssertionProblem::Cancelled);
    }
    let json = credential::write(credential).ok_or(AssertionProblem::Unsupported)?;
    Ok(Assertion(json))
}

fn problem_of(error: &JsValue, waited: Duration, timeout: Duration) -> AssertionProblem {
    let name = get(error, "name").as_string().unwrap_or_default();
    let asked = Asked {
        in_foreign_frame: place::in_foreign_frame(),
        is_forbidden: key_support() == KeySupport::NotInFrame,
        waited,
        timeout,
    };
    problem::of(&name, asked)
}

/// How long the browser waits, from the options.
fn timeout(json: &JsValue) -> Duration {
    get(json, "timeout")
        .as_f64()
        .filter(|millis| *millis > 0.0)
        .map_or(USUAL_TIMEOUT, |millis| Duration::from_millis(millis as u64))
        .min(LONGEST_TIMEOUT)
}

/// Where the options say nothing (WebAuthn Level 3, 15.1).
const USUAL_TIMEOUT: Duration = Duration::from_secs(300);

/// Browsers wait no longer, whatever the options say (WebAuthn Level 3, 15.1).
const LONGEST_TIMEOUT: Duration = Duration::from_secs(600);

thread_local! {
    /// The page's newest prompt, over all widgets: a second one would be refused while it is open.
    static OPEN: RefCell<Option<AbortController>> = const { RefCell::new(None) };
}
