//! What a transaction and its challenges look like from outside.

use std::time::Duration;

use rusqlite::Connection;

use crate::clock::Timestamp;
use crate::method::Method;
use crate::store::authenticators::{self, Authenticator};
use crate::store::challenges::{self, Challenge};
use crate::store::deliveries::{self, Delivery, DeliveryStatus};
use crate::store::{keys, pushes, recovery_codes};
use crate::wire::{self, Seconds};

use super::Verifier;
use super::observe;
use super::push::{self, PushState};
use super::refusal::Halt;
use super::sent::Sent;
use super::transaction::Open;

impl Verifier {
    /// The whole transaction.
    pub(super) fn view(&self, db: &Connection, open: &Open) -> Result<wire::Transaction, Halt> {
        Ok(wire::Transaction {
            id: open.transaction.id.clone(),
            standing: self.standing(db, open)?,
            pending_step: self.pending_step(db, open)?,
        })
    }

    /// How it stands.
    pub(super) fn standing(&self, db: &Connection, open: &Open) -> Result<wire::Standing, Halt> {
        let usable = self.usable(db, open)?;
        let challenges = self.living(db, open, &usable)?;
        let only = if let [only] = usable.as_slice() {
            Some(only.id.clone())
        } else {
            None
        };
        Ok(wire::Standing {
            account: open.person.account(),
            expires_in: Seconds(open.transaction.expires_at.after(open.now)),
            attempts_left: open.attempts_left(self),
            locked_for: open.locked_for().map(Seconds),
            default: challenges
                .last()
                .map(|last| last.authenticator.clone())
                .or(only),
            authenticators: usable
                .iter()
                .map(|one| self.outside(db, one, open.now))
                .collect::<Result<_, _>>()?,
            ordered: self.settings.ordered,
            challenges,
            resend_policy: self.settings.resend_policy,
            receipts: self.hears_receipts(),
            remember: self.settings.remember,
        })
    }

    /// One authenticator, with what to expect of its route.
    fn outside(
        &self,
        db: &Connection,
        authenticator: &Authenticator,
        now: Timestamp,
    ) -> Result<wire::Authenticator, Halt> {
        let figures = self.figures_of(db, authenticator, now)?;
        let method = authenticator.method;
        Ok(wire::Authenticator {
            id: authenticator.id.clone(),
            method,
            hint: authenticator.hint(),
            expect: figures
                .as_ref()
                .and_then(|figures| observe::expectation(method, figures)),
            figures,
        })
    }

    /// What the user can use for what is asked now.
    pub(super) fn usable(&self, db: &Connection, open: &Open) -> Result<Vec<Authenticator>, Halt> {
        let usable = self.at_hand(db, open)?;
        self.asked_for(db, open, usable)
    }

    /// What the user could use: a list without codes is of no use, nor is a pass that was used or has ended.
    pub(super) fn at_hand(&self, db: &Connection, open: &Open) -> Result<Vec<Authenticator>, Halt> {
        let mut usable = authenticators::of_person(db, open.person.id)?;
        let mut empty = Vec::new();
        for list in usable.iter().filter(|one| one.method.is_listed()) {
            let ended = list.expires_at.is_some_and(|end| end <= open.now);
            if ended || recovery_codes::left(db, &list.id)? == 0 {
                empty.push(list.id.clone());
            }
        }
        usable.retain(|authenticator| !empty.contains(&authenticator.id));
        Ok(usable)
    }

    /// The challenges that can still be answered, the one that was opened last at the end.
    fn living(
        &self,
        db: &Connection,
        open: &Open,
        usable: &[Authenticator],
    ) -> Result<Vec<wire::Challenge>, Halt> {
        let mut living = Vec::new();
        for challenge in challenges::of_transaction(db, &open.transaction.id)? {
            let Some(authenticator) = usable.iter().find(|one| one.id == challenge.authenticator)
            else {
                continue;
            };
            let deliveries = deliveries::of(db, &challenge.id)?;
            if self.is_alive(db, authenticator.method, &challenge, &deliveries, open.now)? {
                living.push(self.challenge_view(
                    db,
                    &challenge,
                    &deliveries,
                    authenticator,
                    open.now,
                )?);
            }
        }
        Ok(living)
    }

    /// Whether a challenge can still be answered.
    pub(super) fn is_alive(
        &self,
        db: &Connection,
        method: Method,
        challenge: &Challenge,
        deliveries: &[Delivery],
        now: Timestamp,
    ) -> Result<bool, Halt> {
        let sent = Sent {
            challenge,
            deliveries,
        };
        Ok(match method {
            Method::Push => {
                let state = self.push_verdict(db, challenge, deliveries, now)?;
                matches!(state, PushState::Waiting | PushState::Approved)
            }
            _ => !method.is_sent() || sent.is_alive(now, &self.settings),
        })
    }

