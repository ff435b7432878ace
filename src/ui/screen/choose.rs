//! The ways to go on, each with its words, which one it is, and what to expect of it.

use yew::prelude::*;

use crate::flow::authenticator::Method;
use crate::flow::event::{Event, KeySupport};
use crate::flow::view::{Choice, ChooseView};
use crate::ui::part::button;
use crate::ui::part::icon::{Icon, icon, of_method};
use crate::ui::scene::Scene;

pub(super) fn body(scene: &Scene, view: &ChooseView) -> Html {
    html! {
        <>
            <ul class="second-step-choices">
                { for view.choices.iter().map(|choice| entry(scene, choice)) }
            </ul>
            if view.can_go_back { { button::quiet(scene, scene.text("choose-back"), Event::WentBack) } }
        </>
    }
}

fn entry(scene: &Scene, choice: &Choice) -> Html {
    let method = choice.method;
    let class = if choice.last_used {
        "second-step-choice second-step-last-used"
    } else {
        "second-step-choice"
    };
    html! {
        <li key={choice.id.0.clone()}>
            <button type="button" {class} onclick={scene.on::<MouseEvent>(Event::Chose(choice.id.clone()))}>
                <span class="second-step-choice-icon">{ icon(of_method(method)) }</span>
                <span class="second-step-choice-text">
                    <span class="second-step-choice-name">
                        { scene.text_for("choose-name", method) }
                        if let Some(hint) = &choice.hint {
                            { " " }<bdi class="second-step-choice-hint" data-second-step-data="">{ hint.clone() }</bdi>
                        }
                    </span>
                    { " " }
                    <span class="second-step-choice-what">{ scene.text_for("choose-what", method) }</span>
                    { for notes(scene, choice) }
                </span>
                { icon(Icon::Onward) }
            </button>
        </li>
    }
}

fn notes(scene: &Scene, choice: &Choice) -> Vec<Html> {
    let mut notes = Vec::new();
    let mut note = |class: &'static str, text: String| {
        notes.push(html! { <>{ " " }<span class={classes!("second-step-badge", class)}>{ text }</span></> });
    };
    if choice.last_used {
        note("second-step-good", scene.text("choose-last-used"));
    }
    if choice.alive {
        note(
            "second-step-good",
            scene.text_for("choose-alive", choice.method),
        );
    }
    if choice.slow {
        note(
            "second-step-slow",
            scene.text_for("choose-slow", choice.method),
        );
    }
    match choice.keys {
        _ if choice.method != Method::WebAuthn => {}
        KeySupport::Supported => {}
        KeySupport::Unsupported => note("second-step-slow", scene.text("choose-key-unsupported")),
        KeySupport::NotInFrame => note("second-step-slow", scene.text("choose-key-not-in-frame")),
    }
    notes
}
