//! The gallery's page: what its script asks for.

use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::Callback;

use super::frame::{Frame, FrameProps, host};
use super::views;
use crate::l10n::{Localizer, PlainFormat, Texts};
use crate::ui::scene::Scene;

/// The names of all views.
#[wasm_bindgen(js_name = galleryNames)]
pub fn names() -> Vec<String> {
    views::all().into_iter().map(|(name, _)| name).collect()
}

/// Draws the view of this name into `root`, in a language with these texts.
#[wasm_bindgen(js_name = galleryDraw)]
pub fn draw(root: Element, name: &str, language: &str, screens: &str, help: &str) {
    let texts = Texts {
        screens,
        help: Some(help),
        overrides: None,
        english: None,
    };
    let l10n = Rc::new(Localizer::new(language, texts, Rc::new(PlainFormat)));
    let Some((name, view)) = views::all().into_iter().find(|(named, _)| named == name) else {
        return;
    };
    let scene = Scene {
        view: Rc::new(view),
        l10n,
        dispatch: Callback::noop(),
        id: name.into(),
        host: Rc::new(host()),
    };
    yew::Renderer::<Frame>::with_root_and_props(root, FrameProps { scene }).render();
}
