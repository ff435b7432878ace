//! What the host decides.

/// The flow's settings, from the host page.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Options {
    /// Submit when one input event completes an empty field. Off by default (WCAG 3.2.2).
    pub auto_submit: bool,
    /// Whether the page has no JSON endpoint: the form posts natively and the server's page is the answer.
    pub native: bool,
    /// The host's page to register another method, for the offer at the end.
    pub registration_url: Option<String>,
    /// Do not remember in this browser which authenticator was used last.
    pub forget_last_used: bool,
}
