//! The screens: for each, what it is called, what it says first, and its own controls.

mod choose;
mod code;
mod end;
mod key;
mod push;
mod step;

use yew::prelude::*;

use super::layout::Field;
use super::part::tag::{self, Marks, el_with, row};
use super::part::{button, remember};
use super::part_id;
use super::scene::Scene;
use crate::flow::Event;
use crate::flow::view::Screen;

/// What stands at the top of a screen.
struct Words {
    heading: String,
    intro: Vec<String>,
}

impl Words {
    fn new(heading: String, intro: String) -> Self {
        Self {
            heading,
            intro: vec![intro],
        }
    }
}

/// The heading and what it is about. The heading takes the focus where a screen has no field.
pub fn head(scene: &Scene) -> Html {
    let Some(words) = words(scene) else {
        return Html::default();
    };
    let marks = Marks {
        id: Some(scene.part_id(part_id::HEADING)),
        described_by: push::shows_number(&scene.view.screen).then(|| scene.part_id(part_id::MATCH)),
        takes_focus: true,
        ..Marks::default()
    };
    let mut children = vec![
        end::emblem(&scene.view.screen),
        el_with(
            "h2",
            "second-step-heading",
            marks,
            vec![words.heading.into()],
        ),
    ];
    for line in words.intro {
        children.push(tag::say("p", "second-step-intro", line));
    }
    row(children)
}

fn words(scene: &Scene) -> Option<Words> {
    Some(match &scene.view.screen {
        Screen::Starting => return None,
        Screen::Choose(_) => Words::new(scene.text("choose-heading"), scene.text("choose-intro")),
        Screen::Code(view) => code::words(scene, view),
        Screen::Push(view) => push::words(scene, view),
        Screen::Key(view) => key::words(scene, view),
        Screen::RememberStep
        | Screen::RegisterStep { .. }
        | Screen::Offer { .. }
        | Screen::NoMethod { .. } => step::words(scene)?,
        Screen::Unreachable | Screen::Verified { .. } | Screen::Cancelled | Screen::Failed(_) => {
            end::words(scene)?
        }
    })
}

/// What stands below the field: what it wants, and the warning that belongs to every code.
pub fn field_hint(scene: &Scene, field: &Field) -> Html {
    code::hint(scene, field)
}

/// The screen's own controls.
pub fn body(scene: &Scene) -> Html {
    let own = match &scene.view.screen {
        Screen::Choose(view) => choose::body(scene, view),
        Screen::Code(view) => code::body(scene, view),
        Screen::Push(view) => push::body(scene, view),
        Screen::Key(view) => key::body(scene, view),
        Screen::RememberStep
        | Screen::RegisterStep { .. }
        | Screen::Offer { .. }
        | Screen::NoMethod { .. } => step::body(scene),
        Screen::Unreachable if scene.view.verifying => button::busy(scene.text("key-preparing")),
        Screen::Unreachable => button::primary(scene, scene.text("retry-action"), Event::Retried),
        Screen::Failed(_) => end::body(scene),
        Screen::Starting | Screen::Verified { .. } | Screen::Cancelled => Html::default(),
    };
    row(vec![own, remember::in_body(scene)])
}
