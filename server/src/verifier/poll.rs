//! `poll`: for a page that waits. How a delivery goes, and whether the answer was given elsewhere.

use rusqlite::Connection;

use crate::id::ChallengeId;
use crate::method::Method;
use crate::store::authenticators::Authenticator;
use crate::store::challenges::Challenge;
use crate::store::deliveries::{self, Delivery};
use crate::wire::{Outcome, Seconds};

use super::answer::{Answered, Progress};
use super::push::PushState;
use super::refusal::{CodeRefusal, Halt, Refusal};
use super::sent::Sent;
use super::transaction::{Caller, Open};
use super::verdict::Verdict;
use super::view::{POLL_IN, PUSH_POLL_IN};
use super::{Verifier, VerifierError};

impl Verifier {
    /// What became of a challenge so far.
    ///
    /// # Errors
    /// What is wrong with challenge or transaction, or the database's.
    pub async fn poll(
        &self,
        caller: Caller,
        challenge: ChallengeId,
        remember: bool,
    ) -> Result<Progress, VerifierError> {
        self.change(move |verifier, db| {
            let open = verifier.open(db, &caller)?;
            let (challenge, authenticator) = verifier.asked(db, &open, &challenge)?;
            let deliveries = deliveries::of(db, &challenge.id)?;
            let elsewhere = match authenticator.method {
                Method::Push => verifier.on_phone(db, &open, &challenge, &deliveries)?,
                Method::Email => verifier.by_link(&open, &challenge, &deliveries),
                _ => None,
            };
            match elsewhere {
                Some(verdict) => {
                    open.refuse_if_locked()?;
                    let answered = Answered {
                        challenge: Some(&challenge),
                        authenticator: &authenticator,
                        verdict,
                        remember,
                    };
                    verifier.settle(db, &open, &answered)
                }
                None => verifier.waiting(db, &open, &authenticator, &deliveries),
            }
        })
        .await
    }

    /// What was decided on the phone. A "no" was counted there, if it counts.
    fn on_phone(
        &self,
        db: &Connection,
        open: &Open,
        challenge: &Challenge,
        deliveries: &[Delivery],
    ) -> Result<Option<Verdict>, Halt> {
        let left = open.attempts_left(self);
        match self.push_verdict(db, challenge, deliveries, open.now)? {
            PushState::Waiting => Ok(None),
            PushState::Approved => Ok(Some(Verdict::RightPush)),
            PushState::Refused(why) => {
                open.refuse_if_locked()?;
                Err(Refusal::Code(why, left).into())
            }
            PushState::TimedOut => Err(Refusal::Code(CodeRefusal::TimedOut, left).into()),
        }
    }

    /// The code whose link was followed, if it still counts.
    fn by_link(
        &self,
        open: &Open,
        challenge: &Challenge,
        deliveries: &[Delivery],
    ) -> Option<Verdict> {
        let sent = Sent {
            challenge,
            deliveries,
        };
        let verdict = sent.standing(challenge.confirmed?, open.now, &self.settings);
        matches!(verdict, Verdict::RightCode { .. }).then_some(verdict)
    }

    fn waiting(
        &self,
        db: &Connection,
        open: &Open,
        authenticator: &Authenticator,
        deliveries: &[Delivery],
    ) -> Result<Progress, Halt> {
        let push = authenticator.method == Method::Push;
        let delivery = deliveries
            .last()
            .filter(|_| !push)
            .map(|newest| self.delivery_view(db, authenticator.method, newest, open.now))
            .transpose()?;
        Ok(Progress::Waiting(Outcome::Waiting {
            poll_in: Seconds(if push { PUSH_POLL_IN } else { POLL_IN }),
            delivery,
        }))
    }
}
