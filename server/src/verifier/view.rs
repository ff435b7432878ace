//! What a transaction and its challenges look like from outside.

use rusqlite::Connection;

use crate::clock::Timestamp;
use crate::method::Method;
use crate::store::authenticators::{self, Authenticator};
use crate::store::challenges::{self, Challenge};
use crate::store::deliveries::{self, Delivery, DeliveryStatus};
use crate::store::recovery_codes;
use crate::wire::{self, Seconds};

use super::Verifier;
use super::refusal::Halt;
use super::sent::Sent;
use super::transaction::Open;

impl Verifier {
    /// The whole transaction.
    pub(super) fn view(&self, db: &Connection, open: &Open) -> Result<wire::Transaction, Halt> {
        let usable = self.usable(db, open)?;
        let challenges = self.living(db, open, &usable)?;
        let only = if let [only] = usable.as_slice() {
            Some(only.id.clone())
        } else {
            None
        };
        Ok(wire::Transaction {
            id: open.transaction.id.clone(),
            account: open.person.account(),
            expires_in: Seconds(open.transaction.expires_at.after(open.now)),
            attempts_left: open.attempts_left(self),
            locked_for: open.locked_for().map(Seconds),
            default: challenges
                .last()
                .map(|last| last.authenticator.clone())
                .or(only),
            authenticators: usable.iter().map(outside).collect(),
            ordered: false,
            challenges,
            resend_policy: self.settings.resend_policy,
            receipts: self.hears_receipts(),
            remember: wire::Remember::None,
            pending_step: None,
        })
    }

    /// What the user can use now: a list without codes is of no use.
    pub(super) fn usable(&self, db: &Connection, open: &Open) -> Result<Vec<Authenticator>, Halt> {
        let mut usable = authenticators::of_person(db, open.person.id)?;
        let mut empty = Vec::new();
        for list in usable
            .iter()
            .filter(|authenticator| authenticator.method == Method::RecoveryCode)
        {
            if recovery_codes::left(db, &list.id)? == 0 {
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
            let sent = Sent {
                challenge: &challenge,
                deliveries: &deliveries,
            };
            if !authenticator.method.is_sent() || sent.is_alive(open.now, &self.settings) {
                living.push(self.challenge_view(
                    &challenge,
                    &deliveries,
                    authenticator.method,
                    open.now,
                ));
            }
        }
        Ok(living)
    }

    /// One challenge.
    pub(super) fn challenge_view(
        &self,
        challenge: &Challenge,
        deliveries: &[Delivery],
        method: Method,
        now: Timestamp,
    ) -> wire::Challenge {
        let sent = Sent {
            challenge,
            deliveries,
        };
        let newest = deliveries.last();
        let sends = u32::try_from(deliveries.len()).unwrap_or(u32::MAX);
        wire::Challenge {
            id: challenge.id.clone(),
            authenticator: challenge.authenticator.clone(),
            method,
            format: method.format(),
            expires_in: sent
                .expires_at(&self.settings)
                .map(|end| Seconds(end.after(now))),
            resend_in: newest
                .map(|newest| Seconds((newest.sent_at + self.settings.resend_cooldown).after(now))),
            sends_left: if method.is_sent() {
                self.settings.sends.saturating_sub(sends)
            } else {
                0
            },
            sends,
            sent_ago: newest.map(|newest| Seconds(now.after(newest.sent_at))),
            delivery: newest.map(|newest| self.delivery_view(newest, now)),
            auto: (method == Method::Sms).then_some(wire::Auto::WebOtp),
            poll_in: (method.is_sent() && self.hears_receipts()).then_some(Seconds(POLL_IN)),
        }
    }

    /// How a delivery goes, with what the receipts say by now.
    pub(super) fn delivery_view(&self, delivery: &Delivery, now: Timestamp) -> wire::Delivery {
        wire::Delivery {
            status: self.heard(delivery, now).unwrap_or(delivery.status),
            route: delivery.route.clone(),
            token: None,
            figures: None,
        }
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

fn outside(authenticator: &Authenticator) -> wire::Authenticator {
    wire::Authenticator {
        id: authenticator.id.clone(),
        method: authenticator.method,
        hint: authenticator.hint(),
        expect: None,
    }
}

/// How often a waiting page may ask.
pub(super) const POLL_IN: std::time::Duration = std::time::Duration::from_secs(3);
