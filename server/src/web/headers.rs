//! The security headers of every answer.

use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::app::App;

/// The nonce of one answer; scripts of the page carry it.
#[derive(Clone, Debug)]
pub struct Nonce(pub String);

/// Makes the nonce and puts the headers on.
pub async fn protect(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let nonce = Nonce(STANDARD.encode(rand::random::<[u8; 16]>()));
    request.extensions_mut().insert(nonce.clone());
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // The server's own files may be kept, everything else is about one person.
    headers
        .entry(CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    set_policy(headers, &nonce, app.test_control.is_some());
    response
}

/// The one policy. Reports are asked for only where a test collects them.
fn set_policy(headers: &mut HeaderMap, Nonce(nonce): &Nonce, reported: bool) {
    let report = if reported {
        "; report-uri /csp-report"
    } else {
        ""
    };
    let policy = format!(
        "default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'{report}"
    );
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
}

const FIXED: [(HeaderName, &str); 5] = [
    // Not `no-referrer`: that makes a native form post send `Origin: null`.
    (REFERRER_POLICY, "same-origin"),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("permissions-policy"),
        "publickey-credentials-get=(self), otp-credentials=(self), camera=(), microphone=(), geolocation=()",
    ),
];
