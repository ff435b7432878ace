//! The help: one topic open, the others below it, and a search over all of them. It stands outside the form, opens in
//! place, and Escape closes it.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::help_text::{body, is_found, title};
use super::icon::{Icon, icon};
use super::prose::prose;
use super::{help_ways, support};
use crate::flow;
use crate::flow::help::Topic;
use crate::ui::part_id;
use crate::ui::scene::Scene;

/// What the panel is given.
#[derive(Clone, PartialEq, Properties)]
pub struct HelpPanelProps {
    /// What everything is drawn with.
    pub scene: Scene,
    /// The open topic.
    pub topic: Topic,
}

/// The panel. What is searched for stays in it: nobody else needs to know.
#[component]
pub fn HelpPanel(props: &HelpPanelProps) -> Html {
    let scene = &props.scene;
    let query = use_state(String::new);
    let onkeydown = closing_on_escape(scene);
    html! {
        <section class="second-step-panel" id={scene.part_id(part_id::HELP)} {onkeydown}
            aria-labelledby={scene.part_id(part_id::HELP_HEADING)}>
            { close_button(scene) }
            { article(scene, props.topic) }
            if scene.l10n.has_help() {
                { search_field(scene, &query) }
                { topics(scene, props.topic, &query) }
            }
        </section>
    }
}

fn closing_on_escape(scene: &Scene) -> Callback<KeyboardEvent> {
    let dispatch = scene.dispatch.clone();
    Callback::from(move |event: KeyboardEvent| {
        // Escape also ends a composition: that one is not for the panel.
        if event.key() == "Escape" && !event.is_composing() {
            event.stop_propagation();
            dispatch.emit(flow::Event::ClosedHelp);
        }
    })
}

fn close_button(scene: &Scene) -> Html {
    let name = scene.text("help-close");
    html! {
        <button type="button" class="second-step-close" aria-label={name} onclick={scene.on::<MouseEvent>(flow::Event::ClosedHelp)}>
            { icon(Icon::Cross) }
        </button>
    }
}

/// The open topic. Its heading has the focus, so it stays the same node when the texts come.
fn article(scene: &Scene, topic: Topic) -> Html {
    let has_help = scene.l10n.has_help();
    let heading = if has_help {
        title(scene, topic)
    } else {
        scene.text("help-heading")
    };
    html! {
        <div class="second-step-article">
            <h3 id={scene.part_id(part_id::HELP_HEADING)} tabindex="-1">{ heading }</h3>
            if has_help {
                { prose(&body(scene, topic)) }
                { help_ways::list(scene, topic) }
            } else {
                { waiting(scene) }
            }
        </div>
    }
}

/// The texts are not here: yet, or not at all. Support is offered meanwhile.
fn waiting(scene: &Scene) -> Html {
    html! {
        <>
            <p>{ scene.text("help-waiting") }</p>
            { support::list(scene) }
        </>
    }
}

fn search_field(scene: &Scene, query: &UseStateHandle<String>) -> Html {
    let id = scene.part_id(part_id::HELP_SEARCH);
    let oninput = {
        let query = query.clone();
        Callback::from(move |event: InputEvent| {
            let input = event
                .target()
                .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            if let Some(input) = input {
                query.set(input.value());
            }
        })
    };
    html! {
        <div class="second-step-search">
            <label for={id.clone()}>{ scene.text("help-search-label") }</label>
            <input type="search" {id} {oninput} value={(**query).clone()} autocomplete="off" />
        </div>
    }
}

/// The other topics: those that fit, then the rest; or those in which every searched word is found.
fn topics(scene: &Scene, open: Topic, query: &str) -> Html {
    let found = ordered(&scene.view.help.fitting)
        .into_iter()
        .filter(|topic| is_found(scene, *topic, query));
    let shown: Vec<Topic> = found
        .filter(|topic| !query.trim().is_empty() || *topic != open)
        .collect();
    let note = if shown.is_empty() {
        scene.text("help-search-none")
    } else {
        String::new()
    };
    html! {
        <>
            <ul class="second-step-topics">
                { for shown.into_iter().map(|topic| entry(scene, topic, topic == open)) }
            </ul>
            <p class="second-step-note" role="status">{ note }</p>
        </>
    }
}

fn entry(scene: &Scene, topic: Topic, is_open: bool) -> Html {
    html! {
        <li key={topic.name()}>
            <button type="button" class="second-step-topic" aria-current={is_open.then_some("true")}
                onclick={scene.on::<MouseEvent>(flow::Event::OpenedHelp(Some(topic)))}>
                <span>{ title(scene, topic) }</span>
                { icon(Icon::Onward) }
            </button>
        </li>
    }
}

fn ordered(fitting: &[Topic]) -> Vec<Topic> {
    let rest = Topic::ALL
        .into_iter()
        .filter(|topic| !fitting.contains(topic));
    fitting.iter().copied().chain(rest).collect()
}
