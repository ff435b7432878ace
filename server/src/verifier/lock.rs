//! Attempts and the lock.
//!
//! A transaction takes a few wrong answers over all its challenges; a new code gives none back. Then the
//! account is locked, whatever transaction comes. Beginning again with the password gives fresh attempts,
//! so the account counts too: after many wrong answers in a row each further one locks
//! (NIST SP 800-63B-4 section 3.2.2).

use std::time::Duration;

use rusqlite::Connection;

use crate::store::{people, transactions};

use super::Verifier;
use super::refusal::{CodeRefusal, Halt, Refusal};
use super::transaction::Open;

impl Open {
    /// Wrong answers that this transaction still takes.
    pub fn attempts_left(&self, verifier: &Verifier) -> u32 {
        verifier
            .settings
            .attempts
            .saturating_sub(self.transaction.failures)
    }

    /// How long the account stays locked, if it is.
    pub fn locked_for(&self) -> Option<Duration> {
        self.person
            .locked_until
            .map(|until| until.after(self.now))
            .filter(|left| !left.is_zero())
    }

    /// Stops here while the account is locked.
    pub fn refuse_if_locked(&self) -> Result<(), Refusal> {
        self.locked_for()
            .map_or(Ok(()), |left| Err(Refusal::Locked(left)))
    }
}

impl Verifier {
    /// Counts a wrong answer and says what to answer.
    pub(super) fn count_wrong(
        &self,
        db: &Connection,
        open: &Open,
        why: CodeRefusal,
    ) -> Result<Refusal, Halt> {
        let failures = transactions::count_failure(db, &open.transaction.id)?;
        let in_a_row = people::count_failure(db, open.person.id)?;
        let left = self.settings.attempts.saturating_sub(failures);
        let transaction = &open.transaction.id;
        if left > 0 && in_a_row < self.settings.account_attempts {
            tracing::info!(%transaction, ?why, attempts_left = left, "answer refused");
            return Ok(Refusal::Code(why, left));
        }
        people::lock(db, open.person.id, open.now + self.settings.lock)?;
        tracing::warn!(%transaction, person = open.person.id.0, ?why, "account locked");
        Ok(Refusal::Locked(self.settings.lock))
    }
}
