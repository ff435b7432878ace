//! The gallery's page: what its script asks for.

use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::Callback;

use super::frame::{Frame, FrameProps, host};
use super::views;
use crate::flow::View;
use crate::l10n::{Localizer, PlainFormat, Texts};
use crate::ui::scene::Scene;

/// Every named view in one language.
#[wasm_bindgen]
pub struct Gallery {
    views: Vec<(String, View)>,
    l10n: Rc<Localizer>,
}

#[wasm_bindgen]
impl Gallery {
    /// In the language of this tag, which has these texts; without the help's, as long as they are on their way.
    #[wasm_bindgen(constructor)]
    pub fn new(language: &str, screens: &str, help: Option<String>) -> Self {
        let texts = Texts {
            screens,
            help: help.as_deref(),
            overrides: None,
            english: None,
        };
        Self {
            views: views::all(),
            l10n: Rc::new(Localizer::new(language, texts, Rc::new(PlainFormat))),
        }
    }

    /// The names of all views.
    pub fn names(&self) -> Vec<String> {
        self.views.iter().map(|(name, _)| name.clone()).collect()
    }

    /// Which way the language is written: a value of `dir`.
    pub fn direction(&self) -> String {
        self.l10n.direction().name().to_owned()
    }

    /// Draws the view of this name into `root`.
    pub fn draw(&self, root: Element, name: &str) {
        let Some((name, view)) = self.views.iter().find(|(named, _)| named == name) else {
            return;
        };
        let scene = Scene {
            view: Rc::new(view.clone()),
            l10n: Rc::clone(&self.l10n),
            dispatch: Callback::noop(),
            id: name.clone().into(),
            host: Rc::new(host()),
            on_language: Callback::noop(),
        };
        yew::Renderer::<Frame>::with_root_and_props(root, FrameProps { scene }).render();
    }

    /// What was wrong with the texts of what was drawn so far: one that is missing, a fact that is.
    pub fn problems(&self) -> Vec<String> {
        self.l10n.take_problems()
    }
}
