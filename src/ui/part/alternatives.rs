//! The way to the other ways, on every screen where there are some; and what to know where there are none.

use yew::prelude::*;

use super::tag::{el, say, some};
use super::{button, support};
use crate::flow::event::Event;
use crate::flow::view::Screen;
use crate::ui::scene::Scene;

/// "Use a different verification option", or why there is none.
pub fn row(scene: &Scene) -> Html {
    let has_alternatives = match &scene.view.screen {
        Screen::Code(code) => code.has_alternatives,
        Screen::Push(push) => push.has_alternatives,
        Screen::Key(key) => key.has_alternatives,
        _ => return Html::default(),
    };
    let children = if has_alternatives {
        vec![button::secondary(
            scene,
            scene.text("alternatives-action"),
            Event::AskedForAlternatives,
        )]
    } else {
        let none = scene
            .view
            .knows_all_ways
            .then(|| say("p", "second-step-note", scene.text("alternatives-none")));
        vec![some(none), support::list(scene)]
    };
    el("div", "second-step-alternatives", children)
}
