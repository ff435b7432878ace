//! Files: the built widget under `/second-step/`, the server's own stylesheet and script under `/assets/`.

use axum::Router;
use axum::extract::{Path, Request};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use tower_http::services::ServeDir;

use crate::app::App;

/// The routes of all files.
pub fn routes(app: &App) -> Router<App> {
    let mut router = Router::new().route("/assets/{name}", get(asset));
    if let Some(www) = &app.www {
        router = router.nest_service(
            "/second-step",
            ServeDir::new(www).append_index_html_on_directories(false),
        );
    }
    router.layer(middleware::from_fn(describe))
}

async fn asset(Path(name): Path<String>) -> Response {
    match ASSETS.iter().find(|(known, _, _)| *known == name) {
        Some((_, kind, text)) => ([(CONTENT_TYPE, *kind)], *text).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Types that the list of media types lacks, and caching: always ask whether the file has changed.
async fn describe(request: Request, next: Next) -> Response {
    let fluent = request.uri().path().ends_with(".ftl");
    let mut response = next.run(request).await;
    if response.status().is_success() {
        if fluent {
            response.headers_mut().insert(
                CONTENT_TYPE,
                HeaderValue::from_static("text/plain; charset=utf-8"),
            );
        }
        response
            .headers_mut()
            .insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    }
    response
}

const ASSETS: [(&str, &str, &str); 5] = [
    (
        "icon.svg",
        "image/svg+xml",
        include_str!("../assets/icon.svg"),
    ),
    (
        "page.css",
        "text/css; charset=utf-8",
        include_str!("../assets/page.css"),
    ),
    (
        "demo.css",
        "text/css; charset=utf-8",
        include_str!("../assets/demo.css"),
    ),
    (
        "demo.js",
        "text/javascript; charset=utf-8",
        include_str!("../assets/demo.js"),
    ),
    (
        "virtual-key.js",
        "text/javascript; charset=utf-8",
        include_str!("../assets/virtual-key.js"),
    ),
];
