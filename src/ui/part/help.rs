//! The way into the help: one question that fits, at the same place on every screen, with the panel below it.

use yew::prelude::*;

use super::button::{self, Says};
use super::help_panel::HelpPanel;
use super::icon::{Icon, icon};
use super::tag::{Marks, el, el_with, some};
use crate::flow::event::Event;
use crate::flow::help::Topic;
use crate::flow::view::{PushState, Screen, Sending};
use crate::l10n::Arg;
use crate::ui::layout::has_field;
use crate::ui::part_id;
use crate::ui::scene::Scene;

/// The question that fits, what opens the help, and the help where it is open.
pub fn row(scene: &Scene) -> Html {
    let Some(topic) = topic(scene) else {
        return Html::default();
    };
    let open = scene.view.help.open;
    let marks = Marks {
        id: Some(scene.part_id(part_id::HELP_QUESTION)),
        ..Marks::default()
    };
    let ask = vec![
        icon(Icon::Question),
        el_with("span", "", marks, vec![question(scene, topic).into()]),
        Html::from(" "),
        opener(scene, topic, open.is_some()),
    ];
    let panel = open.map(|topic| html! { <HelpPanel scene={scene.clone()} {topic} /> });
    el(
        "div",
        "second-step-help",
        vec![el("p", "second-step-ask", ask), some(panel)],
    )
}

/// The topic asked about: the best that fits, and before anything was sent none about its not coming.
fn topic(scene: &Scene) -> Option<Topic> {
    let is_sent = match &scene.view.screen {
        Screen::Starting | Screen::Verified { .. } | Screen::Cancelled => return None,
        Screen::Code(code) => has_field(code) || matches!(code.sending, Sending::Undeliverable(_)),
        Screen::Push(push) => matches!(push.state, PushState::Waiting | PushState::Over),
        _ => true,
    };
    let is_about_arrival = |topic: Topic| {
        matches!(
            topic,
            Topic::NoTextOrCall | Topic::EmailNotArriving | Topic::PushNotArriving
        )
    };
    let mut fitting = scene.view.help.fitting.iter().copied();
    fitting.find(|topic| is_sent || !is_about_arrival(*topic))
}

fn opener(scene: &Scene, topic: Topic, is_open: bool) -> Html {
    let event = if is_open {
        Event::ClosedHelp
    } else {
        Event::OpenedHelp(Some(topic))
    };
    let says = Says {
        id: Some(scene.part_id(part_id::HELP_OPENER)),
        described_by: Some(scene.part_id(part_id::HELP_QUESTION)),
        is_expanded: Some(is_open),
        controls: is_open.then(|| scene.part_id(part_id::HELP)),
        ..Says::default()
    };
    button::draw(
        "second-step-link",
        says,
        scene.on(event),
        vec![scene.text("help-see").into()],
    )
}

/// A topic as a link in a line of text.
pub fn inline(scene: &Scene, topic: Topic) -> Html {
    button::inline(
        scene,
        question(scene, topic),
        Event::OpenedHelp(Some(topic)),
    )
}

/// The question that leads to a topic.
fn question(scene: &Scene, topic: Topic) -> String {
    let id = ["help-ask-", topic.name()].concat();
    let method = scene.method().map_or("none", |method| method.name());
    scene.text_with(&id, &[("method", Arg::Text(method))])
}
