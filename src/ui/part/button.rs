//! Buttons: real ones, never submitting, each with its words.

use yew::prelude::*;

use super::icon::{Icon, icon};
use crate::flow;
use crate::ui::scene::Scene;

/// The one thing to do here.
pub fn primary(scene: &Scene, text: String, event: flow::Event) -> Html {
    button(scene, "second-step-button second-step-primary", text, event)
}

/// The primary button while what it asked for is under way: it keeps the focus and does nothing.
pub fn busy(text: String) -> Html {
    html! {
        <button type="button" class="second-step-button second-step-primary" aria-disabled="true">
            { icon(Icon::Busy) }<span>{ text }</span>
        </button>
    }
}

/// Another thing to do here.
pub fn secondary(scene: &Scene, text: String, event: flow::Event) -> Html {
    button(
        scene,
        "second-step-button second-step-secondary",
        text,
        event,
    )
}

/// Something to do, drawn as text.
pub fn quiet(scene: &Scene, text: String, event: flow::Event) -> Html {
    button(scene, "second-step-button second-step-quiet", text, event)
}

/// Something to do, in a line of text.
pub fn inline(scene: &Scene, text: String, event: flow::Event) -> Html {
    button(scene, "second-step-link", text, event)
}

fn button(scene: &Scene, class: &'static str, text: String, event: flow::Event) -> Html {
    html! {
        <button type="button" {class} onclick={scene.on::<MouseEvent>(event)}>{ text }</button>
    }
}
