//! The page behind the link of an e-mail. Programs that scan mail open every link, so a button finishes it.

use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Response};
use maud::{Markup, html};

use super::layout;
use super::refusal::words;
use super::sign_in;
use crate::app::App;
use crate::id::TransactionId;
use crate::secrets::LinkToken;
use crate::web::language::Language;

/// `GET /sign-in/{transaction}/link/{link}`
pub async fn page(
    State(app): State<App>,
    language: Language,
    Path((transaction, link)): Path<(TransactionId, String)>,
) -> Response {
    let token = LinkToken::new(link.as_str());
    match app.verifier.linked(transaction.clone(), token).await {
        Ok(linked) => {
            let about = language.text_with("link-about", &[("account", &linked.account)]);
            let here = language.link(&format!("/sign-in/{transaction}/link/{link}"));
            let body = html! {
                p { (about) }
                p { (language.text("link-warning")) }
                form method="post" action=(here) { button { (language.text("link-confirm")) } }
            };
            card(language, "link-title", &body).into_response()
        }
        Err(error) => sign_in::over(language, &words(language, error)),
    }
}

/// `POST /sign-in/{transaction}/link/{link}`
pub async fn follow(
    State(app): State<App>,
    language: Language,
    Path((transaction, link)): Path<(TransactionId, String)>,
) -> Response {
    match app.verifier.follow(transaction, LinkToken::new(link)).await {
        Ok(()) => {
            let body = html! { p role="status" { (language.text("link-done")) } };
            card(language, "link-done-title", &body).into_response()
        }
        Err(error) => sign_in::over(language, &words(language, error)),
    }
}

fn card(language: Language, title: &str, body: &Markup) -> Markup {
    let title = language.text(title);
    let body = html! { main class="card" { h1 { (title) } (body) } };
    layout::page(language, &title, body)
}
