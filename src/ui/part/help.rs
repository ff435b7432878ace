//! The way into the help: one question that fits, at the same place on every screen, with the panel below it.

use yew::prelude::*;

use super::button;
use super::help_panel::HelpPanel;
use super::icon::{Icon, icon};
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
    html! {
        <div class="second-step-help">
            <p class="second-step-ask">
                { icon(Icon::Question) }
                <span id={scene.part_id(part_id::HELP_QUESTION)}>{ question(scene, topic) }</span>
                { " " }
                { opener(scene, topic, open.is_some()) }
            </p>
            if let Some(topic) = open { <HelpPanel scene={scene.clone()} {topic} /> }
        </div>
    }
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
    let (event, controls) = if is_open {
        (Event::ClosedHelp, Some(scene.part_id(part_id::HELP)))
    } else {
        (Event::OpenedHelp(Some(topic)), None)
    };
    html! {
        <button type="button" class="second-step-link" id={scene.part_id(part_id::HELP_OPENER)}
            aria-expanded={if is_open { "true" } else { "false" }} aria-controls={controls}
            aria-describedby={scene.part_id(part_id::HELP_QUESTION)} onclick={scene.on::<MouseEvent>(event)}>
            { scene.text("help-see") }
        </button>
    }
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
