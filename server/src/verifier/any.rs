//! The plain form has one field and does not say what was typed: try it as what it can be.
//!
//! One answer is one attempt, however many authenticators it is tried on.

use rusqlite::Connection;

use crate::method::Method;
use crate::secrets::TypedCode;
use crate::store::authenticators::Authenticator;
use crate::store::challenges::{self, Challenge};

use super::answer::{Answered, Prepared, Verified, prepare};
use super::refusal::{CodeRefusal, Halt};
use super::transaction::{Caller, Open};
use super::verdict::Verdict;
use super::{Verifier, VerifierError};

impl Verifier {
    /// Judges a code that was typed into the plain form.
    ///
    /// # Errors
    /// What is wrong with code or transaction, or the database's.
    pub async fn verify_any(
        &self,
        caller: Caller,
        typed: TypedCode,
    ) -> Result<Verified, VerifierError> {
        let asked = caller.clone();
        let list = self
            .change(move |verifier, db| {
                let open = verifier.open(db, &asked)?;
                open.refuse_if_locked()?;
                let usable = verifier.usable(db, &open)?;
                Ok(usable
                    .into_iter()
                    .find(|authenticator| authenticator.method == Method::RecoveryCode))
            })
            .await?;
        let prepared = prepare(typed, list).await?;
        self.change(move |verifier, db| verifier.settle_any(db, &caller, &prepared))
            .await
    }

    fn settle_any(
        &self,
        db: &Connection,
        caller: &Caller,
        code: &Prepared,
    ) -> Result<Verified, Halt> {
        let open = self.open(db, caller)?;
        open.refuse_if_locked()?;
        let usable = self.usable(db, &open)?;
        let challenges = challenges::of_transaction(db, &open.transaction.id)?;
        let (best, verdict) = self.best(db, &open, &usable, &challenges, code)?;
        let Some(authenticator) = best else {
            return Err(self.count_wrong(db, &open, CodeRefusal::Wrong)?.into());
        };
        let answered = Answered {
            challenge: challenges
                .iter()
                .rfind(|challenge| challenge.authenticator == authenticator.id),
            authenticator,
            verdict,
        };
        self.settle(db, &open, &answered)
    }

    /// The authenticator that makes most of the code: right, else the reason that says most.
    fn best<'a>(
        &self,
        db: &Connection,
        open: &Open,
        usable: &'a [Authenticator],
        challenges: &[Challenge],
        code: &Prepared,
    ) -> Result<(Option<&'a Authenticator>, Verdict), Halt> {
        let mut best = (None, Verdict::Refused(CodeRefusal::Wrong));
        for authenticator in usable {
            let challenge = challenges
                .iter()
                .rfind(|challenge| challenge.authenticator == authenticator.id);
            let verdict = self.judge(db, challenge, authenticator, code, open)?;
            if best.0.is_none() || verdict.weight() > best.1.weight() {
                best = (Some(authenticator), verdict);
            }
        }
        Ok(best)
    }
}
