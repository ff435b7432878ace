//! `verify`: judge an answer, count it, and sign the user in if it is right.

use rusqlite::Connection;

use crate::id::{AuthenticatorId, ChallengeId};
use crate::method::Method;
use crate::secrets::{CookieToken, TypedCode};
use crate::settings::Remember;
use crate::store::authenticators::{self, Authenticator};
use crate::store::challenges::{self, Challenge};
use crate::store::sessions::{self, Session};
use crate::store::transactions::{self, Ending};
use crate::store::{people, recovery_codes, steps};
use crate::wire::Outcome;

use super::refusal::{CodeRefusal, Halt, Refusal};
use super::remember::RememberedBrowser;
use super::transaction::{Caller, Open};
use super::verdict::Verdict;
use super::{Verifier, VerifierError, code, recovery};

/// The user is signed in.
#[derive(Debug)]
pub struct Verified {
    /// By which method.
    pub method: Method,
    /// The cookie of the new session.
    pub session: CookieToken,
    /// After a recovery code: how many remain.
    pub recovery_codes_left: Option<u32>,
    /// Where the browser is remembered from now on.
    pub remembered: Option<RememberedBrowser>,
}

/// What became of an answer.
#[derive(Debug)]
pub enum Progress {
    /// The user is signed in.
    SignedIn(Verified),
    /// Nothing yet, or not enough.
    Waiting(Outcome),
}

/// A code with what is slow to work out from it, done outside the database's lock.
pub(super) struct Prepared {
    /// Empty where it is not all digits; no code is.
    pub(super) digits: String,
    /// By the list whose salt was used.
    hashes: Vec<(AuthenticatorId, Vec<u8>)>,
}

impl Prepared {
    /// With the salt of this list; nothing where it cannot be one of its codes.
    pub(super) fn hash(&self, list: &AuthenticatorId) -> Option<&[u8]> {
        let of_list = self.hashes.iter().find(|(of, _)| of == list);
        of_list.map(|(_, hash)| hash.as_slice())
    }
}

/// An answer that was judged.
pub(super) struct Answered<'a> {
    /// The challenge that was answered; the plain form may do without.
    pub challenge: Option<&'a Challenge>,
    /// What it was tried on.
    pub authenticator: &'a Authenticator,
    /// What it turned out to be.
    pub verdict: Verdict,
    /// Whether the browser asked to be remembered with it.
    pub remember: bool,
}

impl Verifier {
    /// Judges a code that was typed for one challenge.
    ///
    /// # Errors
    /// What is wrong with code, challenge or transaction, or the database's.
    pub async fn verify(
        &self,
        caller: Caller,
        challenge: ChallengeId,
        typed: TypedCode,
        remember: bool,
    ) -> Result<Progress, VerifierError> {
        let asked = (caller.clone(), challenge.clone());
        let lists = self
            .change(move |verifier, db| {
                let (_, _, authenticator) = verifier.answerable(db, &asked.0, &asked.1)?;
                Ok(Vec::from_iter(
                    Some(authenticator).filter(|one| one.method.is_listed()),
                ))
            })
            .await?;
        let prepared = prepare(typed, lists).await?;
        self.change(move |verifier, db| {
            let (open, challenge, authenticator) = verifier.answerable(db, &caller, &challenge)?;
            let challenge = Some(&challenge);
            let verdict = verifier.judge(db, challenge, &authenticator, &prepared, &open)?;
            verifier.settle(
                db,
                &open,
                &Answered {
                    challenge,
                    authenticator: &authenticator,
                    verdict,
                    remember,
                },
            )
        })
        .await
    }

    /// The challenge, if an answer to it is looked at at all.
    pub(super) fn answerable(
        &self,
        db: &Connection,
        caller: &Caller,
        id: &ChallengeId,
    ) -> Result<(Open, Challenge, Authenticator), Halt> {
        let open = self.open(db, caller)?;
        open.refuse_if_locked()?;
        let (challenge, authenticator) = self.asked(db, &open, id)?;
        Ok((open, challenge, authenticator))
    }

    /// A challenge that no other has replaced, and what it is for.
    pub(super) fn asked(
        &self,
        db: &Connection,
        open: &Open,
        id: &ChallengeId,
    ) -> Result<(Challenge, Authenticator), Halt> {
        let challenge =
            challenges::find(db, &open.transaction.id, id)?.ok_or(Refusal::UnknownChallenge)?;
        if challenge.replaced {
            return Err(Refusal::ChallengeReplaced.into());
        }
        let authenticator = authenticators::find(db, open.person.id, &challenge.authenticator)?
            .ok_or(Refusal::UnknownAuthenticator)?;
        let asked = self.asked_for(db, open, vec![authenticator.clone()])?;
        if asked.is_empty() {
            return Err(Refusal::ChallengeReplaced.into());
        }
        Ok((challenge, authenticator))
    }

