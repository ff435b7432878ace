//! `start`: the transaction as it stands. Changes nothing, but sends once where the policy says so.

use crate::id::AuthenticatorId;
use crate::store::challenges;
use crate::wire::{self, Intent};

use super::refusal::Halt;
use super::transaction::{Caller, Open};
use super::{Verifier, VerifierError};

impl Verifier {
    /// The transaction as it stands, after what the policy sends by itself.
    ///
    /// # Errors
    /// What is wrong with the transaction, or the database's.
    pub async fn start(&self, caller: Caller) -> Result<wire::Transaction, VerifierError> {
        self.send_by_policy(&caller).await?;
        self.look(caller).await
    }

    /// The transaction as it stands; nothing is sent.
    ///
    /// # Errors
    /// What is wrong with the transaction, or the database's.
    pub async fn look(&self, caller: Caller) -> Result<wire::Transaction, VerifierError> {
        self.change(move |verifier, db| {
            let open = verifier.open(db, &caller)?;
            verifier.view(db, &open)
        })
        .await
    }

    /// Somebody who has nothing but texts gets the first one without asking; nobody else does, for a text
    /// costs money and may wake people up. A text that cannot be handed over is left to the button.
    ///
    /// # Errors
    /// What is wrong with the transaction, or the database's.
    pub async fn send_by_policy(&self, caller: &Caller) -> Result<(), VerifierError> {
        let asked = caller.clone();
        let only_text = self
            .change(move |verifier, db| {
                let open = verifier.open(db, &asked)?;
                verifier.only_text(db, &open)
            })
            .await?;
        if let Some(authenticator) = only_text {
            let sent = self
                .challenge(caller.clone(), authenticator, Intent::New)
                .await;
            if let Err(VerifierError::Store(error)) = sent {
                return Err(error.into());
            }
        }
        Ok(())
    }

    /// The one authenticator that a code goes to without being asked for, unless one went already.
    fn only_text(
        &self,
        db: &rusqlite::Connection,
        open: &Open,
    ) -> Result<Option<AuthenticatorId>, Halt> {
        let usable = self.usable(db, open)?;
        let untouched = open.locked_for().is_none() && !challenges::any(db, &open.transaction.id)?;
        Ok(match usable.as_slice() {
            [only] if only.method == crate::method::Method::Sms && untouched => {
                Some(only.id.clone())
            }
            _ => None,
        })
    }
}
