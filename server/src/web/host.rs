//! Which host the browser asked for.
//!
//! A text is bound to it and links in e-mails lead there, so nobody else may choose it: a site that relays what is
//! typed would have the text name itself.

use axum::extract::{Request, State};
use axum::http::HeaderMap;
use axum::http::header::HOST;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use crate::api::problem::Problem;
use crate::app::App;
use crate::origin::{Origin, is_loopback};

/// The host name without its port, from the configured origin or the request.
pub fn name(headers: &HeaderMap, own: Option<&Origin>) -> String {
    own.map_or_else(
        || without_port(asked(headers).unwrap_or("localhost")),
        Origin::host,
    )
    .to_owned()
}

/// The origin of the page, from the settings or the request. Without a proxy there is no TLS, so it is plain HTTP.
pub fn origin(headers: &HeaderMap, own: Option<&Origin>) -> String {
    own.map_or_else(
        || format!("http://{}", asked(headers).unwrap_or("localhost")),
        Origin::to_string,
    )
}

/// Answers requests for the site's own host only; where none is set, for this machine's own names.
pub async fn check(State(app): State<App>, request: Request, next: Next) -> Response {
    if is_own(request.headers(), app.verifier.settings().origin.as_ref()) {
        next.run(request).await
    } else {
        tracing::warn!("another host was asked for");
        Problem::WRONG_HOST.into_response()
    }
}

fn is_own(headers: &HeaderMap, own: Option<&Origin>) -> bool {
    match (asked(headers), own) {
        (Some(asked), Some(own)) => own.is_asked_for_by(asked),
        (Some(asked), None) => is_loopback(without_port(asked)),
        (None, _) => false,
    }
}

/// What `Host` says, if it says one thing.
fn asked(headers: &HeaderMap) -> Option<&str> {
    let mut all = headers.get_all(HOST).iter();
    let first = all.next()?.to_str().ok()?;
    all.next().is_none().then_some(first)
}

fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_are_not_part_of_the_name() {
        for (host, expected) in [
            ("localhost:8080", "localhost"),
            ("[::1]:80", "[::1]"),
            ("[::1]", "[::1]"),
            ("a.b", "a.b"),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(HOST, host.parse().unwrap());
            assert_eq!(name(&headers, None), expected);
            assert_eq!(
                name(
                    &headers,
                    Some(&"https://login.example.org".parse().unwrap())
                ),
                "login.example.org"
            );
        }
    }

    #[test]
    fn only_the_sites_own_host_is_answered() {
        let own: Origin = "https://login.example.org".parse().unwrap();
        for (hosts, with_origin, without) in [
            (&["login.example.org"][..], true, false),
            (&["localhost:8080"], false, true),
            (&["127.0.0.1"], false, true),
            (&["[::1]:9"], false, true),
            (&["evil.example"], false, false),
            (&["localhost.evil.example"], false, false),
            (&["evil.example:8080", "localhost:8080"], false, false),
            (&[], false, false),
        ] {
            let mut headers = HeaderMap::new();
            for host in hosts {
                headers.append(HOST, host.parse().unwrap());
            }
            assert_eq!(is_own(&headers, Some(&own)), with_origin, "{hosts:?}");
            assert_eq!(is_own(&headers, None), without, "{hosts:?}");
        }
    }
}
