//! The page of one sign-in: it embeds the widget, and works without it.

use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use maud::{Markup, PreEscaped, html};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::layout;
use super::refusal::{Words, words};
use super::step;
use crate::api::{AFTER_SUCCESS, REPORTS_AT};
use crate::app::App;
use crate::demo;
use crate::id::TransactionId;
use crate::method::Method;
use crate::verifier::{Caller, Refusal};
use crate::web::cookies;
use crate::web::headers::Nonce;
use crate::web::language::Language;
use crate::wire::{Authenticator, Transaction};

/// How the page is wanted.
#[derive(Debug, Default, Deserialize)]
pub struct Wanted {
    /// Without the widget.
    #[serde(default)]
    plain: Option<String>,
}

/// `GET /sign-in/{transaction}`
pub async fn page(
    State(app): State<App>,
    Extension(nonce): Extension<Nonce>,
    language: Language,
    headers: HeaderMap,
    Path(transaction): Path<TransactionId>,
    Query(wanted): Query<Wanted>,
) -> Response {
    let look = Look {
        language,
        nonce,
        plain: wanted.plain.is_some(),
    };
    let Some(cookie) = cookies::read(&headers, cookies::TRANSACTION) else {
        return without_transaction(&app, &look, &headers).await;
    };
    show(
        &app,
        &look,
        Caller {
            transaction,
            cookie,
        },
        None,
    )
    .await
}

/// How a page is drawn.
pub struct Look {
    /// Its language.
    pub language: Language,
    /// What its scripts carry.
    pub nonce: Nonce,
    /// Whether the widget is left out.
    pub plain: bool,
}

/// Draws the page as the transaction stands, with what was refused.
pub async fn show(app: &App, look: &Look, caller: Caller, refused: Option<Words>) -> Response {
    let language = look.language;
    match app.verifier.look(caller.clone()).await {
        Ok(transaction) => {
            let status = refused
                .as_ref()
                .map_or(StatusCode::OK, |refused| refused.status);
            let panes = match app.verifier.person_of(caller).await {
                Ok(user) => demo::panes(app, language, &user).await,
                Err(_) => html! {},
            };
            let settings = settings(app, language);
            let page = Page {
                look,
                transaction: &transaction,
                settings: settings.as_deref(),
            };
            (status, draw(&page, refused.as_ref(), &panes)).into_response()
        }
        Err(error) => over(language, &words(language, error)),
    }
}

/// The cookie goes when the sign-in is complete; whoever comes back to its page then goes on to the account.
async fn without_transaction(app: &App, look: &Look, headers: &HeaderMap) -> Response {
    if let Some(cookie) = cookies::read(headers, cookies::SESSION)
        && let Ok(Some(_)) = app.verifier.signed_in(cookie).await
    {
        return Redirect::to(&look.language.link(AFTER_SUCCESS)).into_response();
    }
    over(
        look.language,
        &words(look.language, Refusal::NoTransaction.into()),
    )
}

/// The page of a sign-in that is over.
pub fn over(language: Language, refused: &Words) -> Response {
    let title = language.text("verify-title");
    let body = html! {
        main class="card" {
            h1 { (title) }
            (refused.alert())
            p { a href=(language.link("/")) { (language.text("verify-start-over")) } }
        }
    };
    (refused.status, layout::page(language, &title, body)).into_response()
}

/// More settings of the widget: JSON without `<`. The demonstration has a support to turn to, unless another is set.
fn settings(app: &App, language: Language) -> Option<String> {
    let given = app.widget_settings.as_deref();
    if app.demo.is_none() {
        return given.map(str::to_owned);
    }
    let mut settings = json!({
        "supportName": language.text("demo-support-name"),
        "supportPhone": "+46 8 465 004 00",
        "supportEmail": "support@example.org",
        "supportHours": language.text("demo-support-hours"),
        "supportTimeZone": "Europe/Stockholm",
    });
    let given: Option<Map<String, Value>> = given.and_then(|text| serde_json::from_str(text).ok());
    if let Some(all) = settings.as_object_mut() {
        all.extend(given.into_iter().flatten());
    }
    Some(settings.to_string().replace('<', "\\u003c"))
}

struct Page<'a> {
    look: &'a Look,
    transaction: &'a Transaction,
    /// More settings of the widget: JSON without `<`.
    settings: Option<&'a str>,
}

