//! Approval on a phone, always with a number to match: a bare "approve?" would be tapped by mistake
//! (NIST SP 800-63B-4 section 3.1.3.1 wants something carried from the page to the phone).
//!
//! Either the page shows the number and the phone asks for it, or the phone shows it and the page asks. A wrong
//! number ends the request and costs an attempt. Requests are limited until somebody signs in again (3.1.3.2).

use rusqlite::Connection;
use subtle::ConstantTimeEq as _;

use crate::clock::Timestamp;
use crate::secrets::TypedCode;
use crate::settings::{Matching, Settings};
use crate::store::authenticators::{self, Authenticator};
use crate::store::challenges::{self, Challenge};
use crate::store::deliveries::{self, Delivery, DeliveryStatus};
use crate::store::pushes::{self, Decision, OnPhone, Push};
use crate::wire;

use super::refusal::{CodeRefusal, Halt, Refusal};
use super::transaction::Open;
use super::verdict::Verdict;
use super::{Verifier, VerifierError};

/// What the owner of the phone does.
#[derive(Debug)]
pub enum OnPhoneAnswer {
    /// "It is me", with the number that the phone asked for; empty where it shows the number itself.
    Approve(TypedCode),
    /// "It is not me".
    Deny,
}

impl Verifier {
    /// Shows a new request on the phone.
    pub(super) fn send_push(
        &self,
        db: &Connection,
        open: &Open,
        phone: &Authenticator,
        challenge: &Challenge,
        deliveries: &mut Vec<Delivery>,
    ) -> Result<(), Halt> {
        let since_success = phone.counter.unwrap_or(0);
        if since_success >= i64::from(self.settings.pushes_without_success) {
            return Err(Refusal::TooManySends.into());
        }
        authenticators::set_counter(db, &phone.id, since_success + 1)?;
        let number = deliveries.last().map_or(1, |last| last.number + 1);
        let delivery = Delivery {
            challenge: challenge.id.clone(),
            number,
            generation: number,
            sent_at: open.now,
            status: DeliveryStatus::Sent,
            route: None,
            message: Some("push".to_owned()),
            token: None,
        };
        deliveries::add(db, &delivery)?;
        deliveries.push(delivery);
        let push = Push {
            challenge: challenge.id.clone(),
            delivery: number,
            matching: self.settings.push_matching,
            number: format!("{:02}", rand::random_range(10..100)),
            decision: None,
        };
        tracing::info!(challenge = %challenge.id, number, "push sent");
        Ok(pushes::add(db, &push)?)
    }

    /// How the newest request of the challenge stands.
    pub(super) fn push_verdict(
        &self,
        db: &Connection,
        challenge: &Challenge,
        deliveries: &[Delivery],
        now: Timestamp,
    ) -> Result<PushState, Halt> {
        let Some(push) = pushes::newest(db, &challenge.id)? else {
            return Ok(PushState::TimedOut);
        };
        Ok(match push.decision {
            Some(Decision::Approved) => PushState::Approved,
            Some(Decision::Denied) => PushState::Refused(CodeRefusal::Denied),
            Some(Decision::WrongNumber) => PushState::Refused(CodeRefusal::WrongNumber),
            None if ends(deliveries, &self.settings).is_none_or(|end| end <= now) => {
                PushState::TimedOut
            }
            None => PushState::Waiting,
        })
    }

    /// What a number is that was typed on the page.
    pub(super) fn judge_push(
        &self,
        db: &Connection,
        challenge: Option<&Challenge>,
        digits: &str,
        now: Timestamp,
    ) -> Result<Verdict, Halt> {
        let Some(challenge) = challenge else {
            return Ok(Verdict::Refused(CodeRefusal::WrongNumber));
        };
        let deliveries = deliveries::of(db, &challenge.id)?;
        match self.push_verdict(db, challenge, &deliveries, now)? {
            PushState::Refused(why) => return Ok(Verdict::Refused(why)),
            PushState::TimedOut => return Ok(Verdict::Refused(CodeRefusal::TimedOut)),
            PushState::Waiting | PushState::Approved => {}
        }
        let asked =
            pushes::newest(db, &challenge.id)?.filter(|push| push.matching == Matching::Ask);
        let Some(push) = asked else {
            return Err(Refusal::Malformed.into());
        };
        if push.number.as_bytes().ct_eq(digits.as_bytes()).into() {
            return Ok(Verdict::RightPush);
        }
        pushes::decide(db, &push, Decision::WrongNumber)?;
        Ok(Verdict::Refused(CodeRefusal::WrongNumber))
    }