    /// One challenge.
    pub(super) fn challenge_view(
        &self,
        db: &Connection,
        challenge: &Challenge,
        deliveries: &[Delivery],
        authenticator: &Authenticator,
        now: Timestamp,
    ) -> Result<wire::Challenge, Halt> {
        let method = authenticator.method;
        let newest = deliveries.last();
        let sends = u32::try_from(deliveries.len()).unwrap_or(u32::MAX);
        let rings = method.is_sent() || method == Method::Push;
        Ok(wire::Challenge {
            id: challenge.id.clone(),
            authenticator: challenge.authenticator.clone(),
            method,
            format: method.format(),
            expires_in: self
                .ends(challenge, deliveries, authenticator)
                .map(|end| Seconds(end.after(now))),
            resend_in: newest
                .map(|newest| Seconds((newest.sent_at + self.settings.resend_cooldown).after(now))),
            sends_left: if rings {
                self.settings.sends.saturating_sub(sends)
            } else {
                0
            },
            sends,
            sent_ago: newest.map(|newest| Seconds(now.after(newest.sent_at))),
            delivery: newest
                .filter(|_| method.is_sent())
                .map(|newest| self.delivery_view(db, method, newest, now))
                .transpose()?,
            auto: (method == Method::Sms).then_some(wire::Auto::WebOtp),
            number: pushes::newest(db, &challenge.id)?.map(push::number),
            poll_in: self.poll_in(method).map(Seconds),
            public_key: keys::question(db, &challenge.id)?
                .and_then(|question| serde_json::from_str(&question.options).ok()),
            ordinal: self.ordinal(db, authenticator)?,
        })
    }

    /// When the challenge can no longer be answered, if that is known.
    fn ends(
        &self,
        challenge: &Challenge,
        deliveries: &[Delivery],
        authenticator: &Authenticator,
    ) -> Option<Timestamp> {
        let sent = Sent {
            challenge,
            deliveries,
        };
        match authenticator.method {
            Method::Push => push::ends(deliveries, &self.settings),
            Method::TemporaryPass => authenticator.expires_at,
            _ => sent.expires_at(&self.settings),
        }
    }

    /// A page waits for receipts, for the link in an e-mail, and for the phone.
    fn poll_in(&self, method: Method) -> Option<Duration> {
        match method {
            Method::Push => Some(PUSH_POLL_IN),
            Method::Email => Some(POLL_IN),
            _ => (method.is_sent() && self.hears_receipts()).then_some(POLL_IN),
        }
    }

    /// Which recovery code is asked for: the first one left, where the rules ask by number.
    pub(super) fn ordinal(
        &self,
        db: &Connection,
        authenticator: &Authenticator,
    ) -> Result<Option<u32>, Halt> {
        if authenticator.method != Method::RecoveryCode || !self.settings.numbered_recovery_codes {
            return Ok(None);
        }
        let codes = recovery_codes::of(db, &authenticator.id)?;
        Ok(codes
            .iter()
            .find(|code| !code.used)
            .map(|code| code.ordinal))
    }

    /// How a delivery goes, with what the receipts say by now.
    pub(super) fn delivery_view(
        &self,
        db: &Connection,
        method: Method,
        delivery: &Delivery,
        now: Timestamp,
    ) -> Result<wire::Delivery, Halt> {
        let figures = match &delivery.route {
            Some(route) => self.figures(db, method, route, now)?,
            None => None,
        };
        Ok(wire::Delivery {
            status: self.heard(delivery, now).unwrap_or(delivery.status),
            route: delivery.route.clone(),
            token: delivery.token.clone(),
            figures,
        })
    }

    /// Whether receipts come, and the settings let them through.
    pub(super) fn hears_receipts(&self) -> bool {
        self.settings.receipts && self.gateway.has_receipts()
    }

    fn heard(&self, delivery: &Delivery, now: Timestamp) -> Option<DeliveryStatus> {
        let message = delivery
            .message
            .as_deref()
            .filter(|_| self.hears_receipts())?;
        self.gateway.status(message, now)
    }
}

/// How often a waiting page may ask.
pub(super) const POLL_IN: Duration = Duration::from_secs(3);

/// How often a page may ask that waits for a phone: its owner is looking at both.
pub(super) const PUSH_POLL_IN: Duration = Duration::from_secs(2);
