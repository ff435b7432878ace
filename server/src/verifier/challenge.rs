//! `challenge`: open an authenticator, and send a code where its method sends one.
//!
//! The delivery is written down before the message leaves, so that neither a crash nor a second request sends
//! more than the rules allow. The hand-over runs as a task of its own: a browser that goes away meanwhile
//! must not leave it half done.

use rusqlite::Connection;
use tracing::Instrument as _;

use crate::gateway::{Accepted, Channel, GatewayError, Message};
use crate::id::{AuthenticatorId, ChallengeId};
use crate::method::Method;
use crate::secrets::CookieToken;
use crate::store::authenticators::Authenticator;
use crate::store::challenges::{self, Challenge};
use crate::store::deliveries::{self, Delivery, DeliveryStatus};
use crate::store::transactions;
use crate::wire::{self, Intent};

use super::message::Letter;
use super::refusal::{Halt, Refusal};
use super::sent::Sent;
use super::transaction::{Caller, Open};
use super::{Verifier, VerifierError};

/// What a request for a challenge comes to.
enum Plan {
    /// Nothing to send.
    Ready(Box<wire::Challenge>),
    /// A message to hand over.
    Send(Box<Dispatch>),
}

/// A message that is written down but not handed over yet.
struct Dispatch {
    challenge: Challenge,
    /// All deliveries of the challenge; the last is this one.
    deliveries: Vec<Delivery>,
    authenticator: Authenticator,
    message: Message,
}

impl Verifier {
    /// Opens an authenticator, or sends its code again.
    ///
    /// # Errors
    /// What the rules or the gateway say against it, or the database's.
    pub async fn challenge(
        &self,
        caller: Caller,
        authenticator: AuthenticatorId,
        intent: Intent,
    ) -> Result<wire::Challenge, VerifierError> {
        let plan = self
            .change(move |verifier, db| {
                let open = verifier.open(db, &caller)?;
                open.refuse_if_locked()?;
                let usable = verifier.usable(db, &open)?;
                let chosen = usable
                    .iter()
                    .find(|one| one.id == authenticator)
                    .ok_or(Refusal::UnknownAuthenticator)?;
                verifier.plan(db, &open, chosen, intent)
            })
            .await?;
        match plan {
            Plan::Ready(challenge) => Ok(*challenge),
            Plan::Send(dispatch) => {
                let verifier = self.clone();
                let sent = tokio::spawn(
                    async move { verifier.dispatch(*dispatch).await }.in_current_span(),
                );
                sent.await.unwrap_or(Err(Refusal::DeliveryFailed.into()))
            }
        }
    }

    fn plan(
        &self,
        db: &Connection,
        open: &Open,
        chosen: &Authenticator,
        intent: Intent,
    ) -> Result<Plan, Halt> {
        let opened = transactions::next_opened(db, &open.transaction.id)?;
        let (alive, mut deliveries) = self.alive(db, open, chosen, intent)?;
        let push = chosen.method == Method::Push;
        let sends =
            (chosen.method.is_sent() || push) && (alive.is_none() || intent == Intent::Resend);
        if sends {
            self.refuse_if_too_many(db, open, &chosen.id)?;
        }
        let challenge = match alive {
            Some(challenge) => challenge,
            None => self.open_new(db, open, chosen, opened)?,
        };
        challenges::reopen(db, &challenge.id, opened)?;
        if chosen.method == Method::Webauthn {
            self.ask_key(db, open, &challenge)?;
        } else if sends && push {
            self.send_push(db, open, chosen, &challenge, &mut deliveries)?;
        } else if sends {
            return self.write_down_delivery(db, open, chosen, challenge, deliveries);
        }
        let view = self.challenge_view(db, &challenge, &deliveries, chosen, open.now)?;
        Ok(Plan::Ready(Box::new(view)))
    }

    /// The challenge for the authenticator that can still be answered, with what was sent for it. A phone can be
    /// asked again also after it said no.
    fn alive(
        &self,
        db: &Connection,
        open: &Open,
        chosen: &Authenticator,
        intent: Intent,
    ) -> Result<(Option<Challenge>, Vec<Delivery>), Halt> {
        let Some(challenge) = self.current(db, open, chosen)? else {
            return Ok((None, Vec::new()));
        };
        let deliveries = deliveries::of(db, &challenge.id)?;
        let asked_again = chosen.method == Method::Push && intent == Intent::Resend;
        if asked_again || self.is_alive(db, chosen.method, &challenge, &deliveries, open.now)? {
            return Ok((Some(challenge), deliveries));
        }
        Ok((None, Vec::new()))
    }

