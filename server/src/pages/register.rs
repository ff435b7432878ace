//! The page on which an authenticator app is registered in the middle of a sign-in. It works without scripts.

use axum::extract::{Form, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use maud::{Markup, PreEscaped, html};
use qrcode::QrCode;
use qrcode::render::svg;
use serde::Deserialize;

use super::refusal::{Words, words};
use super::{layout, plain, sign_in, step};
use crate::api::problem::Problem;
use crate::app::App;
use crate::secrets::TypedCode;
use crate::verifier::{Caller, NewApp};
use crate::web::language::Language;

/// `GET /sign-in/{transaction}/register`
pub async fn page(
    State(app): State<App>,
    language: Language,
    caller: Result<Caller, Problem>,
) -> Response {
    match caller {
        Ok(caller) => show(&app, language, caller, None).await,
        Err(_) => plain::nobody(language),
    }
}

#[derive(Debug, Deserialize)]
pub struct Typed {
    code: TypedCode,
}

/// `POST /sign-in/{transaction}/register`
pub async fn answer(
    State(app): State<App>,
    language: Language,
    caller: Result<Caller, Problem>,
    Form(typed): Form<Typed>,
) -> Response {
    let Ok(caller) = caller else {
        return plain::nobody(language);
    };
    match app.verifier.register_app(caller.clone(), typed.code).await {
        Ok(progress) => plain::go_on(&app, language, &caller.transaction, progress),
        Err(error) => {
            let mut words = words(language, error);
            if words.status == StatusCode::UNPROCESSABLE_ENTITY {
                words.text = language.text("register-refused");
            }
            if words.over {
                return sign_in::over(language, &words);
            }
            show(&app, language, caller, Some(words)).await
        }
    }
}

async fn show(app: &App, language: Language, caller: Caller, refused: Option<Words>) -> Response {
    let path = format!("/sign-in/{}", caller.transaction);
    match app.verifier.new_app(caller).await {
        Ok(new) => {
            let status = refused
                .as_ref()
                .map_or(StatusCode::OK, |words| words.status);
            let shown = app.demo.is_some().then_some(new.current_code.as_str());
            let body = draw(language, &path, &new, shown);
            (status, page_of(language, refused.as_ref(), &body)).into_response()
        }
        Err(error) => sign_in::over(language, &words(language, error)),
    }
}

fn page_of(language: Language, refused: Option<&Words>, rest: &Markup) -> Markup {
    let title = language.text("register-title");
    let body = html! {
        main class="card" {
            h1 { (title) }
            @if let Some(refused) = refused { (refused.alert()) }
            (rest)
        }
    };
    layout::page(language, &title, body)
}

/// `shown`: what the app shows now, in a demonstration.
fn draw(language: Language, path: &str, new: &NewApp, shown: Option<&str>) -> Markup {
    html! {
            p { (language.text("register-about")) }
            @if let Some(picture) = picture(&new.address) {
                div class="qr" role="img" aria-label=(language.text("register-qr")) { (picture) }
            }
            p { (language.text("register-secret")) " " code { (new.secret) } }
            form method="post" action=(language.link(&format!("{path}/register"))) {
                label for="code" { (language.text("register-code")) }
                input id="code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" required;
                button { (language.text("register-submit")) }
            }
            @if let Some(code) = shown {
                p class="quiet" { (language.text_with("demo-register-code", &[("code", code)])) }
            }
            @if new.optional { (step::later(language, path, &new.step)) }
    }
}

fn picture(address: &str) -> Option<Markup> {
    let code = QrCode::new(address).ok()?;
    let drawn = code
        .render::<svg::Color<'_>>()
        .min_dimensions(200, 200)
        .build();
    // After the XML declaration, which has no place in a page.
    let start = drawn.find("<svg")?;
    Some(PreEscaped(drawn[start..].to_owned()))
}
