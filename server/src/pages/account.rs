//! The page behind the login: who is signed in, and the way out.

use axum::extract::State;
use axum::http::header::{LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{AppendHeaders, IntoResponse as _, Redirect, Response};
use maud::html;

use super::layout;
use super::refusal::words;
use super::sign_in;
use crate::app::App;
use crate::web::cookies;
use crate::web::language::Language;

/// `GET /account`
pub async fn page(State(app): State<App>, language: Language, headers: HeaderMap) -> Response {
    let Some(cookie) = cookies::read(&headers, cookies::SESSION) else {
        return to_login(language);
    };
    let signed_in = match app.verifier.signed_in(cookie).await {
        Ok(Some(signed_in)) => signed_in,
        Ok(None) => return to_login(language),
        Err(error) => return sign_in::over(language, &words(language, error)),
    };
    let title = language.text("account-title");
    let method = language.text(&format!("method-{}", signed_in.method.name()));
    let body = html! {
        main class="card" {
            h1 { (title) }
            p { (language.text_with("account-welcome", &[("name", &signed_in.name)])) }
            p class="quiet" {
                @if signed_in.remembered { (language.text("account-remembered")) }
                @else { (language.text_with("account-method", &[("method", &method)])) }
            }
            // The widget says so too, but goes on at once.
            @if let Some(left) = signed_in.recovery_codes_left {
                p { (language.text_with("account-codes-left", &[("left", &left.to_string())])) }
            }
            form method="post" action=(language.link("/sign-out")) {
                button class="second" { (language.text("account-sign-out")) }
            }
            @if signed_in.remembered {
                form method="post" action=(language.link("/forget-browsers")) {
                    button class="link" { (language.text("account-forget")) }
                }
            }
        }
    };
    layout::page(language, &title, body).into_response()
}

/// `POST /sign-out`
pub async fn sign_out(State(app): State<App>, language: Language, headers: HeaderMap) -> Response {
    if let Some(cookie) = cookies::read(&headers, cookies::SESSION)
        && let Err(error) = app.verifier.sign_out(cookie).await
    {
        return sign_in::over(language, &words(language, error));
    }
    let dropped = cookies::drop_session(app.verifier.settings().secure_cookies());
    let lines: Vec<_> = dropped.into_iter().map(|line| (SET_COOKIE, line)).collect();
    (
        StatusCode::SEE_OTHER,
        AppendHeaders(lines),
        [(LOCATION, language.link("/"))],
    )
        .into_response()
}

/// `POST /forget-browsers`: from now on each of them is asked for the second step again.
pub async fn forget_browsers(
    State(app): State<App>,
    language: Language,
    headers: HeaderMap,
) -> Response {
    if let Some(cookie) = cookies::read(&headers, cookies::SESSION)
        && let Err(error) = app.verifier.forget_browsers(cookie).await
    {
        return sign_in::over(language, &words(language, error));
    }
    let dropped = cookies::drop_remembered(app.verifier.settings().secure_cookies());
    let lines: Vec<_> = dropped.into_iter().map(|line| (SET_COOKIE, line)).collect();
    (
        StatusCode::SEE_OTHER,
        AppendHeaders(lines),
        [(LOCATION, language.link("/account"))],
    )
        .into_response()
}

fn to_login(language: Language) -> Response {
    Redirect::to(&language.link("/")).into_response()
}
