//! What the host decides.

/// The flow's settings, from the host page.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Options {
    /// Submit when one input event completes an empty field. Off by default (WCAG 3.2.2).
    pub auto_submit: bool,
    /// Whether the page has no JSON endpoint: the form posts natively and the server's page is the answer.
    pub native: bool,
    /// Masked label of the person signing in, from the host; the provider's, where it has one, is newer.
    pub account: Option<String>,
    /// The host's page to register another method, for the offer at the end.
    pub registration_url: Option<String>,
    /// Where a new sign-in begins; none: the page is loaded again.
    pub restart_url: Option<String>,
    /// The browser fills in the codes that it hears (WebOTP): reading and typing take less time.
    pub code_fills_itself: bool,
    /// Do not remember in this browser which authenticator was used last.
    pub forget_last_used: bool,
}
