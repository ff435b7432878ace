//! What follows a right answer: a second authenticator, an app to register, a browser to remember; then success.

use rusqlite::Connection;

use crate::id::{AuthenticatorId, StepId};
use crate::method::Method;
use crate::secrets::{Seed, TypedCode};
use crate::settings::{Registration, Remember};
use crate::store::authenticators::{self, Authenticator};
use crate::store::steps::{self, Proof, Step, StepKind};
use crate::store::{people, transactions};
use crate::wire::{self, Choice, Outcome};

use super::answer::Progress;
use super::refusal::{CodeRefusal, Halt, Refusal};
use super::transaction::{Caller, Open};
use super::verdict::Verdict;
use super::{Verifier, VerifierError, code, totp};

/// An app that is being registered.
#[derive(Debug)]
pub struct NewApp {
    /// What the QR code says: `otpauth://totp/…`.
    pub address: String,
    /// The same for those who type it.
    pub secret: String,
    /// The code that the app shows now.
    pub current_code: String,
    /// Whether it can be put off.
    pub optional: bool,
    /// The step's name, for putting it off.
    pub step: StepId,
}

impl Verifier {
    /// Answers a step.
    ///
    /// # Errors
    /// [`Refusal::UnknownStep`] where another one waits, or none, and what is wrong with the transaction.
    pub async fn step(
        &self,
        caller: Caller,
        step: StepId,
        choice: Choice,
    ) -> Result<Progress, VerifierError> {
        self.change(move |verifier, db| {
            let open = verifier.open(db, &caller)?;
            open.refuse_if_locked()?;
            let pending = steps::pending(db, &open.transaction.id)?;
            let asked = pending
                .filter(|asked| asked.id == step)
                .ok_or(Refusal::UnknownStep)?;
            match (asked.kind, choice) {
                (StepKind::Remember, choice) => {
                    let remember = choice == Choice::Yes;
                    transactions::set_remember(db, &open.transaction.id, remember)?;
                }
                (StepKind::Register, Choice::No) if asked.optional => {}
                _ => return Err(Refusal::Malformed.into()),
            }
            steps::answer(db, &asked.id)?;
            verifier.go_on(db, &verifier.open(db, &caller)?)
        })
        .await
    }

    /// What the page shows on which an app is registered.
    ///
    /// # Errors
    /// [`Refusal::UnknownStep`] where none is to be registered, and what is wrong with the transaction.
    pub async fn new_app(&self, caller: Caller) -> Result<NewApp, VerifierError> {
        self.change(move |verifier, db| {
            let open = verifier.open(db, &caller)?;
            let (step, seed) = registering(db, &open)?;
            Ok(NewApp {
                address: totp::enrolment(&seed, &open.person.email, "Second Step")
                    .ok_or(Refusal::UnknownStep)?,
                secret: totp::in_groups(&seed),
                current_code: totp::current_code(&seed, open.now),
                optional: step.optional,
                step: step.id,
            })
        })
        .await
    }

    /// Registers the app that shows this code.
    ///
    /// # Errors
    /// [`CodeRefusal::Wrong`], which costs no attempt here, and what is wrong with the transaction.
    pub async fn register_app(
        &self,
        caller: Caller,
        typed: TypedCode,
    ) -> Result<Progress, VerifierError> {
        self.change(move |verifier, db| {
            let open = verifier.open(db, &caller)?;
            open.refuse_if_locked()?;
            let (step, seed) = registering(db, &open)?;
            let digits = code::digits(&typed).unwrap_or_default();
            let Verdict::RightStep { step: counter } = totp::judge(&seed, None, &digits, open.now)
            else {
                let left = open.attempts_left(verifier);
                return Err(Refusal::Code(CodeRefusal::Wrong, left).into());
            };
            let app = Authenticator {
                id: AuthenticatorId::random(),
                person: open.person.id,
                method: Method::Totp,
                label: None,
                destination: None,
                secret: Some(seed),
                counter: Some(counter),
                expires_at: None,
            };
            authenticators::add(db, &app)?;
            people::clear_registration(db, open.person.id)?;
            steps::prove(db, &open.transaction.id, &app)?;
            steps::answer(db, &step.id)?;
            tracing::info!(transaction = %open.transaction.id, authenticator = %app.id, "app registered");
            verifier.go_on(db, &verifier.open(db, &caller)?)
        })
        .await
    }

