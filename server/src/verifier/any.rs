//! The plain form has one field and does not say what was typed: try it as what it can be.
//!
//! One answer is one attempt, however many authenticators it is tried on.

use rusqlite::Connection;

use crate::method::Method;
use crate::secrets::TypedCode;
use crate::store::authenticators::Authenticator;
use crate::store::challenges::{self, Challenge};
use crate::store::{steps, transactions};
use crate::wire::Outcome;

use super::answer::{Answered, Prepared, Progress, prepare};
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
    ) -> Result<Progress, VerifierError> {
        let asked = caller.clone();
        let lists = self
            .change(move |verifier, db| {
                let open = verifier.open(db, &asked)?;
                open.refuse_if_locked()?;
                let usable = verifier.usable(db, &open)?;
                Ok(usable
                    .into_iter()
                    .filter(|authenticator| authenticator.method.is_listed())
                    .collect())
            })
            .await?;
        let prepared = prepare(typed, lists).await?;
        self.change(move |verifier, db| verifier.settle_any(db, &caller, &prepared))
            .await
    }

    fn settle_any(
        &self,
        db: &Connection,
        caller: &Caller,
        code: &Prepared,
    ) -> Result<Progress, Halt> {
        let open = self.open(db, caller)?;
        open.refuse_if_locked()?;
        let usable = self.usable(db, &open)?;
        let challenges = challenges::of_transaction(db, &open.transaction.id)?;
        let (best, verdict) = self.best(db, &open, &usable, &challenges, code)?;
        let wrong = verdict == Verdict::Refused(CodeRefusal::Wrong);
        if let Some(step) = self.pending_step(db, &open)?.filter(|_| wrong)
            && (usable.is_empty() || self.has_proved(db, &open, &challenges, code)?)
        {
            return Ok(Progress::Waiting(Outcome::Step { step }));
        }
        let Some(authenticator) = best else {
            return Err(self.count_wrong(db, &open, CodeRefusal::Wrong)?.into());
        };
        let mut challenge = challenges
            .into_iter()
            .rfind(|challenge| challenge.authenticator == authenticator.id);
        // What a token out of step has shown is kept with a challenge.
        if challenge.is_none() && matches!(verdict, Verdict::AnotherCode { .. }) {
            let opened = transactions::next_opened(db, &open.transaction.id)?;
            challenge = Some(self.open_new(db, &open, authenticator, opened)?);
        }
        let answered = Answered {
            challenge: challenge.as_ref(),
            authenticator,
            verdict,
            remember: false,
        };
        self.settle(db, &open, &answered)
    }

    /// Whether this is the code that led to the step: a form is easily posted twice.
    fn has_proved(
        &self,
        db: &Connection,
        open: &Open,
        challenges: &[Challenge],
        code: &Prepared,
    ) -> Result<bool, Halt> {
        let mut proved = self.at_hand(db, open)?;
        let proofs = steps::proofs(db, &open.transaction.id)?;
        proved.retain(|one| proofs.iter().any(|proof| proof.authenticator == one.id));
        let (_, verdict) = self.best(db, open, &proved, challenges, code)?;
        Ok(matches!(
            verdict,
            Verdict::Wait(_) | Verdict::Refused(CodeRefusal::Used)
        ))
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
        // A number for a push is only looked at where it was asked for: a wrong one would end the request.
        for authenticator in usable.iter().filter(|one| one.method != Method::Push) {
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
