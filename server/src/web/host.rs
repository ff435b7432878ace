//! Which host the browser asked for.

use axum::extract::{Request, State};
use axum::http::HeaderMap;
use axum::http::header::HOST;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use crate::api::problem::Problem;
use crate::app::App;

/// The host name without its port, from the configured origin or the request.
pub fn name(headers: &HeaderMap, origin: Option<&str>) -> String {
    let asked = headers
        .get(HOST)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("localhost");
    let host = origin
        .and_then(|origin| origin.split_once("://"))
        .map_or(asked, |(_, host)| host);
    without_port(host).to_owned()
}

/// With the demonstration or the test control on, only the names of this machine are answered: another site
/// whose name is made to point here must not read the panes.
pub async fn check(State(app): State<App>, request: Request, next: Next) -> Response {
    let open = app.demo.is_some() || app.test_control.is_some();
    if !open || LOOPBACK.contains(&name(request.headers(), None).to_ascii_lowercase().as_str()) {
        next.run(request).await
    } else {
        Problem::WRONG_ORIGIN.into_response()
    }
}

/// The origin of the page, from the settings or the request. Without a proxy there is no TLS, so it is plain HTTP.
pub fn origin(headers: &HeaderMap, origin: Option<&str>) -> String {
    let asked = headers.get(HOST).and_then(|host| host.to_str().ok());
    origin.map_or_else(
        || format!("http://{}", asked.unwrap_or("localhost")),
        str::to_owned,
    )
}

fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    }
}

const LOOPBACK: [&str; 3] = ["localhost", "127.0.0.1", "[::1]"];

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
                name(&headers, Some("https://login.example.org")),
                "login.example.org"
            );
        }
    }
}
