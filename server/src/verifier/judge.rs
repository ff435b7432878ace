//! What a code turns out to be, by the method of its authenticator.

use rusqlite::Connection;

use crate::id::AuthenticatorId;
use crate::method::Method;
use crate::store::authenticators::Authenticator;
use crate::store::challenges::{self, Challenge};
use crate::store::{deliveries, recovery_codes};

use super::answer::Prepared;
use super::refusal::{CodeRefusal, Halt};
use super::sent::Sent;
use super::transaction::Open;
use super::verdict::Verdict;
use super::{Verifier, hotp, recovery, totp};

impl Verifier {
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
            (Method::Hotp, Some(seed)) => {
                let shown = challenge.and_then(|challenge| challenge.resync);
                hotp::judge(seed, authenticator.counter, shown, digits)
            }
            (Method::Push, _) => self.judge_push(db, challenge, digits, open.now)?,
            (Method::RecoveryCode | Method::TemporaryPass, _) => {
                self.judge_listed(db, authenticator, code.hash(&authenticator.id), open)?
            }
            _ => Verdict::Refused(CodeRefusal::Wrong),
        })
    }

    /// A recovery code, which may have been asked for by its number, or a pass, which may have ended.
    fn judge_listed(
        &self,
        db: &Connection,
        list: &Authenticator,
        hash: Option<&[u8]>,
        open: &Open,
    ) -> Result<Verdict, Halt> {
        let verdict = recovery::judge(&recovery_codes::of(db, &list.id)?, hash);
        let Verdict::RightRecoveryCode { ordinal } = verdict else {
            return Ok(verdict);
        };
        let asked = self.ordinal(db, list)?;
        let ended = list.expires_at.is_some_and(|end| end <= open.now);
        Ok(if list.method == Method::RecoveryCode {
            match asked {
                Some(asked) if asked != ordinal => Verdict::Refused(CodeRefusal::Wrong),
                _ => verdict,
            }
        } else if ended {
            Verdict::Refused(CodeRefusal::Expired)
        } else {
            Verdict::RightPass {
                ordinal,
                once: list.expires_at.is_none(),
            }
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
}
