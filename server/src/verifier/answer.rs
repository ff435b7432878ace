//! `verify`: judge an answer, count it, and sign the user in if it is right.

use rusqlite::Connection;

use crate::id::{AuthenticatorId, ChallengeId};
use crate::method::Method;
use crate::secrets::{CookieToken, TypedCode};
use crate::store::authenticators::{self, Authenticator};
use crate::store::challenges::{self, Challenge};
use crate::store::sessions::{self, Session};
use crate::store::transactions::{self, Ending};
use crate::store::{deliveries, people, recovery_codes};

use super::refusal::{CodeRefusal, Halt, Refusal};
use super::sent::Sent;
use super::transaction::{Caller, Open};
use super::verdict::Verdict;
use super::{Verifier, VerifierError, code, recovery, totp};

/// The user is signed in.
#[derive(Debug)]
pub struct Verified {
    /// By which method.
    pub method: Method,
    /// The cookie of the new session.
    pub session: CookieToken,
    /// After a recovery code: how many remain.
    pub recovery_codes_left: Option<u32>,
}

/// A code with what is slow to work out from it, done outside the database's lock.
pub(super) struct Prepared {
    /// Empty where it is not all digits; no code is.
    digits: String,
    recovery_hash: Option<Vec<u8>>,
}

/// An answer that was judged.
pub(super) struct Answered<'a> {
    /// The challenge that was answered; the plain form may do without.
    pub challenge: Option<&'a Challenge>,
    /// What it was tried on.
    pub authenticator: &'a Authenticator,
    /// What it turned out to be.
    pub verdict: Verdict,
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
    ) -> Result<Verified, VerifierError> {
        let asked = (caller.clone(), challenge.clone());
        let list = self
            .change(move |verifier, db| {
                let (_, _, authenticator) = verifier.answerable(db, &asked.0, &asked.1)?;
                Ok(Some(authenticator).filter(|one| one.method == Method::RecoveryCode))
            })
            .await?;
        let prepared = prepare(typed, list).await?;
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
                },
            )
        })
        .await
    }

    /// The challenge, if an answer to it is looked at at all.
    fn answerable(
        &self,
        db: &Connection,
        caller: &Caller,
        id: &ChallengeId,
    ) -> Result<(Open, Challenge, Authenticator), Halt> {
        let open = self.open(db, caller)?;
        open.refuse_if_locked()?;
        let challenge =
            challenges::find(db, &open.transaction.id, id)?.ok_or(Refusal::UnknownChallenge)?;
        if challenge.replaced {
            return Err(Refusal::ChallengeReplaced.into());
        }
        let authenticator = authenticators::find(db, open.person.id, &challenge.authenticator)?;
        Ok((
            open,
            challenge,
            authenticator.ok_or(Refusal::UnknownAuthenticator)?,
        ))
    }

    /// What a code is for one authenticator.
    pub(super) fn judge(
        &self,
        db: &Connection,
        challenge: Option<&Challenge>,
        authenticator: &Authenticator,
        code: &Prepared,
        open: &Open,
    ) -> Result<Verdict, Halt> {
        let (digits, seed) = (code.digits.as_str(), &authenticator.secret);
        Ok(match (authenticator.method, seed) {
            (Method::Sms | Method::Voice | Method::Email, _) => {
                self.judge_sent(db, challenge, &authenticator.id, digits, open)?
            }
            (Method::Totp, Some(seed)) => {
                totp::judge(seed, authenticator.counter, digits, open.now)
            }
            (Method::RecoveryCode, _) => recovery::judge(
                &recovery_codes::of(db, &authenticator.id)?,
                code.recovery_hash.as_deref(),
            ),
            _ => Verdict::Refused(CodeRefusal::Wrong),
        })
    }

    /// A sent code is looked for in this challenge first, then among those that came before it: whoever types
    /// yesterday's text is told so.
    fn judge_sent(
        &self,
        db: &Connection,
        challenge: Option<&Challenge>,
        authenticator: &AuthenticatorId,
        digits: &str,
        open: &Open,
    ) -> Result<Verdict, Halt> {
        let mut verdict = Verdict::Refused(CodeRefusal::Wrong);
        if let Some(challenge) = challenge {
            let deliveries = deliveries::of(db, &challenge.id)?;
            let sent = Sent {
                challenge,
                deliveries: &deliveries,
            };
            verdict = sent.judge(digits, &self.key, open.now, &self.settings);
            // Nothing can be right any more, so the way on is a new code, not another try.
            if verdict == Verdict::Refused(CodeRefusal::Wrong)
                && !sent.is_alive(open.now, &self.settings)
            {
                verdict = Verdict::Refused(CodeRefusal::Expired);
            } else if verdict != Verdict::Refused(CodeRefusal::Wrong) {
                return Ok(verdict);
            }
        }
        let recalled = self.recall_sent(db, challenge, authenticator, digits, open)?;
        Ok(recalled.map_or(verdict, Verdict::Refused))
    }

    fn recall_sent(
        &self,
        db: &Connection,
        current: Option<&Challenge>,
        authenticator: &AuthenticatorId,
        digits: &str,
        open: &Open,
    ) -> Result<Option<CodeRefusal>, Halt> {
        for earlier in challenges::of_authenticator(db, authenticator)? {
            if current.is_none_or(|current| current.id != earlier.id) {
                let deliveries = deliveries::of(db, &earlier.id)?;
                let earlier = Sent {
                    challenge: &earlier,
                    deliveries: &deliveries,
                };
                let recalled = earlier.recall(digits, &self.key, open.now, &self.settings);
                if recalled.is_some() {
                    return Ok(recalled);
                }
            }
        }
        Ok(None)
    }

    /// Counts what was wrong; signs the user in for what was right.
    pub(super) fn settle(
        &self,
        db: &Connection,
        open: &Open,
        answered: &Answered<'_>,
    ) -> Result<Verified, Halt> {
        let Answered {
            challenge,
            authenticator,
            verdict,
        } = answered;
        let mut generation = 0;
        let mut recovery_codes_left = None;
        match *verdict {
            Verdict::Refused(why) => return Err(self.count_wrong(db, open, why)?.into()),
            Verdict::Wait(left) => return Err(Refusal::WaitForNextCode(left).into()),
            Verdict::RightCode { generation: right } => generation = right,
            Verdict::RightStep { step } => {
                authenticators::set_counter(db, &authenticator.id, step)?
            }
            Verdict::RightRecoveryCode { ordinal } => {
                recovery_codes::mark_used(db, &authenticator.id, ordinal, open.now)?;
                recovery_codes_left = Some(recovery_codes::left(db, &authenticator.id)?);
            }
        }
        if let Some(challenge) = challenge {
            challenges::mark_used(db, &challenge.id, generation)?;
        }
        let session = self.sign_in(db, open, authenticator.method)?;
        Ok(Verified {
            method: authenticator.method,
            session,
            recovery_codes_left,
        })
    }

    /// The transaction ends, and a session with a cookie of its own begins.
    fn sign_in(&self, db: &Connection, open: &Open, method: Method) -> Result<CookieToken, Halt> {
        transactions::end(db, &open.transaction.id, Ending::Verified)?;
        people::clear_failures(db, open.person.id)?;
        let session = CookieToken::random();
        let signed_in = Session {
            person: open.person.id,
            method,
        };
        sessions::begin(
            db,
            &session.hash(),
            &signed_in,
            open.now + self.settings.session_lifetime,
        )?;
        tracing::info!(transaction = %open.transaction.id, person = open.person.id.0, method = method.name(), "signed in");
        Ok(session)
    }
}

/// Works out what is slow. Nothing typed at all is no attempt.
pub(super) async fn prepare(
    typed: TypedCode,
    list: Option<Authenticator>,
) -> Result<Prepared, VerifierError> {
    if typed.expose().trim().is_empty() || typed.expose().len() > LONGEST_CODE {
        return Err(Refusal::Malformed.into());
    }
    let digits = code::digits(&typed).unwrap_or_default();
    let salt = list.and_then(|list| list.secret);
    let recovery_hash = match salt {
        Some(salt) => tokio::task::spawn_blocking(move || recovery::hash(&typed, &salt))
            .await
            .ok()
            .flatten(),
        None => None,
    };
    Ok(Prepared {
        digits,
        recovery_hash,
    })
}

/// Nobody types more than this, bytes.
const LONGEST_CODE: usize = 256;