    /// The newest challenge for the authenticator that no other has replaced.
    fn current(
        &self,
        db: &Connection,
        open: &Open,
        chosen: &Authenticator,
    ) -> Result<Option<Challenge>, Halt> {
        let challenges = challenges::of_transaction(db, &open.transaction.id)?;
        Ok(challenges
            .into_iter()
            .rfind(|challenge| challenge.authenticator == chosen.id))
    }

    /// A challenge in place of the older ones for this authenticator.
    pub(super) fn open_new(
        &self,
        db: &Connection,
        open: &Open,
        chosen: &Authenticator,
        opened: i64,
    ) -> Result<Challenge, Halt> {
        challenges::replace(db, &open.transaction.id, &chosen.id)?;
        let challenge = Challenge {
            id: ChallengeId::random(),
            transaction: open.transaction.id.clone(),
            authenticator: chosen.id.clone(),
            used_generation: None,
            replaced: false,
            confirmed: None,
            resync: None,
        };
        challenges::open(db, &challenge, opened)?;
        Ok(challenge)
    }

    fn refuse_if_too_many(
        &self,
        db: &Connection,
        open: &Open,
        chosen: &AuthenticatorId,
    ) -> Result<(), Halt> {
        let (sends, newest) = deliveries::sent_so_far(db, &open.transaction.id, chosen)?;
        if sends >= self.settings.sends {
            return Err(Refusal::TooManySends.into());
        }
        let wait = newest
            .map(|newest| (newest + self.settings.resend_cooldown).after(open.now))
            .unwrap_or_default();
        if wait.is_zero() {
            Ok(())
        } else {
            Err(Refusal::ResendTooSoon(wait).into())
        }
    }

    fn write_down_delivery(
        &self,
        db: &Connection,
        open: &Open,
        chosen: &Authenticator,
        challenge: Challenge,
        mut deliveries: Vec<Delivery>,
    ) -> Result<Plan, Halt> {
        let to = chosen
            .destination
            .clone()
            .ok_or(Refusal::UnknownAuthenticator)?;
        let sent = Sent {
            challenge: &challenge,
            deliveries: &deliveries,
        };
        let generation = sent.next_generation(open.now, &self.settings);
        let delivery = Delivery {
            challenge: challenge.id.clone(),
            number: u32::try_from(deliveries.len())
                .unwrap_or(u32::MAX)
                .saturating_add(1),
            generation,
            sent_at: open.now,
            status: DeliveryStatus::Queued,
            route: None,
            message: None,
            // After a second message nobody can tell which of them came.
            token: deliveries
                .is_empty()
                .then(|| CookieToken::random().expose().to_owned()),
        };
        deliveries::add(db, &delivery)?;
        deliveries.push(delivery);
        let letter = Letter {
            challenge: &challenge,
            generation,
            channel: Channel::of(chosen.method).ok_or(Refusal::Malformed)?,
            to,
        };
        let message = self.message(open, letter);
        Ok(Plan::Send(Box::new(Dispatch {
            challenge,
            deliveries,
            authenticator: chosen.clone(),
            message,
        })))
    }

    async fn dispatch(self, dispatch: Dispatch) -> Result<wire::Challenge, VerifierError> {
        let Dispatch {
            challenge,
            mut deliveries,
            authenticator,
            message,
        } = dispatch;
        let handed_over = self.gateway.send(message).await;
        let fell_through = handed_over.is_err();
        if let Some(newest) = deliveries.last_mut() {
            note(newest, handed_over);
        }
        self.change(move |verifier, db| {
            if let Some(newest) = deliveries.last() {
                deliveries::update(db, newest)?;
            }
            if fell_through {
                // The first code never left: the next request opens a fresh challenge.
                if deliveries.len() == 1 {
                    challenges::replace_one(db, &challenge.id)?;
                }
                return Err(Refusal::DeliveryFailed.into());
            }
            verifier.challenge_view(db, &challenge, &deliveries, &authenticator, verifier.now())
        })
        .await
    }
}

fn note(delivery: &mut Delivery, handed_over: Result<Accepted, GatewayError>) {
    match handed_over {
        Ok(accepted) => {
            delivery.status = accepted.status;
            delivery.route = accepted.route;
            delivery.message = Some(accepted.message);
            tracing::info!(challenge = %delivery.challenge, number = delivery.number, "code sent");
        }
        Err(error) => {
            delivery.status = DeliveryStatus::Failed;
            tracing::warn!(challenge = %delivery.challenge, number = delivery.number, %error, "code not handed over");
        }
    }
}
