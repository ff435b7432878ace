//! `poll`: how a delivery goes, for a page that waits.

use crate::id::ChallengeId;
use crate::store::{challenges, deliveries};
use crate::wire::{Outcome, Seconds};

use super::refusal::Refusal;
use super::transaction::Caller;
use super::view::POLL_IN;
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
    ) -> Result<Outcome, VerifierError> {
        self.change(move |verifier, db| {
            let open = verifier.open(db, &caller)?;
            let found = challenges::find(db, &open.transaction.id, &challenge)?
                .ok_or(Refusal::UnknownChallenge)?;
            if found.replaced {
                return Err(Refusal::ChallengeReplaced.into());
            }
            let newest = deliveries::of(db, &found.id)?.pop();
            let delivery = newest.map(|newest| verifier.delivery_view(&newest, open.now));
            Ok(Outcome::Waiting {
                poll_in: Seconds(POLL_IN),
                delivery,
            })
        })
        .await
    }
}
