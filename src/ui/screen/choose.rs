//! The ways to go on, each with its words, which one it is, and what to expect of it.

use yew::prelude::*;

use crate::flow::event::{Event, KeySupport};
use crate::flow::view::{Choice, ChooseView};
use crate::ui::part::button::{self, Says};

use crate::ui::part::icon::{Icon, icon, of_method};
use crate::ui::part::tag::{Marks, el, el_with, item, row, say, some};
use crate::ui::scene::Scene;

pub(super) fn body(scene: &Scene, view: &ChooseView) -> Html {
    let mut entries = Vec::new();
    for choice in &view.choices {
        entries.push(entry(scene, choice));
    }
    let back = view
        .can_go_back
        .then(|| button::quiet(scene, scene.text("choose-back"), Event::WentBack));
    row(vec![el("ul", "second-step-choices", entries), some(back)])
}

fn entry(scene: &Scene, choice: &Choice) -> Html {
    let class = if choice.last_used {
        "second-step-choice second-step-last-used"
    } else {
        "second-step-choice"
    };
    let children = vec![
        el(
            "span",
            "second-step-choice-icon",
            vec![icon(of_method(choice.method))],
        ),
        el("span", "second-step-choice-text", text(scene, choice)),
        icon(Icon::Onward),
    ];
    let choose = button::draw(
        class,
        Says {
            is_current: choice.last_used,
            ..Says::default()
        },
        scene.on(Event::Chose(choice.id.clone())),
        children,
    );
    item(&choice.id.0, choose)
}

/// The spaces part what a screen reader reads as one name.
fn text(scene: &Scene, choice: &Choice) -> Vec<Html> {
    let mut name = vec![
        scene.text_for("choose-name", choice.method).into(),
        Html::from(" "),
    ];
    if let Some(hint) = &choice.hint {
        let data = Marks {
            is_data: true,
            ..Marks::default()
        };
        name.push(el_with(
            "bdi",
            "second-step-choice-hint",
            data,
            vec![Html::from(hint.clone())],
        ));
    }
    let what = scene.text_for("choose-what", choice.method);
    let mut text = vec![
        el("span", "second-step-choice-name", name),
        say("span", "second-step-choice-what", what),
    ];
    for (class, note) in notes(scene, choice) {
        text.extend([Html::from(" "), say("span", class, note)]);
    }
    text
}

fn notes(scene: &Scene, choice: &Choice) -> Vec<(&'static str, String)> {
    let mut notes = Vec::new();
    if choice.last_used {
        notes.push((GOOD, scene.text("choose-last-used")));
    }
    if choice.alive {
        notes.push((GOOD, scene.text_for("choose-alive", choice.method)));
    }
    if choice.slow {
        notes.push((SLOW, scene.text_for("choose-slow", choice.method)));
    }
    match choice.keys {
        KeySupport::Unsupported => notes.push((SLOW, scene.text("choose-key-unsupported"))),
        KeySupport::NotInFrame => notes.push((SLOW, scene.text("choose-key-not-in-frame"))),
        KeySupport::Supported => {}
    }
    notes
}

const GOOD: &str = "second-step-badge second-step-good";
const SLOW: &str = "second-step-badge second-step-slow";
