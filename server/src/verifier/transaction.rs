//! Who calls, and whether the transaction is still open.

use rusqlite::Connection;

use crate::clock::Timestamp;
use crate::id::TransactionId;
use crate::secrets::CookieToken;
use crate::store::people::{self, Person};
use crate::store::transactions::{self, Ending, Transaction};

use super::refusal::{Halt, Refusal};
use super::{Verifier, VerifierError};

/// Whoever sends a request about a transaction.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The transaction in the path.
    pub transaction: TransactionId,
    /// What the browser shows for it.
    pub cookie: CookieToken,
}

/// A transaction that is not over, with its person.
#[derive(Clone, Debug)]
pub(super) struct Open {
    pub transaction: Transaction,
    pub person: Person,
    pub now: Timestamp,
}

impl Verifier {
    /// The transaction of the caller.
    pub(super) fn recognise(&self, db: &Connection, caller: &Caller) -> Result<Transaction, Halt> {
        let found = transactions::find(db, &caller.transaction)?;
        let shown = caller.cookie.hash();
        Ok(found
            .filter(|transaction| shown.is(&transaction.cookie))
            .ok_or(Refusal::NoTransaction)?)
    }

    /// The transaction of the caller, if it is not over.
    pub(super) fn open(&self, db: &Connection, caller: &Caller) -> Result<Open, Halt> {
        let transaction = self.recognise(db, caller)?;
        self.still_open(db, transaction)
    }

    /// A transaction that is not over, for what happens outside the browser that began it.
    pub(super) fn open_elsewhere(
        &self,
        db: &Connection,
        id: &TransactionId,
    ) -> Result<Option<Open>, Halt> {
        let Some(transaction) = transactions::find(db, id)? else {
            return Ok(None);
        };
        match self.still_open(db, transaction) {
            Ok(open) => Ok(Some(open)),
            Err(Halt::Refused(_)) => Ok(None),
            Err(failed) => Err(failed),
        }
    }

    fn still_open(&self, db: &Connection, transaction: Transaction) -> Result<Open, Halt> {
        let now = self.now();
        if transaction.ended.is_some() {
            return Err(Refusal::TransactionEnded.into());
        }
        if transaction.expires_at <= now {
            return Err(Refusal::TransactionExpired.into());
        }
        let person = people::by_id(db, transaction.person)?;
        let open = Open {
            transaction,
            person,
            now,
        };
        // Its attempts do not come back when the lock is over.
        if open.attempts_left(self) == 0 && open.locked_for().is_none() {
            return Err(Refusal::TransactionEnded.into());
        }
        Ok(open)
    }

    /// The user name of whoever is signing in, for the demonstration's panes.
    ///
    /// # Errors
    /// What is wrong with the transaction, or the database's.
    pub async fn person_of(&self, caller: Caller) -> Result<String, VerifierError> {
        self.change(move |verifier, db| Ok(verifier.open(db, &caller)?.person.user))
            .await
    }

    /// Ends the transaction because the user starts over. One that is over already stays as it is.
    ///
    /// # Errors
    /// [`Refusal::NoTransaction`], or the database's.
    pub async fn cancel(&self, caller: Caller) -> Result<(), VerifierError> {
        self.change(move |verifier, db| {
            let transaction = verifier.recognise(db, &caller)?;
            if transaction.ended.is_none() {
                transactions::end(db, &transaction.id, Ending::Cancelled)?;
                tracing::info!(transaction = %transaction.id, "sign-in cancelled");
            }
            Ok(())
        })
        .await
    }
}
