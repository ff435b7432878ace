//! All that can happen.

use super::authenticator::AuthenticatorId;
use super::challenge::Assertion;
use super::code::Typed;
use super::effect::RequestId;
use super::help::Topic;
use super::reply::Reply;

/// Something that the person did, that came back, or that the browser told.
#[derive(Clone, PartialEq, Debug)]
pub enum Event {
    /// The widget stands in the page; once, first.
    Mounted(Surroundings),
    /// The person picked a way in the chooser, in the late notice or in the help.
    Chose(AuthenticatorId),
    /// The person asked for the code of the open authenticator to be sent, or for its push or key prompt to start.
    AskedToSend,
    /// The person asked for another code.
    AskedAgain,
    /// The person asked for the other ways.
    AskedForAlternatives,
    /// The person went back from the chooser to where they were.
    WentBack,
    /// The field's text changed.
    Typed(Typed),
    /// The person sent the field's text: Enter or the button.
    Submitted(Typed),
    /// The person ticked or cleared "remember this browser".
    SetRemember(bool),
    /// The person answered a step, with one of its choices.
    ChoseInStep(StepChoice),
    /// The person answered the offer to register another method.
    AnsweredOffer(OfferAnswer),
    /// The person opened the help, on a topic or on the one that fits.
    OpenedHelp(Option<Topic>),
    /// The person closed the help.
    ClosedHelp,
    /// The person copied the reference of the message on screen.
    CopiedReference,
    /// The person asked to try again what failed.
    Retried,
    /// "Not you? Start over", or the way on from an end.
    StartedOver,
    /// A request went out, under this reference (`X-Request-ID`): what support needs if nothing comes back.
    Sent {
        /// Which request.
        request: RequestId,
        /// Its reference.
        reference: String,
    },
    /// A request came back.
    Replied {
        /// Which request.
        request: RequestId,
        /// What it brought.
        reply: Reply,
    },
    /// The browser's key prompt ended.
    Asserted(Result<Assertion, AssertionProblem>),
    /// The browser read the code from a text (WebOTP).
    CodeHeard(Typed),
    /// This one, of those asked about, was used last in this browser.
    Recalled(AuthenticatorId),
    /// The browser found or lost the network.
    Online(bool),
    /// The page was hidden or shown.
    Visible(bool),
    /// The page came back from the back/forward cache.
    Restored,
    /// The clocks parted: the machine slept, or somebody set the time. Only the server knows what that means.
    ClockJumped,
    /// The page or the widget goes away.
    Leaving,
    /// The moment that `next_wake` asked for, or any other: a hint only.
    Woke,
}

impl Event {
    /// Whether the person did this just now. Of a reply, it is what was asked for that tells.
    pub(super) const fn is_of_the_person(&self) -> bool {
        !matches!(
            self,
            Self::Mounted(_)
                | Self::Sent { .. }
                | Self::Replied { .. }
                | Self::CodeHeard(_)
                | Self::Recalled(_)
                | Self::Online(_)
                | Self::Visible(_)
                | Self::Restored
                | Self::ClockJumped
                | Self::Leaving
                | Self::Woke
        )
    }
}

/// What the widget finds when it is mounted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Surroundings {
    /// Whether the browser thinks that it has a network.
    pub online: bool,
    /// Whether the page is in view.
    pub visible: bool,
    /// Whether this browser can ask for a key here.
    pub keys: KeySupport,
    /// Whether the field has text already.
    pub field_has_text: bool,
}

impl Default for Surroundings {
    fn default() -> Self {
        Self {
            online: true,
            visible: true,
            keys: KeySupport::Supported,
            field_has_text: false,
        }
    }
}

/// Whether this browser can ask for a key in this place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum KeySupport {
    /// It can.
    Supported,
    /// It has no WebAuthn.
    Unsupported,
    /// The frame that holds the page does not allow it.
    NotInFrame,
}

/// How a key prompt failed. None of these costs an attempt.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AssertionProblem {
    /// The browser has no WebAuthn, or not with these options.
    Unsupported,
    /// Cancelled by the person, or not allowed; the browser does not tell which.
    Cancelled,
    /// It took too long.
    TimedOut,
    /// Not allowed in this frame.
    NotInFrame,
    /// The key belongs to another site, or the options are wrong.
    Misconfigured,
}

/// A choice in a step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StepChoice {
    /// Yes, or go there.
    Yes,
    /// No, or later.
    No,
}

/// An answer to the offer to register another method.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OfferAnswer {
    /// To the page where it is done.
    Register,
    /// On without it.
    NotNow,
}
