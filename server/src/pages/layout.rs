//! What all pages have in common.

use maud::{DOCTYPE, Markup, html};

use crate::web::language::Language;

/// A page without scripts.
pub fn page(language: Language, title: &str, body: Markup) -> Markup {
    page_with(language, title, html! {}, body)
}

/// A page with something more in its head.
pub fn page_with(language: Language, title: &str, head: Markup, body: Markup) -> Markup {
    let site = language.text("site-name");
    html! {
        (DOCTYPE)
        html lang=(language.tag) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) " – " (site) }
                link rel="icon" href="/assets/icon.svg" type="image/svg+xml";
                link rel="stylesheet" href="/assets/page.css";
                (head)
            }
            body {
                header class="site" { a href=(language.link("/")) { (site) } }
                (body)
            }
        }
    }
}
