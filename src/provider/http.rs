//! The only file that fetches: same origin, cookies included, no redirects followed, size bounded.

use std::time::Duration;

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Request, RequestCredentials, RequestInit, RequestRedirect, Response};

use super::Call;

/// An answer, as far as a provider wants to know.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answered {
    /// HTTP status.
    pub status: u16,
    /// Whether it says that it is JSON.
    pub is_json: bool,
    /// `Retry-After`, in seconds or as a date (RFC 9110 10.2.3).
    pub retry_after: Option<Duration>,
    /// `X-Request-ID`, where the server gave one.
    pub request_id: Option<String>,
    /// The body.
    pub body: String,
}

/// No answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HttpError {
    /// No connection, or it broke.
    Unreachable,
    /// An answer that is not for us: a redirect, or far too large.
    Unreadable,
}

/// Posts JSON.
///
/// # Errors
/// Where there is no answer that can be read. Every status is an answer.
pub async fn post_json(url: &str, body: &str, call: &Call) -> Result<Answered, HttpError> {
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_body(&JsValue::from_str(body));
    init.set_credentials(RequestCredentials::SameOrigin);
    init.set_redirect(RequestRedirect::Manual);
    init.set_signal(Some(&call.signal));
    let request = Request::new_with_str_and_init(url, &init).map_err(|_| HttpError::Unreadable)?;
    let headers = request.headers();
    for (name, value) in [
        ("Content-Type", "application/json"),
        ("Accept", "application/json"),
        ("X-Request-ID", call.reference.as_str()),
    ] {
        headers
            .set(name, value)
            .map_err(|_| HttpError::Unreadable)?;
    }
    let response = fetched(&request).await?;
    if response.status() == 0 {
        return Err(HttpError::Unreadable);
    }
    Ok(Answered {
        status: response.status(),
        is_json: header(&response, "Content-Type").is_some_and(|kind| is_json(&kind)),
        retry_after: header(&response, "Retry-After").and_then(|wait| retry_after(&wait)),
        request_id: header(&response, "X-Request-ID").filter(|id| (1..=64).contains(&id.len())),
        body: text(&response).await?,
    })
}

/// Gets a text file of ours: a language. None where it cannot be had.
pub async fn get_text(url: &str) -> Option<String> {
    let request = Request::new_with_str(url).ok()?;
    let response = fetched(&request).await.ok()?;
    if response.ok() {
        text(&response).await.ok()
    } else {
        None
    }
}

async fn fetched(request: &Request) -> Result<Response, HttpError> {
    let window = web_sys::window().ok_or(HttpError::Unreachable)?;
    let response = JsFuture::from(window.fetch_with_request(request))
        .await
        .map_err(|_| HttpError::Unreachable)?;
    response.dyn_into().map_err(|_| HttpError::Unreadable)
}

async fn text(response: &Response) -> Result<String, HttpError> {
    let announced =
        header(response, "Content-Length").and_then(|length| length.parse::<usize>().ok());
    if announced.is_some_and(|length| length > LARGEST_BODY) {
        return Err(HttpError::Unreadable);
    }
    let text = response.text().map_err(|_| HttpError::Unreadable)?;
    let text = JsFuture::from(text)
        .await
        .map_err(|_| HttpError::Unreachable)?;
    text.as_string()
        .filter(|text| text.len() <= LARGEST_BODY)
        .ok_or(HttpError::Unreadable)
}

fn header(response: &Response, name: &str) -> Option<String> {
    response.headers().get(name).ok().flatten()
}

/// `application/json`, or a kind built on it such as `application/problem+json`.
fn is_json(content_type: &str) -> bool {
    let kind = content_type.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("application/json") || kind.to_ascii_lowercase().ends_with("+json")
}

fn retry_after(wait: &str) -> Option<Duration> {
    if let Ok(seconds) = wait.trim().parse::<u32>() {
        return Some(Duration::from_secs(u64::from(seconds).min(LONGEST_WAIT)));
    }
    let left = (js_sys::Date::parse(wait) - js_sys::Date::now()) / 1_000.0;
    (left > 0.0).then(|| Duration::from_secs_f64(left.min(LONGEST_WAIT as f64)))
}

/// No answer of ours comes near this.
const LARGEST_BODY: usize = 512 * 1024;
/// A day, in seconds.
const LONGEST_WAIT: u64 = 86_400;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_what_says_so() {
        for (kind, json) in [
            ("application/json", true),
            ("Application/JSON; charset=utf-8", true),
            ("application/problem+json", true),
            ("text/html", false),
            ("text/json-like", false),
            ("", false),
        ] {
            assert_eq!(is_json(kind), json, "{kind}");
        }
    }

    #[test]
    fn a_wait_in_seconds_is_bounded() {
        assert_eq!(retry_after("30"), Some(Duration::from_secs(30)));
        assert_eq!(retry_after("4000000000"), Some(Duration::from_secs(86_400)));
    }
}
