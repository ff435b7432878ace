//! The login page: user name and password.

use axum::extract::{Form, State};
use axum::http::header::{LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{AppendHeaders, IntoResponse as _, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;

use super::layout;
use super::refusal::{Words, words};
use crate::api::AFTER_SUCCESS;
use crate::app::App;
use crate::demo::people::PEOPLE;
use crate::secrets::{CookieToken, Password};
use crate::settings::Registration;
use crate::verifier::{Begun, Caller, Credentials, Surroundings};
use crate::web::language::Language;
use crate::web::{cookies, host};

/// `GET /`. Whoever is signed in goes on: the reply that said so may have been lost on its way.
pub async fn page(State(app): State<App>, language: Language, headers: HeaderMap) -> Response {
    if let Some(cookie) = cookies::read(&headers, cookies::SESSION)
        && let Ok(Some(_)) = app.verifier.signed_in(cookie).await
    {
        return Redirect::to(&language.link(AFTER_SUCCESS)).into_response();
    }
    draw(&app, language, "", None).into_response()
}

#[derive(Debug, Deserialize)]
pub struct Typed {
    user: String,
    password: Password,
}

/// `POST /sign-in`
pub async fn submit(
    State(app): State<App>,
    language: Language,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Response {
    let settings = app.verifier.settings();
    let around = Surroundings {
        host: host::name(&headers, settings.origin.as_ref()),
        origin: host::origin(&headers, settings.origin.as_ref()),
        language: language.tag.to_owned(),
        remembered: cookies::read(&headers, cookies::REMEMBERED),
    };
    let shown = typed.user.clone();
    let credentials = Credentials {
        user: typed.user,
        password: typed.password,
    };
    match app.verifier.begin(credentials, around).await {
        Ok(Begun::SecondStep(caller)) => go_on(&app, language, caller).await,
        Ok(Begun::SignedIn(session)) => signed_in(&app, language, &session),
        Err(error) => {
            let words = words(language, error);
            let page = draw(&app, language, &shown, Some(&words));
            (words.status, page).into_response()
        }
    }
}

/// To the page of the second step, which the cookie is for.
async fn go_on(app: &App, language: Language, caller: Caller) -> Response {
    let secure = app.verifier.settings().secure_cookies();
    let cookie = cookies::set_transaction(&caller.transaction, &caller.cookie, secure);
    let cookie: Vec<_> = cookie.into_iter().map(|line| (SET_COOKIE, line)).collect();
    let next = language.link(&format!("/sign-in/{}", caller.transaction));
    // Sent here already, so that the first text also goes out where no script asks for it.
    if let Err(error) = app.verifier.send_by_policy(&caller).await {
        tracing::warn!(%error, "first text not sent");
    }
    let headers = (AppendHeaders(cookie), [(LOCATION, next)]);
    (StatusCode::SEE_OTHER, headers).into_response()
}

/// Past the second step: this browser is remembered.
fn signed_in(app: &App, language: Language, session: &CookieToken) -> Response {
    let cookie = cookies::set_session(session, app.verifier.settings().secure_cookies());
    let cookie: Vec<_> = cookie.into_iter().map(|line| (SET_COOKIE, line)).collect();
    let headers = (
        AppendHeaders(cookie),
        [(LOCATION, language.link(AFTER_SUCCESS))],
    );
    (StatusCode::SEE_OTHER, headers).into_response()
}

fn draw(app: &App, language: Language, user: &str, refused: Option<&Words>) -> Markup {
    let title = language.text("login-title");
    let body = html! {
        main class="card" {
            h1 { (title) }
            @if let Some(refused) = refused { (refused.alert()) }
            form method="post" action=(language.link("/sign-in")) {
                label for="user" { (language.text("login-user-label")) }
                input id="user" name="user" type="text" value=(user) autocomplete="username" autocapitalize="none"
                    spellcheck="false" required;
                label for="password" { (language.text("login-password-label")) }
                input id="password" name="password" type="password" autocomplete="current-password" required;
                button { (language.text("login-submit")) }
            }
        }
        @if app.demo.is_some() { (people(language)) }
    };
    layout::page(language, &title, body)
}

fn people(language: Language) -> Markup {
    html! {
        aside class="people" aria-labelledby="people-title" {
            h2 id="people-title" { (language.text("login-people-title")) }
            p { (language.text("login-people-about")) }
            dl {
                @for person in &PEOPLE {
                    div {
                        dt { code { (person.user) } }
                        dd { (language.text("login-people-password")) ": " code { (person.password) } }
                        dd class="quiet" {
                            (language.text("login-people-methods")) ": "
                            @if person.methods.is_empty() { (language.text("login-people-none")) }
                            @for (place, method) in person.methods.iter().enumerate() {
                                @if place > 0 { ", " }
                                (language.text(&format!("method-{}", method.name())))
                            }
                        }
                        @if person.factors > 1 { dd class="quiet" { (language.text("login-people-factors")) } }
                        @if person.registration != Registration::None {
                            dd class="quiet" { (language.text("login-people-registration")) }
                        }
                    }
                }
            }
        }
    }
}
