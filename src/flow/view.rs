//! What is on screen, as plain data: facts, never sentences. No code, no secret beyond a number to match.

use super::authenticator::{AuthenticatorId, Method};
use super::challenge::{MatchNumber, ResendPolicy};
use super::code::{CodeFormat, CodeProblem};
use super::event::{AssertionProblem, KeySupport};
use super::help::Topic;
use super::reply::Refusal;

/// All that is on screen.
#[derive(Clone, PartialEq, Debug)]
pub struct View {
    /// Which screen, and what is on it.
    pub screen: Screen,
    /// Masked label of the person signing in, where the server gave one.
    pub account: Option<String>,
    /// What went wrong last, if that still stands. Stays until the next answer.
    pub alert: Option<Alert>,
    /// What is worth saying aloud, politely: changes when there is news, not with every second.
    pub status: Option<Status>,
    /// The help.
    pub help: HelpView,
    /// The browser has no network; what was typed is kept.
    pub offline: bool,
    /// An answer is being checked: the button says so, and a second press does nothing.
    pub verifying: bool,
    /// Whether "Not you? Start over" is offered: on every screen until the end.
    pub can_start_over: bool,
    /// Whether all that the person has is known: a page without an endpoint does not tell, and the second way of two is
    /// asked for on its own.
    pub knows_all_ways: bool,
}

/// The screens.
#[derive(Clone, PartialEq, Debug)]
pub enum Screen {
    /// Asking the server; the plain form stands as the host made it.
    Starting,
    /// The server did not answer at the start; the alert says why, "try again" is offered.
    Unreachable,
    /// The ways to go on.
    Choose(ChooseView),
    /// A code is typed.
    Code(CodeView),
    /// A push is waited for.
    Push(PushView),
    /// A key is asked for.
    Key(KeyView),
    /// A step after a good answer: remember this browser?
    RememberStep,
    /// A step after a good answer: register a method.
    RegisterStep {
        /// Whether "later" is offered.
        optional: bool,
    },
    /// Verified, and something is worth a stop before the page goes on.
    Offer {
        /// A single method is registered, and the host has a page to register at: register another?
        register: bool,
        /// Recovery codes that remain, where they are few.
        recovery_codes_left: Option<u32>,
    },
    /// Nothing is registered.
    NoMethod {
        /// Whether the host has a page to register at.
        can_register: bool,
    },
    /// In. The page goes on by itself.
    Verified {
        /// Recovery codes that remain, after one was used.
        recovery_codes_left: Option<u32>,
    },
    /// Started over; the page goes on by itself.
    Cancelled,
    /// It cannot go on.
    Failed(FailedView),
}

/// The chooser.
#[derive(Clone, PartialEq, Debug)]
pub struct ChooseView {
    /// The ways, in order.
    pub choices: Vec<Choice>,
    /// Whether there is a challenge to go back to.
    pub can_go_back: bool,
}

/// One way in the chooser.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Choice {
    /// The authenticator.
    pub id: AuthenticatorId,
    /// Its method.
    pub method: Method,
    /// Which one, masked. Data of the server's: isolate it.
    pub hint: Option<String>,
    /// Deliveries on this road are slow now.
    pub slow: bool,
    /// Used last in this browser: preselected, never started by itself.
    pub last_used: bool,
    /// This browser can use it here.
    pub keys: KeySupport,
    /// A code is on its way already: coming back sends no other.
    pub alive: bool,
}

/// A code screen.
#[derive(Clone, PartialEq, Debug)]
pub struct CodeView {
    /// The open authenticator's id.
    pub authenticator: AuthenticatorId,
    /// Its method.
    pub method: Method,
    /// Which one, masked.
    pub hint: Option<String>,
    /// What its codes look like.
    pub format: CodeFormat,
    /// "Code number n".
    pub ordinal: Option<u32>,
    /// Where the sending stands.
    pub sending: Sending,
    /// The next code of a hardware token is needed too.
    pub another_code: bool,
    /// Minutes (rounded up) until the code dies, said only in words; none where it has no end or not yet worth saying.
    pub expires_in_minutes: Option<u32>,
    /// Attempts left, once that is worth saying.
    pub attempts_left: Option<u32>,
    /// Whether other ways can be chosen.
    pub has_alternatives: bool,
    /// The late notice.
    pub late: Option<LateNotice>,
    /// Which of several codes counts.
    pub counts: Option<WhichCounts>,
    /// The box "remember this browser", if there is one, and whether it is ticked.
    pub remember: Option<bool>,
    /// A complete code is sent by itself: said before it happens.
    pub auto_submit: bool,
}

/// Where the sending of a code stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sending {
    /// Nothing is sent by this method.
    Nothing,
    /// Not asked for yet: "Send a text to ••12". The field is not shown.
    NotAsked,
    /// Asked for, not confirmed by the server. The field is not shown for the first one.
    Asking,
    /// Sent, `seconds_ago`; and when another can be asked for.
    Sent(Resend),
    /// It could not be handed to the operator; another try is possible.
    Undeliverable(Resend),
}

/// Whether another code can be asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Resend {
    /// Now.
    Ready,
    /// In so many seconds, rounded up to the next five, so that the words do not change each second.
    In(u32),
    /// Being asked for.
    Asking,
    /// No more in this sign-in.
    NoMore,
}