    /// Counts what was wrong; goes on for what was right.
    pub(super) fn settle(
        &self,
        db: &Connection,
        open: &Open,
        answered: &Answered<'_>,
    ) -> Result<Progress, Halt> {
        let Answered {
            challenge,
            authenticator,
            verdict,
            ..
        } = answered;
        let mut generation = 0;
        match *verdict {
            Verdict::Refused(why @ (CodeRefusal::Denied | CodeRefusal::TimedOut)) => {
                return Err(Refusal::Code(why, open.attempts_left(self)).into());
            }
            Verdict::Refused(why) => {
                if let Some(challenge) = challenge {
                    challenges::set_resync(db, &challenge.id, None)?;
                }
                return Err(self.count_wrong(db, open, why)?.into());
            }
            Verdict::AnotherCode { counter } => {
                if let Some(challenge) = challenge {
                    challenges::set_resync(db, &challenge.id, Some(counter))?;
                }
                return Ok(Progress::Waiting(Outcome::AnotherCode {}));
            }
            Verdict::RightPush | Verdict::RightKey => {}
            Verdict::RightPass {
                ordinal,
                once: true,
            } => {
                recovery_codes::mark_used(db, &authenticator.id, ordinal, open.now)?;
            }
            Verdict::RightPass { once: false, .. } => {}
            Verdict::Wait(left) => return Err(Refusal::WaitForNextCode(left).into()),
            Verdict::RightCode { generation: right } => generation = right,
            Verdict::RightStep { step } => {
                authenticators::set_counter(db, &authenticator.id, step)?
            }
            Verdict::RightRecoveryCode { ordinal } => {
                recovery_codes::mark_used(db, &authenticator.id, ordinal, open.now)?;
            }
        }
        if let Some(challenge) = challenge {
            challenges::mark_used(db, &challenge.id, generation)?;
        }
        steps::prove(db, &open.transaction.id, authenticator)?;
        if let Some(step) = steps::pending(db, &open.transaction.id)? {
            steps::answer(db, &step.id)?;
        }
        let mut open = open.clone();
        if answered.remember && self.settings.remember == Remember::Flag {
            transactions::set_remember(db, &open.transaction.id, true)?;
            open.transaction.remember = true;
        }
        self.go_on(db, &open)
    }

    /// The transaction ends, and a session with a cookie of its own begins.
    pub(super) fn sign_in(&self, db: &Connection, open: &Open) -> Result<Verified, Halt> {
        let proofs = steps::proofs(db, &open.transaction.id)?;
        let newest = proofs.last().ok_or(Refusal::TransactionEnded)?;
        transactions::end(db, &open.transaction.id, Ending::Verified)?;
        people::clear_failures(db, open.person.id)?;
        authenticators::forget_pushes(db, open.person.id)?;
        let session = Session {
            person: open.person.id,
            method: newest.method,
            remembered: false,
        };
        let cookie = CookieToken::random();
        let ends = open.now + self.settings.session_lifetime;
        sessions::begin(db, &cookie.hash(), &session, ends)?;
        let remembered = self.remember(db, open, &session)?;
        let list = proofs
            .iter()
            .find(|proof| proof.method == Method::RecoveryCode);
        let recovery_codes_left = list
            .map(|list| recovery_codes::left(db, &list.authenticator))
            .transpose()?;
        tracing::info!(transaction = %open.transaction.id, person = open.person.id.0, method = newest.method.name(), "signed in");
        Ok(Verified {
            method: newest.method,
            session: cookie,
            recovery_codes_left,
            remembered,
        })
    }
}

/// Works out what is slow. Nothing typed at all is no attempt.
pub(super) async fn prepare(
    typed: TypedCode,
    lists: Vec<Authenticator>,
) -> Result<Prepared, VerifierError> {
    if typed.expose().trim().is_empty() || typed.expose().len() > LONGEST_CODE {
        return Err(Refusal::Malformed.into());
    }
    let digits = code::digits(&typed).unwrap_or_default();
    let hashes = tokio::task::spawn_blocking(move || {
        let hashed = lists.into_iter().filter_map(|list| {
            let hash = recovery::hash(&typed, &list.secret?)?;
            Some((list.id, hash))
        });
        hashed.collect()
    });
    Ok(Prepared {
        digits,
        hashes: hashes.await.unwrap_or_default(),
    })
}

/// Nobody types more than this, bytes.
const LONGEST_CODE: usize = 256;
