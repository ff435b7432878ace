//! A help text's light structure: paragraphs, and lines that begin with "- " as a list.

use yew::prelude::*;

/// Draws a text of several paragraphs. No markup gets in: everything becomes text nodes.
pub fn prose(text: &str) -> Html {
    html! {
        <div class="second-step-prose">{ for text.split("\n\n").map(paragraph) }</div>
    }
}

fn paragraph(text: &str) -> Html {
    if text.lines().all(|line| line.starts_with(BULLET)) {
        let items = text.lines().filter_map(|line| line.strip_prefix(BULLET));
        return html! {
            <ul>{ for items.map(|item| html! { <li>{ item.to_owned() }</li> }) }</ul>
        };
    }
    html! { <p>{ text.replace('\n', " ") }</p> }
}

const BULLET: &str = "- ";
