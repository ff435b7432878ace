//! What one delivery was like, for the server's figures. It names nobody.

use super::authenticator::Method;
use super::challenge::ReportToken;

/// One delivery, as this page saw it.
#[derive(Clone, PartialEq, Debug)]
pub struct Observation {
    /// How it was sent.
    pub method: Method,
    /// The route key that the server gave.
    pub route: Option<String>,
    /// The one-use token that came with the delivery; without one nothing is reported.
    pub token: Option<ReportToken>,
    /// Whether the late notice was on screen.
    pub notice_shown: bool,
    /// Whether the person followed it.
    pub notice_followed: bool,
    /// What was seen.
    pub seen: Seen,
}

/// What was seen of a delivery, in seconds after it was sent.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Seen {
    /// The browser heard the text: exact.
    Heard(f64),
    /// The first digit, paste or autofill: it came before this.
    FirstInput(f64),
    /// The person switched, gave up or closed: it had not come by then.
    Left(f64),
}
