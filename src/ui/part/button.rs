//! Buttons: real ones, never submitting, each with its words.

use yew::prelude::*;

use super::icon::{Icon, icon};
use super::tag::say;
use crate::flow;
use crate::ui::scene::Scene;

/// The one thing to do here.
pub fn primary(scene: &Scene, text: String, event: flow::Event) -> Html {
    plain(scene, "second-step-button second-step-primary", text, event)
}

/// The primary button while what it asked for is under way: it keeps the focus and does nothing.
pub fn busy(text: String) -> Html {
    let says = Says {
        is_disabled: true,
        ..Says::default()
    };
    let children = vec![icon(Icon::Busy), say("span", "", text)];
    draw(
        "second-step-button second-step-primary",
        says,
        Callback::noop(),
        children,
    )
}

/// Another thing to do here.
pub fn secondary(scene: &Scene, text: String, event: flow::Event) -> Html {
    plain(
        scene,
        "second-step-button second-step-secondary",
        text,
        event,
    )
}

/// Something to do, drawn as text.
pub fn quiet(scene: &Scene, text: String, event: flow::Event) -> Html {
    plain(scene, "second-step-button second-step-quiet", text, event)
}

/// The same while it cannot be done; `described_by` is the id of the reason, if one is given.
pub fn quiet_disabled(text: String, described_by: Option<String>) -> Html {
    let says = Says {
        is_disabled: true,
        described_by,
        ..Says::default()
    };
    draw(
        "second-step-button second-step-quiet",
        says,
        Callback::noop(),
        vec![text.into()],
    )
}

/// Something to do, in a line of text.
pub fn inline(scene: &Scene, text: String, event: flow::Event) -> Html {
    plain(scene, "second-step-link", text, event)
}

/// What a button says of itself to a screen reader, beside its words.
#[derive(Clone, Default)]
pub struct Says {
    /// Its id in the page.
    pub id: Option<String>,
    /// Its name, where it has no words.
    pub name: Option<String>,
    /// The id of what tells more.
    pub described_by: Option<String>,
    /// Whether what it opens is open, where it opens something.
    pub is_expanded: Option<bool>,
    /// The id of what it opens.
    pub controls: Option<String>,
    /// Whether it stands for what is on screen.
    pub is_current: bool,
    /// Whether it does nothing now. It keeps the focus, which `disabled` would throw away.
    pub is_disabled: bool,
}

/// Any button.
pub fn draw(
    class: &'static str,
    says: Says,
    onclick: Callback<MouseEvent>,
    children: Vec<Html>,
) -> Html {
    let expanded = says.is_expanded.map(|is| if is { "true" } else { "false" });
    html! {
        <button type="button" {class} {onclick} id={says.id} aria-label={says.name} aria-describedby={says.described_by}
            aria-expanded={expanded} aria-controls={says.controls} aria-current={says.is_current.then_some("true")}
            aria-disabled={says.is_disabled.then_some("true")}>
            { for children }
        </button>
    }
}

fn plain(scene: &Scene, class: &'static str, text: String, event: flow::Event) -> Html {
    draw(class, Says::default(), scene.on(event), vec![text.into()])
}
