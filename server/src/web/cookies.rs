//! Three cookies: one for a sign-in that is under way, one for whoever is signed in, one for a browser that is remembered.

use std::time::Duration;

use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderName, HeaderValue};

use crate::id::TransactionId;
use crate::secrets::CookieToken;
use crate::verifier::Verified;

/// The cookie of one sign-in. Its path is that of the sign-in, so two tabs never answer for each other.
pub const TRANSACTION: &str = "second_step";

/// The cookie of whoever is signed in.
pub const SESSION: &str = "second_step_session";

/// The cookie of a browser that skips the second step. Only the login page's own post needs it.
pub const REMEMBERED: &str = "second_step_remembered";

/// The value of a cookie, if the browser sent it.
pub fn read(headers: &HeaderMap, name: &str) -> Option<CookieToken> {
    let sent = headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok());
    let mut pairs = sent
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    pairs
        .find(|(found, _)| *found == name)
        .map(|(_, value)| CookieToken::new(value))
}

/// Sets the cookie of a sign-in.
pub fn set_transaction(
    id: &TransactionId,
    token: &CookieToken,
    secure: bool,
) -> Option<HeaderValue> {
    line(TRANSACTION, token.expose(), &path_of(id), secure, None)
}

/// Takes the cookie of a sign-in back.
pub fn drop_transaction(id: &TransactionId, secure: bool) -> Option<HeaderValue> {
    line(TRANSACTION, "", &path_of(id), secure, Some(0))
}

/// Sets the cookie of whoever is signed in.
pub fn set_session(token: &CookieToken, secure: bool) -> Option<HeaderValue> {
    line(SESSION, token.expose(), "/", secure, None)
}

/// Takes that cookie back.
pub fn drop_session(secure: bool) -> Option<HeaderValue> {
    line(SESSION, "", "/", secure, Some(0))
}

/// What a success sets and takes back.
pub fn of_success(
    transaction: &TransactionId,
    verified: &Verified,
    secure: bool,
) -> Vec<(HeaderName, HeaderValue)> {
    let remembered = verified
        .remembered
        .as_ref()
        .and_then(|browser| set_remembered(&browser.cookie, browser.lifetime, secure));
    let lines = [
        set_session(&verified.session, secure),
        drop_transaction(transaction, secure),
        remembered,
    ];
    let lines = lines.into_iter().flatten();
    lines.map(|line| (SET_COOKIE, line)).collect()
}

/// Sets the cookie of a browser that is remembered.
fn set_remembered(token: &CookieToken, lifetime: Duration, secure: bool) -> Option<HeaderValue> {
    line(
        REMEMBERED,
        token.expose(),
        "/sign-in",
        secure,
        Some(lifetime.as_secs()),
    )
}

/// Takes that cookie back.
pub fn drop_remembered(secure: bool) -> Option<HeaderValue> {
    line(REMEMBERED, "", "/sign-in", secure, Some(0))
}

fn path_of(id: &TransactionId) -> String {
    format!("/sign-in/{id}")
}

fn line(
    name: &str,
    value: &str,
    path: &str,
    secure: bool,
    max_age: Option<u64>,
) -> Option<HeaderValue> {
    let secure = if secure { "; Secure" } else { "" };
    let max_age = max_age
        .map(|seconds| format!("; Max-Age={seconds}"))
        .unwrap_or_default();
    let text = format!("{name}={value}; Path={path}; HttpOnly; SameSite=Strict{secure}{max_age}");
    let mut line = HeaderValue::from_str(&text).ok()?;
    line.set_sensitive(true);
    Some(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_among_others() {
        let mut headers = HeaderMap::new();
        headers.insert(
            COOKIE,
            "a=1; second_step=tok; second_step_session=other"
                .parse()
                .unwrap(),
        );
        assert_eq!(
            read(&headers, TRANSACTION)
                .map(|token| token.expose().to_owned())
                .as_deref(),
            Some("tok")
        );
        assert!(read(&headers, "second").is_none());
    }

    #[test]
    fn the_transactions_cookie_keeps_to_its_path() {
        let id = TransactionId::from("tx_1".to_owned());
        let line = set_transaction(&id, &CookieToken::new("tok"), true).unwrap();
        assert_eq!(
            line.to_str().unwrap(),
            "second_step=tok; Path=/sign-in/tx_1; HttpOnly; SameSite=Strict; Secure"
        );
        assert!(line.is_sensitive());
    }
}
