//! Where the flow stands: one variant a stage.

use std::collections::HashSet;
use std::time::Duration;

use super::authenticator::{Authenticator, AuthenticatorId, Method};
use super::challenge::{Challenge, ChallengeId, Live, Step, Transaction};
use super::effect::{Outcome, RequestId};
use super::time::Instant;

/// The stage the flow is in. `docs/flow.md` has the table of what leads where.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Stage {
    /// The server was asked for the transaction.
    Starting,
    /// It did not answer.
    Unreachable,
    /// The chooser; `from` is what it was opened from and can go back to.
    Choosing { from: Option<Box<Open>> },
    /// One authenticator is open.
    Open(Box<Open>),
    /// A step after a good answer.
    Stepping(Step),
    /// Verified; the offer to register another method, or word of the last recovery codes, stands before the end.
    Offering(Outcome),
    /// Nothing is registered.
    NoMethod,
    /// Over.
    Ended(End),
}

/// How it ended, as far as the screen goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum End {
    Verified,
    Cancelled,
    Expired,
    /// Until then, where that is known.
    Locked(Option<Instant>),
}

/// The open authenticator, and what happened since it was opened.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Open {
    pub authenticator: AuthenticatorId,
    pub method: Method,
    /// Refused answers in a row.
    pub refusals: u32,
    /// The next code of a hardware token is asked for.
    pub another_code: bool,
    /// The browser is asking for a key.
    pub asserting: bool,
    /// The challenge ended without a yes, or died: a push can be sent again, nothing is polled.
    pub over: bool,
    /// The push was said to be late.
    pub push_late: bool,
    /// The last code could not be handed to the operator.
    pub undeliverable: bool,
    /// The server was asked whether the newest code is dead.
    pub expiry_asked: bool,
    /// The end of the newest code was told.
    pub expiry_told: bool,
    /// Minutes left that were told last.
    pub minutes_told: Option<u32>,
    /// That another code can be asked for was told.
    pub resend_told: bool,
    /// When to ask how the challenge stands.
    pub poll_at: Option<Instant>,
    /// Polls so far, for the back-off.
    pub polls: u32,
}

impl Open {
    pub fn new(authenticator: &Authenticator) -> Self {
        Self {
            authenticator: authenticator.id.clone(),
            method: authenticator.method,
            refusals: 0,
            another_code: false,
            asserting: false,
            over: false,
            push_late: false,
            undeliverable: false,
            expiry_asked: false,
            expiry_told: false,
            minutes_told: None,
            resend_told: false,
            poll_at: None,
            polls: 0,
        }
    }
}

/// The transaction as it was told last.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Known {
    /// Its facts; the challenges are in `live`.
    pub transaction: Transaction,
    /// Challenges that are alive, the newest last.
    pub live: Vec<Live>,
    /// When it was told.
    pub received: Instant,
}

impl Known {
    /// Takes in what makes sense: an id names one authenticator, and a challenge is for one of them and its method.
    pub fn new(mut transaction: Transaction, received: Instant) -> Self {
        let mut seen = HashSet::new();
        transaction
            .authenticators
            .retain(|way| seen.insert(way.id.clone()));
        let ways = &transaction.authenticators;
        let live = std::mem::take(&mut transaction.challenges)
            .into_iter()
            .filter(|challenge| ways.iter().any(|way| challenge.is_for(way)))
            .map(|challenge| Live {
                challenge,
                received,
                over: false,
            })
            .collect();
        Self {
            transaction,
            live,
            received,
        }
    }

    /// The ids of all ways.
    pub fn ids(&self) -> Vec<AuthenticatorId> {
        let ways = self.transaction.authenticators.iter();
        ways.map(|way| way.id.clone()).collect()
    }

    pub fn authenticator(&self, id: &AuthenticatorId) -> Option<&Authenticator> {
        self.transaction.authenticators.iter().find(|a| a.id == *id)
    }

    /// The newest live challenge of an authenticator.
    pub fn live_of(&self, id: &AuthenticatorId) -> Option<&Live> {
        self.live
            .iter()
            .rev()
            .find(|live| live.challenge.authenticator == *id)
    }

    pub fn live(&self, id: &ChallengeId) -> Option<&Live> {
        self.live.iter().find(|live| live.challenge.id == *id)
    }

    pub fn live_mut(&mut self, id: &ChallengeId) -> Option<&mut Live> {
        self.live.iter_mut().find(|live| live.challenge.id == *id)
    }

    /// Takes a challenge in as the newest of its authenticator.
    pub fn insert(&mut self, challenge: Challenge, received: Instant) {
        self.live
            .retain(|live| live.challenge.authenticator != challenge.authenticator);
        self.live.push(Live {
            challenge,
            received,
            over: false,
        });
    }

    /// When the whole transaction ends.
    pub fn ends_at(&self) -> Option<Instant> {
        Some(self.received.plus(self.transaction.expires_in?))
    }
}

/// A request under way.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Flight {
    pub id: RequestId,
    pub purpose: Purpose,
    /// When it is given up.
    pub deadline: Instant,
    /// What it is known by to support, once it went out.
    pub reference: Option<String>,
}

/// Why a request is under way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Purpose {
    Start,
    /// The same question as `Start`, to learn where things stand.
    Refresh,
    /// A first challenge for this authenticator, which the person asked for.
    Open(AuthenticatorId),
    /// The same where nobody asked: on the first screen, or in place of one that is gone.
    Prepare(AuthenticatorId),
    /// Another code for this authenticator.
    Resend(AuthenticatorId),
    Verify(ChallengeId),
    Poll(ChallengeId),
    Step,
    /// The browser's own post of the form: what answers it is a page.
    Post,
    Cancel,
}

impl Purpose {
    /// Whether a code, a push or a key's options were asked for.
    pub const fn is_for_a_challenge(&self) -> bool {
        matches!(self, Self::Open(_) | Self::Prepare(_) | Self::Resend(_))
    }

    /// Whether the person asked for this.
    pub const fn is_of_the_person(&self) -> bool {
        !matches!(
            self,
            Self::Start | Self::Refresh | Self::Prepare(_) | Self::Poll(_)
        )
    }
}

/// A request unanswered for this long is given up: no state waits without a deadline.
pub(super) const ANSWER_WITHIN: Duration = Duration::from_secs(20);
