//! The six calls of `docs/wire-format.md`, for the widget.

mod calls;
mod deliveries;
pub mod problem;

use std::time::Duration;

use axum::Router;
use axum::extract::rejection::JsonRejection;
use axum::extract::{DefaultBodyLimit, FromRequest, FromRequestParts, Json, Path, Request, State};
use axum::http::request::Parts;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::app::App;
use crate::id::TransactionId;
use crate::verifier::{Caller, Refusal};
use crate::web::cookies;
pub use calls::{AFTER_CANCEL, AFTER_SUCCESS};
use problem::Problem;

/// The routes below `/sign-in/{transaction}/second-step`.
pub fn routes(app: &App) -> Router<App> {
    Router::new()
        .route("/start", post(calls::start))
        .route("/challenge", post(calls::challenge))
        .route("/verify", post(calls::verify))
        .route("/poll", post(calls::poll))
        .route("/step", post(calls::step))
        .route("/cancel", post(calls::cancel))
        .layer(middleware::from_fn_with_state(app.clone(), limit_rate))
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
}

/// Where widgets report how deliveries went: `delivery-url` of the element.
pub fn reports() -> Router<App> {
    Router::new()
        .route(REPORTS_AT, post(deliveries::report))
        .layer(DefaultBodyLimit::max(LARGEST_REPORT))
}

#[derive(Deserialize)]
struct InTransaction {
    transaction: TransactionId,
}

impl FromRequestParts<App> for Caller {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let path = Path::<InTransaction>::from_request_parts(parts, app).await;
        let Path(InTransaction { transaction }) =
            path.map_err(|_| Problem::from(Refusal::NoTransaction))?;
        let cookie = cookies::read(&parts.headers, cookies::TRANSACTION);
        let cookie = cookie.ok_or(Problem::from(Refusal::NoTransaction))?;
        Ok(Self {
            transaction,
            cookie,
        })
    }
}

/// A JSON body, with our own words when it is none.
struct Body<T>(T);

impl<T: DeserializeOwned> FromRequest<App> for Body<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &App) -> Result<Self, Problem> {
        let read: Result<Json<T>, JsonRejection> = Json::from_request(request, app).await;
        read.map(|Json(body)| Self(body)).map_err(Problem::from)
    }
}

/// No page needs more requests than this, however nervous its user is.
async fn limit_rate(
    State(app): State<App>,
    Path(InTransaction { transaction }): Path<InTransaction>,
    request: Request,
    next: Next,
) -> Response {
    // Whoever makes names of transactions up only fills his own counts.
    match app.requests.count(transaction.as_str(), app.verifier.now()) {
        Ok(()) => next.run(request).await,
        Err(after) => Problem::from(Refusal::TooManyRequests(after)).into_response(),
    }
}

/// Requests per transaction within [`REQUEST_WINDOW`].
pub const REQUESTS: u32 = 120;

/// How long the count of [`REQUESTS`] lasts.
pub const REQUEST_WINDOW: Duration = Duration::from_secs(30);

/// The address for reports of deliveries.
pub const REPORTS_AT: &str = "/second-step/deliveries";

/// Reports that are looked at within [`REPORTS_WINDOW`], whoever sends them: they come without a name.
pub const REPORTS: u32 = 1_200;

/// How long the count of [`REPORTS`] lasts.
pub const REPORTS_WINDOW: Duration = Duration::from_secs(60);

/// A report takes a few hundred bytes.
const LARGEST_REPORT: usize = 4 * 1024;

/// An assertion of a security key takes a few kilobytes; nothing else takes as much.
const LARGEST_BODY: usize = 32 * 1024;
