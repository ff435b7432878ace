//! The correlation id: the browser's own if it is well-formed, else a new one; on every answer and in the logs.

use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use tracing::Instrument as _;
use uuid::Uuid;

use crate::api::problem;

/// The id of one request, shown to the user as a reference for support.
#[derive(Clone, Copy, Debug)]
pub struct RequestId(pub Uuid);

/// Gives the request its id, logs it with what became of it, and puts the id on the answer.
pub async fn identify(mut request: Request, next: Next) -> Response {
    let sent = request
        .headers()
        .get(&HEADER)
        .and_then(|value| value.to_str().ok());
    // Hyphenated only: the crate reads braces and URNs too.
    let id = sent
        .filter(|text| text.len() == 36)
        .and_then(|text| Uuid::try_parse(text).ok());
    let id = RequestId(id.unwrap_or_else(Uuid::new_v4));
    request.extensions_mut().insert(id);
    // The pattern, not the path: names of transactions do not belong into logs in bulk.
    let path = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| "-".to_owned(), |path| path.as_str().to_owned());
    let span = tracing::info_span!("request", id = %id.0, method = %request.method(), path);
    async move {
        let begun = Instant::now();
        let mut response = problem::render(next.run(request).await, id);
        if let Ok(value) = HeaderValue::from_str(&id.0.to_string()) {
            response.headers_mut().insert(HEADER, value);
        }
        tracing::info!(
            status = response.status().as_u16(),
            took_ms = begun.elapsed().as_millis(),
            "answered"
        );
        response.into_response()
    }
    .instrument(span)
    .await
}

const HEADER: HeaderName = HeaderName::from_static("x-request-id");
