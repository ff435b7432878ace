//! The help: one topic open, the others below it, and a search over all of them. It stands outside the form, opens in
//! place, and Escape closes it.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::button::Says;
use super::help_text::{body, is_found, title};
use super::icon::{Icon, icon};
use super::prose::prose;
use super::tag::{Marks, el, el_with, item, row, say};
use super::{button, help_ways, support};
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
#[derive(Debug, Default)]
pub struct HelpPanel {
    query: String,
}

impl Component for HelpPanel {
    /// What is searched for now.
    type Message = String;
    type Properties = HelpPanelProps;

    fn create(_: &Context<Self>) -> Self {
        Self::default()
    }

    fn update(&mut self, _: &Context<Self>, query: String) -> bool {
        self.query = query;
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let HelpPanelProps { scene, topic } = context.props();
        let onkeydown = closing_on_escape(scene);
        let (search, topics) = if scene.l10n.has_help() {
            let field = search_field(scene, &self.query, context.link().callback(|query| query));
            (field, topics(scene, *topic, &self.query))
        } else {
            (Html::default(), Html::default())
        };
        html! {
            <section class="second-step-panel" id={scene.part_id(part_id::HELP)} {onkeydown}
                aria-labelledby={scene.part_id(part_id::HELP_HEADING)}>
                { close_button(scene) }
                { article(scene, *topic) }
                { search }
                { topics }
            </section>
        }
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
    let says = Says {
        name: Some(scene.text("help-close")),
        ..Says::default()
    };
    button::draw(
        "second-step-close",
        says,
        scene.on(flow::Event::ClosedHelp),
        vec![icon(Icon::Cross)],
    )
}

/// The open topic. Its heading has the focus, so it stays the same node when the texts come.
fn article(scene: &Scene, topic: Topic) -> Html {
    let (heading, text, ways) = if scene.l10n.has_help() {
        (
            title(scene, topic),
            prose(&body(scene, topic)),
            help_ways::list(scene, topic),
        )
    } else {
        // The texts are not here: yet, or not at all. Support is offered meanwhile.
        (
            scene.text("help-heading"),
            say("p", "", scene.text("help-waiting")),
            support::list(scene),
        )
    };
    let marks = Marks {
        id: Some(scene.part_id(part_id::HELP_HEADING)),
        takes_focus: true,
        ..Marks::default()
    };
    el(
        "div",
        "second-step-article",
        vec![el_with("h3", "", marks, vec![heading.into()]), text, ways],
    )
}

fn search_field(scene: &Scene, query: &str, on_query: Callback<String>) -> Html {
    let id = scene.part_id(part_id::HELP_SEARCH);
    let oninput = Callback::from(move |event: InputEvent| {
        let input = event
            .target()
            .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if let Some(input) = input {
            on_query.emit(input.value());
        }
    });
    html! {
        <div class="second-step-search">
            <label for={id.clone()}>{ scene.text("help-search-label") }</label>
            <input type="search" {id} {oninput} value={query.to_owned()} autocomplete="off" />
        </div>
    }
}

/// The other topics: those that fit, then the rest; or those in which every searched word is found.
fn topics(scene: &Scene, open: Topic, query: &str) -> Html {
    let searches = !query.trim().is_empty();
    let mut entries = Vec::new();
    for topic in ordered(scene) {
        if (searches || topic != open) && is_found(scene, topic, query) {
            entries.push(entry(scene, topic, topic == open));
        }
    }
    let note = if entries.is_empty() {
        scene.text("help-search-none")
    } else {
        String::new()
    };
    let said = Marks {
        role: Some("status"),
        ..Marks::default()
    };
    let note = el_with("p", "second-step-note", said, vec![note.into()]);
    row(vec![el("ul", "second-step-topics", entries), note])
}

fn entry(scene: &Scene, topic: Topic, is_open: bool) -> Html {
    let says = Says {
        is_current: is_open,
        ..Says::default()
    };
    let children = vec![say("span", "", title(scene, topic)), icon(Icon::Onward)];
    let open = button::draw(
        "second-step-topic",
        says,
        scene.on(flow::Event::OpenedHelp(Some(topic))),
        children,
    );
    item(scene.host.topic_name(topic), open)
}

/// Those that fit, then the others as the host orders them. A topic of the host's without a text is none.
fn ordered(scene: &Scene) -> Vec<Topic> {
    let fitting = &scene.view.help.fitting;
    let has_text = |topic: &Topic| {
        let title = ["help-", scene.host.topic_name(*topic), "-title"].concat();
        !matches!(topic, Topic::Own(_)) || scene.l10n.has(&title)
    };
    let rest = scene.host.all_topics().into_iter();
    let rest = rest.filter(|topic| !fitting.contains(topic) && has_text(topic));
    fitting.iter().copied().chain(rest).collect()
}
