//! Errors on the wire: RFC 9457 problems with a stable `code`, and a `reference` for support.
//!
//! A handler returns a [`Problem`]; the outermost layer, which knows the request's id, turns it into the body.

use std::time::Duration;

use axum::extract::rejection::JsonRejection;
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::store::StoreError;
use crate::verifier::{CodeRefusal, Refusal, VerifierError};
use crate::web::request_id::RequestId;
use crate::wire::Seconds;

/// Why a request was not granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// HTTP status.
    pub status: StatusCode,
    /// Stable name of the class.
    pub code: &'static str,
    /// English words for developers; the widget has its own for users.
    pub title: &'static str,
    /// Attempts that are left, where an answer was refused.
    pub attempts_left: Option<u32>,
    /// When to try again.
    pub retry_in: Option<Duration>,
}

impl Problem {
    /// The request was not understood.
    pub const MALFORMED: Self = Self::new(
        StatusCode::BAD_REQUEST,
        "malformed_request",
        "The request was not understood",
    );
    /// The request is larger than any honest one.
    pub const TOO_LARGE: Self = Self::new(
        StatusCode::PAYLOAD_TOO_LARGE,
        "malformed_request",
        "The request is too large",
    );
    /// It was not posted from this site.
    pub const WRONG_ORIGIN: Self = Self::new(
        StatusCode::FORBIDDEN,
        "wrong_origin",
        "Not posted from this site",
    );

    /// It was asked for under another host's name.
    pub const WRONG_HOST: Self = Self::new(
        StatusCode::MISDIRECTED_REQUEST,
        "wrong_host",
        "Not a host of this site",
    );

    const fn new(status: StatusCode, code: &'static str, title: &'static str) -> Self {
        Self {
            status,
            code,
            title,
            attempts_left: None,
            retry_in: None,
        }
    }

    const fn retry_in(mut self, after: Duration) -> Self {
        self.retry_in = Some(after);
        self
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        let (status, code, title) = class(refusal);
        Self {
            attempts_left: match refusal {
                Refusal::Code(_, left) => Some(left),
                _ => None,
            },
            retry_in: match refusal {
                Refusal::WaitForNextCode(after)
                | Refusal::Locked(after)
                | Refusal::ResendTooSoon(after)
                | Refusal::TooManyRequests(after) => Some(after),
                _ => None,
            },
            ..Self::new(status, code, title)
        }
    }
}

/// Status, code and title: the table of `docs/wire-format.md`, and the login page's own first row.
const fn class(refusal: Refusal) -> (StatusCode, &'static str, &'static str) {
    use StatusCode as S;
    const REFUSED: StatusCode = S::UNPROCESSABLE_ENTITY;
    const TOO_MUCH: StatusCode = S::TOO_MANY_REQUESTS;
    match refusal {
        Refusal::WrongPassword => (S::UNAUTHORIZED, "wrong_password", "Wrong password"),
        Refusal::NoTransaction => (S::UNAUTHORIZED, "no_transaction", "No such transaction"),
        Refusal::TransactionExpired => (S::GONE, "transaction_expired", "Transaction expired"),
        Refusal::TransactionEnded => (S::GONE, "transaction_ended", "Transaction over"),
        Refusal::UnknownChallenge => (S::NOT_FOUND, "unknown_challenge", "No such challenge"),
        Refusal::UnknownAuthenticator => (
            S::NOT_FOUND,
            "unknown_authenticator",
            "No such authenticator",
        ),
        Refusal::UnknownStep => (S::NOT_FOUND, "unknown_step", "No such step"),
        Refusal::ChallengeReplaced => (S::CONFLICT, "challenge_replaced", "A newer one counts"),
        Refusal::Malformed => (S::BAD_REQUEST, "malformed_request", "Not understood"),
        Refusal::Code(CodeRefusal::Wrong, _) => (REFUSED, "wrong_code", "Wrong code"),
        Refusal::Code(CodeRefusal::Expired, _) => (REFUSED, "expired_code", "Expired code"),
        Refusal::Code(CodeRefusal::Used, _) => (REFUSED, "used_code", "Used code"),
        Refusal::Code(CodeRefusal::Older, _) => (REFUSED, "older_code", "A newer code counts"),
        Refusal::Code(CodeRefusal::Denied, _) => (REFUSED, "push_denied", "Denied on the phone"),
        Refusal::Code(CodeRefusal::TimedOut, _) => {
            (REFUSED, "push_timed_out", "No answer on the phone")
        }
        Refusal::Code(CodeRefusal::WrongNumber, _) => {
            (REFUSED, "push_wrong_number", "The numbers differ")
        }
        Refusal::Code(CodeRefusal::Assertion, _) => {
            (REFUSED, "assertion_refused", "Not what was to be signed")
        }
        Refusal::WaitForNextCode(_) => (REFUSED, "wait_for_next_code", "Code used before"),
        Refusal::Locked(_) => (S::LOCKED, "locked", "Too many attempts"),
        Refusal::ResendTooSoon(_) => (TOO_MUCH, "resend_too_soon", "A code has just gone out"),
        Refusal::TooManySends => (TOO_MUCH, "too_many_sends", "No more codes"),
        Refusal::TooManyRequests(_) => (TOO_MUCH, "too_many_requests", "Too many requests"),
        Refusal::DeliveryFailed => (S::BAD_GATEWAY, "delivery_failed", "Message not taken"),
    }
}

impl From<VerifierError> for Problem {
    fn from(error: VerifierError) -> Self {
        match error {
            VerifierError::Refused(refusal) => refusal.into(),
            VerifierError::Store(StoreError::Busy) => {
                tracing::error!("database busy");
                Self::new(
                    StatusCode::SERVICE_UNAVAILABLE,
                    "unavailable",
                    "Try again in a moment",
                )
                .retry_in(BUSY_FOR)
            }
            VerifierError::Store(error) => {
                tracing::error!(%error, "database failed");
                Self::new(
                    StatusCode::INTERNAL_SERVER_ERROR,
                    "server_error",
                    "Something went wrong here",
                )
            }
        }
    }
}

impl From<JsonRejection> for Problem {
    fn from(rejection: JsonRejection) -> Self {
        if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE {
            Self::TOO_LARGE
        } else {
            Self::MALFORMED
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Gives a response that carries a [`Problem`] its headers and body; others pass.
pub fn render(mut response: Response, id: RequestId) -> Response {
    let Some(problem) = response.extensions_mut().remove::<Problem>() else {
        return response;
    };
    let body = Body {
        kind: "about:blank",
        title: problem.title,
        status: problem.status.as_u16(),
        code: problem.code,
        reference: id.0.to_string(),
        attempts_left: problem.attempts_left,
        retry_in: problem.retry_in.map(Seconds),
    };
    tracing::info!(code = problem.code, "problem");
    let text = serde_json::to_string(&body).unwrap_or_default();
    let (mut parts, _) = response.into_parts();
    parts.headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("application/problem+json"),
    );
    parts.headers.remove(axum::http::header::CONTENT_LENGTH);
    if let Some(after) = problem.retry_in {
        // Whole seconds, upwards: whoever waits that long must not be early.
        let seconds = after.as_secs() + u64::from(after.subsec_nanos() > 0);
        parts
            .headers
            .insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    Response::from_parts(parts, text.into())
}

#[derive(Serialize)]
struct Body {
    #[serde(rename = "type")]
    kind: &'static str,
    title: &'static str,
    status: u16,
    code: &'static str,
    reference: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    attempts_left: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_in: Option<Seconds>,
}

/// How long a busy database is given.
const BUSY_FOR: Duration = Duration::from_secs(2);
