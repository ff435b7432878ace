//! What every part is given to draw with.

use std::rc::Rc;

use yew::{AttrValue, Callback};

use super::host::Host;
use crate::flow;
use crate::flow::authenticator::Method;
use crate::flow::view::Screen;
use crate::l10n::{Arg, Localizer};

/// The view, the words for it, and the one road back.
#[derive(Clone)]
pub struct Scene {
    /// What is on screen.
    pub view: Rc<flow::View>,
    /// The words.
    pub l10n: Rc<Localizer>,
    /// The one road for what the person does. Called in the tap's own stack.
    pub dispatch: Callback<flow::Event>,
    /// Makes the ids of this widget unique in the page.
    pub id: AttrValue,
    /// What the host page gives.
    pub host: Rc<Host>,
    /// Called with the language (BCP 47) that the person chose.
    pub on_language: Callback<String>,
}

impl PartialEq for Scene {
    fn eq(&self, other: &Self) -> bool {
        self.view == other.view
            && Rc::ptr_eq(&self.l10n, &other.l10n)
            && self.dispatch == other.dispatch
            && self.id == other.id
            && self.host == other.host
            && self.on_language == other.on_language
    }
}

impl Scene {
    /// The text of a message.
    pub fn text(&self, id: &str) -> String {
        self.l10n.text(id)
    }

    /// The text of a message with facts in it.
    pub fn text_with(&self, id: &str, args: &[(&'static str, Arg<'_>)]) -> String {
        self.l10n.text_with(id, args)
    }

    /// The text of a message that differs by method.
    pub fn text_for(&self, id: &str, method: Method) -> String {
        self.text_with(id, &[("method", Arg::Text(method.name()))])
    }

    /// The text of a message that differs by method and names which one.
    pub fn text_about(&self, id: &str, method: Method, hint: Option<&str>) -> String {
        self.text_with(
            id,
            &[
                ("method", Arg::Text(method.name())),
                ("hint", Arg::Text(hint.unwrap_or("none"))),
            ],
        )
    }

    /// The id of a part in the page: one of [`super::part_id`].
    pub fn part_id(&self, part: &str) -> String {
        [&self.id, "-", part].concat()
    }

    /// What to do when the person does what `event` says.
    pub fn on<E>(&self, event: flow::Event) -> Callback<E> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |_| dispatch.emit(event.clone()))
    }

    /// The method that the screen is about, where it is about one.
    pub fn method(&self) -> Option<Method> {
        match &self.view.screen {
            Screen::Code(code) => Some(code.method),
            Screen::Push(_) => Some(Method::Push),
            Screen::Key(_) => Some(Method::WebAuthn),
            _ => None,
        }
    }
}
