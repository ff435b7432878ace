//! Elements, made by functions. Yew's macro writes each element out where it stands, which more than doubles what the
//! screens weigh in the module; it is kept for fields, whose listeners and values it knows best.
//!
//! A list of children has the same length whatever is shown: what is not there is an empty [`Html`]. So what stands
//! after it, and may have the focus, stays the same node.

use yew::prelude::*;

/// An element with its class, which may be empty, and its children.
pub fn el(tag: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    el_with(tag, class, Marks::default(), children)
}

/// An element with a text.
pub fn say(tag: &'static str, class: &'static str, text: String) -> Html {
    el(tag, class, vec![text.into()])
}

/// What an element may have beside its class.
#[derive(Clone, Default)]
pub struct Marks {
    /// Its id in the page.
    pub id: Option<String>,
    /// Its role, where the element does not say it.
    pub role: Option<&'static str>,
    /// The id of what is said after it where it has the focus.
    pub described_by: Option<String>,
    /// Whether the focus can be put there, though nobody tabs to it.
    pub takes_focus: bool,
    /// Whether it holds data of the server's or the host's, which no language has words for.
    pub is_data: bool,
    /// Whether it is written from left to right in every language.
    pub is_ltr: bool,
    /// Whether changes in it are kept from being read aloud, also inside a region whose changes are.
    pub is_silent: bool,
}

/// An element with all that it has.
pub fn el_with(tag: &'static str, class: &'static str, marks: Marks, children: Vec<Html>) -> Html {
    let class = (!class.is_empty()).then_some(class);
    html! {
        <@{tag} {class} id={marks.id} role={marks.role} tabindex={marks.takes_focus.then_some("-1")}
            dir={marks.is_ltr.then_some("ltr")} aria-live={marks.is_silent.then_some("off")}
            aria-describedby={marks.described_by}
            data-second-step-data={marks.is_data.then_some("")}>
            { for children }
        </@>
    }
}

/// An entry of a list, told from the others by its key.
pub fn item(key: &str, child: Html) -> Html {
    html! { <li key={key}>{ child }</li> }
}

/// A link.
pub fn link(class: &'static str, href: &str, children: Vec<Html>) -> Html {
    html! { <a {class} href={href.to_owned()}>{ for children }</a> }
}

/// Several things, one after the other.
pub fn row(children: Vec<Html>) -> Html {
    children.into_iter().collect()
}

/// Something, if it is there.
pub fn some(child: Option<Html>) -> Html {
    child.unwrap_or_default()
}
