//! The link in an e-mail. Opening it shows a page; only the button there answers the challenge, and only the page
//! that waits is signed in by it.

use rusqlite::Connection;

use crate::id::TransactionId;
use crate::secrets::LinkToken;
use crate::store::challenges::{self, Challenge};
use crate::store::deliveries;

use super::refusal::{Halt, Refusal};
use super::sent::Sent;
use super::transaction::Open;
use super::verdict::Verdict;
use super::{Verifier, VerifierError};

/// A sign-in as the page behind the link tells of it.
#[derive(Clone, Debug)]
pub struct Linked {
    /// The masked label of the account.
    pub account: String,
    /// The language of the page that waits.
    pub language: String,
}

impl Verifier {
    /// What a link is about. Changes nothing.
    ///
    /// # Errors
    /// [`Refusal::UnknownChallenge`] where it is nobody's link or no longer good.
    pub async fn linked(
        &self,
        transaction: TransactionId,
        link: LinkToken,
    ) -> Result<Linked, VerifierError> {
        self.change(move |verifier, db| {
            let (open, _, _) = verifier.by_token(db, &transaction, &link)?;
            Ok(Linked {
                account: open.person.account(),
                language: open.transaction.language,
            })
        })
        .await
    }

    /// Answers the challenge for the page that waits.
    ///
    /// # Errors
    /// [`Refusal::UnknownChallenge`] where it is nobody's link or no longer good.
    pub async fn follow(
        &self,
        transaction: TransactionId,
        link: LinkToken,
    ) -> Result<(), VerifierError> {
        self.change(move |verifier, db| {
            let (_, challenge, generation) = verifier.by_token(db, &transaction, &link)?;
            tracing::info!(challenge = %challenge.id, "link followed");
            Ok(challenges::confirm(db, &challenge.id, generation)?)
        })
        .await
    }

    fn by_token(
        &self,
        db: &Connection,
        transaction: &TransactionId,
        link: &LinkToken,
    ) -> Result<(Open, Challenge, u32), Halt> {
        let open = self
            .open_elsewhere(db, transaction)?
            .ok_or(Refusal::TransactionEnded)?;
        open.refuse_if_locked()?;
        for challenge in challenges::of_transaction(db, transaction)? {
            let deliveries = deliveries::of(db, &challenge.id)?;
            let sent = Sent {
                challenge: &challenge,
                deliveries: &deliveries,
            };
            let Some(generation) = sent.linked(link, &self.key) else {
                continue;
            };
            let standing = sent.standing(generation, open.now, &self.settings);
            if matches!(standing, Verdict::RightCode { .. }) {
                return Ok((open, challenge, generation));
            }
        }
        Err(Refusal::UnknownChallenge.into())
    }
}
