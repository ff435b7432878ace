//! Posts are taken from this site's own pages only.
//!
//! `Sec-Fetch-Site` decides where the browser sends it; otherwise `Origin` must name this host. `Origin: null`
//! comes from a page that hides where it is; it is taken only where `Sec-Fetch-Site` vouches for it. A request
//! with neither header was not made by a browser's page: nobody's cookies are at stake.

use axum::extract::{Request, State};
use axum::http::header::{HOST, ORIGIN};
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use crate::api::problem::Problem;
use crate::app::App;
use crate::origin::Origin;

/// Refuses what was posted from elsewhere.
pub async fn check(State(app): State<App>, request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD);
    if safe
        || is_own(
            request.headers(),
            app.verifier.settings().origin.as_ref().map(Origin::as_str),
        )
    {
        next.run(request).await
    } else {
        tracing::warn!("post from another origin");
        Problem::WRONG_ORIGIN.into_response()
    }
}

fn is_own(headers: &HeaderMap, own: Option<&str>) -> bool {
    let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let site = text(SEC_FETCH_SITE);
    match text(ORIGIN.as_str()) {
        _ if site.is_some_and(|site| site != "same-origin" && site != "none") => false,
        None => true,
        Some("null") => site == Some("same-origin"),
        Some(origin) => match own {
            Some(own) => origin.eq_ignore_ascii_case(own),
            None => text(HOST.as_str()).is_some_and(|host| names_host(origin, host)),
        },
    }
}

fn names_host(origin: &str, host: &str) -> bool {
    let rest = origin
        .strip_prefix("http://")
        .or_else(|| origin.strip_prefix("https://"));
    rest.is_some_and(|rest| rest.eq_ignore_ascii_case(host))
}

const SEC_FETCH_SITE: &str = "sec-fetch-site";

#[cfg(test)]
mod tests {
    use super::*;

    fn own(
        origin: Option<&'static str>,
        site: Option<&'static str>,
        configured: Option<&str>,
    ) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(HOST, "localhost:8080".parse().unwrap());
        for (name, value) in [("origin", origin), (SEC_FETCH_SITE, site)] {
            if let Some(value) = value {
                headers.insert(name, value.parse().unwrap());
            }
        }
        is_own(&headers, configured)
    }

    #[test]
    fn only_this_sites_pages_may_post() {
        for (origin, site, expected) in [
            (Some("http://localhost:8080"), Some("same-origin"), true),
            (Some("http://localhost:8080"), None, true),
            (Some("null"), Some("same-origin"), true),
            (Some("null"), None, false),
            (Some("null"), Some("none"), false),
            (Some("null"), Some("cross-site"), false),
            (Some("http://evil.example"), None, false),
            (Some("http://localhost:8081"), None, false),
            (Some("http://localhost:8080.evil.example"), None, false),
            (Some("http://localhost:8080"), Some("same-site"), false),
            (Some("http://localhost:8080"), Some("cross-site"), false),
            (Some("localhost:8080"), None, false),
            (None, Some("cross-site"), false),
            (None, None, true),
        ] {
            assert_eq!(own(origin, site, None), expected, "{origin:?} {site:?}");
        }
    }

    #[test]
    fn a_configured_origin_is_the_only_one() {
        assert!(own(
            Some("https://login.example.org"),
            None,
            Some("https://login.example.org")
        ));
        assert!(!own(
            Some("http://localhost:8080"),
            None,
            Some("https://login.example.org")
        ));
    }
}