    /// The request that waits on this phone, if its sign-in is still under way.
    ///
    /// # Errors
    /// The database's.
    pub async fn waiting_on_phone(
        &self,
        phone: Authenticator,
    ) -> Result<Option<OnPhone>, VerifierError> {
        self.change(move |verifier, db| {
            let shown = pushes::on_phone(db, &phone.id)?;
            Ok(match shown {
                Some(shown) if verifier.is_waiting(db, &shown)? => Some(shown),
                _ => None,
            })
        })
        .await
    }

    /// Takes what the owner of the phone does about the request that waits there.
    ///
    /// # Errors
    /// [`Refusal::TransactionEnded`] where nothing waits any more: after a cancel, a time-out, a decision.
    pub async fn decide_on_phone(
        &self,
        phone: Authenticator,
        answer: OnPhoneAnswer,
    ) -> Result<(), VerifierError> {
        self.change(move |verifier, db| {
            let shown = pushes::on_phone(db, &phone.id)?.ok_or(Refusal::TransactionEnded)?;
            if !verifier.is_waiting(db, &shown)? {
                return Err(Refusal::TransactionEnded.into());
            }
            let decision = match (&answer, shown.push.matching) {
                (OnPhoneAnswer::Deny, _) => Decision::Denied,
                // Here the yes is in the number that is typed on the page, and nowhere else.
                (OnPhoneAnswer::Approve(_), Matching::Ask) => return Err(Refusal::Malformed.into()),
                (OnPhoneAnswer::Approve(typed), Matching::Show)
                    if typed.expose().trim() == shown.push.number =>
                {
                    Decision::Approved
                }
                (OnPhoneAnswer::Approve(_), Matching::Show) => Decision::WrongNumber,
            };
            tracing::info!(challenge = %shown.push.challenge, ?decision, "decided on the phone");
            pushes::decide(db, &shown.push, decision)?;
            if decision == Decision::WrongNumber {
                verifier.count_wrong_on_phone(db, &shown)?;
            }
            Ok(())
        })
        .await
    }

    fn is_waiting(&self, db: &Connection, shown: &OnPhone) -> Result<bool, Halt> {
        let now = self.now();
        let in_time = now < shown.sent_at + self.settings.push_lifetime;
        let Some(open) = self.open_elsewhere(db, &shown.transaction)? else {
            return Ok(false);
        };
        let challenge = challenges::find(db, &open.transaction.id, &shown.push.challenge)?;
        let current = challenge.is_some_and(|one| !one.replaced && one.used_generation.is_none());
        Ok(in_time && current && shown.push.decision.is_none() && open.locked_for().is_none())
    }

    fn count_wrong_on_phone(&self, db: &Connection, shown: &OnPhone) -> Result<(), Halt> {
        if let Some(open) = self.open_elsewhere(db, &shown.transaction)? {
            self.count_wrong(db, &open, CodeRefusal::WrongNumber)?;
        }
        Ok(())
    }
}

/// How a request stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PushState {
    /// Nobody has decided yet.
    Waiting,
    /// The right number was given on the phone.
    Approved,
    /// Denied, or the wrong number was given.
    Refused(CodeRefusal),
    /// Nobody decided in time.
    TimedOut,
}

/// When the newest request ends.
pub(super) fn ends(deliveries: &[Delivery], settings: &Settings) -> Option<Timestamp> {
    Some(deliveries.last()?.sent_at + settings.push_lifetime)
}

/// What the page shows or asks for.
pub(super) fn number(push: Push) -> wire::Number {
    match push.matching {
        Matching::Show => wire::Number::Show(push.number),
        Matching::Ask => wire::Number::Ask(u32::try_from(push.number.len()).unwrap_or(2)),
    }
}