fn draw(page: &Page<'_>, refused: Option<&Words>, panes: &Markup) -> Markup {
    let Page {
        look, transaction, ..
    } = page;
    let language = look.language;
    let path = format!("/sign-in/{}", transaction.id);
    let title = language.text("verify-title");
    let head = html! {
        // First, so that a virtual key is there when the widget looks for one.
        @if !panes.0.is_empty() {
            link rel="stylesheet" href="/assets/demo.css";
            script type="module" nonce=(look.nonce.0) src="/assets/demo.js" {}
        }
        @if !look.plain {
            link rel="stylesheet" href="/second-step/second-step.css";
            script type="module" nonce=(look.nonce.0) src="/second-step/second-step.js" {}
        }
    };
    let asked = step::form(language, &path, transaction);
    let sends = send_forms(language, &path, transaction);
    let body = html! {
        div class="columns" {
            main class="card" {
                @if let Some(refused) = refused { (refused.alert()) }
                @if look.plain {
                    h1 { (title) }
                    p { (language.text_with("verify-account", &[("account", &transaction.standing.account)])) }
                    (step::intro(language, transaction))
                    @if let Some(asked) = &asked { (asked) }
                    @else if has_nothing(transaction) { (nothing_registered(language)) }
                    @else { (form(language, &path, transaction)) }
                    (sends)
                } @else {
                    // The widget has the headings to be seen; its level begins below this one.
                    h1 class="said" { (title) }
                    (widget(page, &path))
                    noscript {
                        (step::intro(language, transaction))
                        @if let Some(asked) = &asked { (asked) }
                        @if has_nothing(transaction) { (nothing_registered(language)) }
                        (sends)
                    }
                    p class="quiet simple" { a href=(language.link(&format!("{path}?plain"))) { (language.text("verify-simple")) } }
                }
            }
            (panes)
        }
    };
    layout::page_with(language, &title, head, body)
}

fn widget(page: &Page<'_>, path: &str) -> Markup {
    let Page {
        look,
        transaction,
        settings,
    } = page;
    html! {
        second-step endpoint=(format!("{path}/second-step")) account=(transaction.standing.account)
            restart-url=(look.language.link("/")) delivery-url=(REPORTS_AT) {
            @if !step::is_elsewhere(transaction) && !has_nothing(transaction) {
                (form(look.language, path, transaction))
            }
            @if let Some(settings) = settings { script type="application/json" { (PreEscaped(settings)) } }
        }
    }
}

/// The form that signs in without scripts; the widget takes its form and field over as they are.
fn form(language: Language, path: &str, transaction: &Transaction) -> Markup {
    html! {
        form method="post" action=(language.link(&format!("{path}/form"))) {
            label for="second-step-code" { (language.text("verify-code-label")) }
            input id="second-step-code" name="code" type="text" inputmode=(input_mode(transaction))
                autocomplete="one-time-code" autocapitalize="off" spellcheck="false" required;
            button { (language.text("verify-submit")) }
        }
    }
}

/// Whether the person has no way at all.
fn has_nothing(transaction: &Transaction) -> bool {
    transaction.standing.authenticators.is_empty()
}

/// Nothing can be typed here. The widget has words of its own for it, so this is for pages without it.
fn nothing_registered(language: Language) -> Markup {
    html! { p { (language.text("verify-none")) } }
}

/// The messages that offer to send by this method, to send again, and that say that it was sent.
const fn send_messages(method: Method) -> (&'static str, &'static str, &'static str) {
    match method {
        Method::Voice => (
            "verify-send-voice",
            "verify-send-again-voice",
            "verify-sent-voice",
        ),
        Method::Email => (
            "verify-send-email",
            "verify-send-again-email",
            "verify-sent-email",
        ),
        _ => ("verify-send", "verify-send-again", "verify-sent"),
    }
}

/// Buttons that send a text, and the way out, for pages without scripts.
fn send_forms(language: Language, path: &str, transaction: &Transaction) -> Markup {
    let sent = |one: &Authenticator| {
        transaction
            .standing
            .challenges
            .iter()
            .any(|challenge| challenge.authenticator == one.id)
    };
    html! {
        @for one in transaction.standing.authenticators.iter().filter(|one| one.method.is_sent()) {
            @let hint = one.hint.as_deref().unwrap_or_default();
            @let (send, again, done) = send_messages(one.method);
            @if sent(one) { p role="status" { (language.text_with(done, &[("hint", hint)])) } }
            form method="post" action=(language.link(&format!("{path}/send"))) {
                input type="hidden" name="authenticator" value=(one.id);
                button class="second" {
                    (language.text_with(if sent(one) { again } else { send }, &[("hint", hint)]))
                }
            }
        }
        @if !step::is_elsewhere(transaction) && !has_nothing(transaction) {
            p class="quiet" { (language.text("verify-code-hint")) " " (language.text("verify-warning")) }
        }
        form method="post" action=(language.link(&format!("{path}/cancel"))) {
            button class="link" { (language.text("verify-cancel")) }
        }
    }
}

/// A recovery code may be typed too, so the keyboard is narrowed only where there is none.
fn input_mode(transaction: &Transaction) -> &'static str {
    use crate::method::Alphabet;
    let letters = transaction
        .standing
        .authenticators
        .iter()
        .filter_map(|one| one.method.format());
    let any = letters
        .into_iter()
        .any(|format| format.alphabet == Alphabet::Letters);
    if any { "text" } else { "numeric" }
}