/// "Your text is late", with what to do. The field stays.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LateNotice {
    /// Why it is shown.
    pub why: Lateness,
    /// The other way that is offered, in one action.
    pub instead: Option<Choice>,
    /// Where there is no other way: whether a resend can be offered.
    pub resend: Option<Resend>,
    /// About how many seconds most deliveries take now, where known.
    pub most_take_seconds: Option<u32>,
}

/// Why a delivery counts as late.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lateness {
    /// Time passed.
    Overdue,
    /// Time passed, and the operator claims that it arrived.
    Claimed,
    /// The operator says that it will not arrive.
    Failed,
    /// Still not handed to the operator.
    Queued,
    /// This road is slow now: said at once.
    SlowRoute,
}

/// Which of several codes counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WhichCounts {
    /// What a new code does to an older one.
    pub policy: ResendPolicy,
    /// How many codes were sent.
    pub sends: u32,
    /// Milliseconds since mounting at which the newest was sent, negative before it: the driver knows what time of day that is.
    pub newest_at_millis: i64,
}

/// A push screen.
#[derive(Clone, PartialEq, Debug)]
pub struct PushView {
    /// The open authenticator's id.
    pub authenticator: AuthenticatorId,
    /// Which one.
    pub hint: Option<String>,
    /// The number to match, if any.
    pub number: Option<MatchNumber>,
    /// Where it stands.
    pub state: PushState,
    /// Once it is over: whether another can be asked for.
    pub resend: Resend,
    /// Attempts left, once that is worth saying.
    pub attempts_left: Option<u32>,
    /// Whether other ways can be chosen.
    pub has_alternatives: bool,
    /// The late notice.
    pub late: Option<LateNotice>,
    /// The box "remember this browser", if there is one, and whether it is ticked.
    pub remember: Option<bool>,
}

/// Where a push stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PushState {
    /// Not asked for yet.
    NotAsked,
    /// Asked for, not confirmed by the server.
    Asking,
    /// Waiting for the phone.
    Waiting,
    /// Over without a yes: "send another".
    Over,
}

/// A key screen.
#[derive(Clone, PartialEq, Debug)]
pub struct KeyView {
    /// The open authenticator's id.
    pub authenticator: AuthenticatorId,
    /// Which one.
    pub hint: Option<String>,
    /// Whether this browser can do it here.
    pub support: KeySupport,
    /// Where it stands.
    pub state: KeyState,
    /// Attempts left, once that is worth saying.
    pub attempts_left: Option<u32>,
    /// Whether other ways can be chosen.
    pub has_alternatives: bool,
    /// The box "remember this browser", if there is one, and whether it is ticked.
    pub remember: Option<bool>,
}

/// Where a key prompt stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum KeyState {
    /// Options are being fetched.
    Preparing,
    /// Ready: the button starts it.
    Ready,
    /// The browser is asking.
    Asking,
}

/// The end that is not a success.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FailedView {
    /// The transaction is over.
    Expired,
    /// Locked, for so many minutes (rounded up), where known.
    Locked {
        /// Minutes left.
        minutes: Option<u32>,
        /// Milliseconds since mounting at which the lock ends.
        until_millis: Option<i64>,
    },
}

/// What went wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Alert {
    /// What.
    pub kind: AlertKind,
    /// Attempts left, where known and where an attempt was used.
    pub attempts_left: Option<u32>,
    /// Reference for support; none for what never reached a server.
    pub reference: Option<String>,
    /// A help topic that fits this alert, as a link in its text.
    pub topic: Option<Topic>,
}

/// What can go wrong, each with its own words and its own way on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AlertKind {
    /// What was typed is no code; nothing was sent.
    NotACode(CodeProblem),
    /// The provider said no.
    Refused(Refusal),
    /// The number that was typed is not the one on the phone.
    NumberMistyped,
    /// The code on screen died; another can be asked for in one action.
    CodeExpired,
    /// A resend was asked for too early.
    ResendTooSoon,
    /// No more codes in this sign-in.
    TooManySends,
    /// Too many requests; so many seconds, where known.
    TooManyRequests(Option<u32>),
    /// The message could not be handed to the operator.
    DeliveryFailed,
    /// The challenge was replaced, perhaps in another tab; the newest is open now.
    ChallengeReplaced,
    /// No network.
    Offline,
    /// No answer in time.
    TimedOut,
    /// The server is in trouble.
    ServerTrouble,
    /// The key prompt ended without an answer.
    Key(AssertionProblem),
}

/// News, said politely.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    /// A code was sent, by this method.
    Sent(Method),
    /// Another code was sent.
    SentAgain(Method),
    /// An answer is being checked.
    Verifying,
    /// The code dies in so many minutes: said at 5, 2 and 1.
    ExpiresInMinutes(u32),
    /// The network is back.
    BackOnline,
    /// Another code can be asked for now.
    CanResend,
    /// The reference was copied.
    ReferenceCopied,
    /// In.
    Verified,
}

/// The help.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HelpView {
    /// Which topic is open, if the panel is.
    pub open: Option<Topic>,
    /// The topics that fit, the best first: the first one is the inline link, all of them head the panel's list.
    pub fitting: Vec<Topic>,
    /// What the panel's ways on can do now.
    pub ways: HelpWays,
}

/// The help's ways on that can be taken now.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct HelpWays {
    /// Open the chooser.
    pub choose: bool,
    /// Switch to this one in one action.
    pub instead: Option<Choice>,
    /// Ask for another code.
    pub resend: Option<Resend>,
    /// The reference that support will ask for.
    pub reference: Option<String>,
}