    /// The next step, or success.
    pub(super) fn go_on(&self, db: &Connection, open: &Open) -> Result<Progress, Halt> {
        let Some(next) = self.next_step(db, open)? else {
            return Ok(Progress::SignedIn(self.sign_in(db, open)?));
        };
        let step = Step {
            id: StepId::random(),
            secret: (next.0 == StepKind::Register).then(Seed::random),
            kind: next.0,
            optional: next.1,
        };
        steps::ask(db, &open.transaction.id, &step)?;
        tracing::info!(transaction = %open.transaction.id, kind = ?step.kind, "one more step");
        let step = self.pending_step(db, open)?.ok_or(Refusal::UnknownStep)?;
        Ok(Progress::Waiting(Outcome::Step { step }))
    }

    /// What is asked next, and whether it can be put off.
    fn next_step(&self, db: &Connection, open: &Open) -> Result<Option<(StepKind, bool)>, Halt> {
        let proofs = steps::proofs(db, &open.transaction.id)?;
        let done = u32::try_from(proofs.len()).unwrap_or(u32::MAX);
        let too_few = done < self.settings.factors.max(open.person.factors);
        if too_few && !self.unproved(db, open, &proofs)?.is_empty() {
            return Ok(Some((StepKind::Challenge, false)));
        }
        let answered = |kind| steps::is_answered(db, &open.transaction.id, kind);
        if !answered(StepKind::Register)? {
            match self.registration(db, open)? {
                // Who is asked for two and has one cannot be let in by one.
                _ if too_few => return Ok(Some((StepKind::Register, false))),
                Registration::Forced => return Ok(Some((StepKind::Register, false))),
                Registration::Offered => return Ok(Some((StepKind::Register, true))),
                Registration::None => {}
            }
        }
        if self.settings.remember == Remember::Step && !answered(StepKind::Remember)? {
            return Ok(Some((StepKind::Remember, true)));
        }
        Ok(None)
    }

    /// Whether an app is to be registered: by a note on the person, or by the rules for those who have none.
    pub(super) fn registration(&self, db: &Connection, open: &Open) -> Result<Registration, Halt> {
        let by_rules = self.settings.registration;
        if by_rules <= open.person.registration {
            return Ok(open.person.registration);
        }
        let has_app = authenticators::of_person(db, open.person.id)?
            .iter()
            .any(|one| one.method == Method::Totp);
        Ok(if has_app {
            open.person.registration
        } else {
            by_rules
        })
    }

    /// The step that waits, as the widget sees it.
    pub(super) fn pending_step(
        &self,
        db: &Connection,
        open: &Open,
    ) -> Result<Option<wire::Step>, Halt> {
        let Some(step) = steps::pending(db, &open.transaction.id)? else {
            return Ok(None);
        };
        let transaction = &open.transaction;
        Ok(Some(wire::Step {
            id: step.id,
            kind: match step.kind {
                StepKind::Challenge => {
                    wire::StepKind::Challenge(Box::new(self.standing(db, open)?))
                }
                StepKind::Register => wire::StepKind::Register {
                    url: format!(
                        "/sign-in/{}/register?lang={}",
                        transaction.id, transaction.language
                    ),
                    optional: step.optional,
                },
                StepKind::Remember => wire::StepKind::Remember {},
            },
        }))
    }

    /// Of what the user could use, what is asked for now: after a first right answer only what differs from it, and
    /// nothing while another kind of step waits.
    pub(super) fn asked_for(
        &self,
        db: &Connection,
        open: &Open,
        mut usable: Vec<Authenticator>,
    ) -> Result<Vec<Authenticator>, Halt> {
        match steps::pending(db, &open.transaction.id)? {
            None => Ok(usable),
            Some(step) if step.kind == StepKind::Challenge => {
                let proofs = steps::proofs(db, &open.transaction.id)?;
                usable.retain(|one| differs(one, &proofs));
                Ok(usable)
            }
            Some(_) => Ok(Vec::new()),
        }
    }

    /// What the user can still prove after these.
    fn unproved(
        &self,
        db: &Connection,
        open: &Open,
        proofs: &[Proof],
    ) -> Result<Vec<Authenticator>, Halt> {
        let mut usable = self.at_hand(db, open)?;
        usable.retain(|one| differs(one, proofs));
        Ok(usable)
    }
}

/// The same way twice is one factor, and so are a text and a call to the same phone.
fn differs(one: &Authenticator, proofs: &[Proof]) -> bool {
    proofs.iter().all(|proof| {
        let elsewhere = one.destination.is_none() || one.destination != proof.destination;
        one.id != proof.authenticator && one.method != proof.method && elsewhere
    })
}

fn registering(db: &Connection, open: &Open) -> Result<(Step, Seed), Halt> {
    let step = steps::pending(db, &open.transaction.id)?
        .filter(|step| step.kind == StepKind::Register)
        .ok_or(Refusal::UnknownStep)?;
    let seed = step.secret.clone().ok_or(Refusal::UnknownStep)?;
    Ok((step, seed))
}
