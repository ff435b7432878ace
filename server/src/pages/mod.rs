//! The server's own pages. Each works without scripts.

mod account;
mod layout;
mod link;
mod login;
mod plain;
mod refusal;
mod register;
mod sign_in;
mod step;

use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use maud::html;

use crate::app::App;
use crate::web::language::Language;

/// The routes of all pages.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/", get(login::page))
        .route("/sign-in", post(login::submit))
        .route("/sign-in/{transaction}", get(sign_in::page))
        .route("/sign-in/{transaction}/form", post(plain::answer))
        .route("/sign-in/{transaction}/send", post(plain::send))
        .route("/sign-in/{transaction}/step", post(plain::step))
        .route(
            "/sign-in/{transaction}/register",
            get(register::page).post(register::answer),
        )
        .route("/sign-in/{transaction}/cancel", post(plain::cancel))
        .route(
            "/sign-in/{transaction}/link/{link}",
            get(link::page).post(link::follow),
        )
        .route("/account", get(account::page))
        .route("/forget-browsers", post(account::forget_browsers))
        .route("/sign-out", post(account::sign_out))
}

/// Whatever is at no address.
pub async fn not_found(language: Language) -> Response {
    let body = html! {
        main class="card" {
            h1 { (language.text("not-found-title")) }
            p { (language.text("not-found-body")) }
        }
    };
    (
        StatusCode::NOT_FOUND,
        layout::page(language, &language.text("not-found-title"), body),
    )
        .into_response()
}
