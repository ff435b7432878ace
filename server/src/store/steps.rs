//! Sign-ins of more than one step: what was proved so far, and what is asked now.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension as _, Result};

use crate::id::{AuthenticatorId, StepId, TransactionId};
use crate::method::Method;
use crate::secrets::{Destination, Seed};

use super::authenticators::Authenticator;

/// A right answer of a sign-in that was not complete with it.
#[derive(Clone, Debug)]
pub struct Proof {
    /// What was proved.
    pub authenticator: AuthenticatorId,
    /// How.
    pub method: Method,
    /// Where its code went.
    pub destination: Option<Destination>,
}

/// A step after a right answer.
#[derive(Clone, Debug)]
pub struct Step {
    /// Its name on the wire.
    pub id: StepId,
    /// What is asked.
    pub kind: StepKind,
    /// Whether it can be put off.
    pub optional: bool,
    /// The seed of the app that is being registered.
    pub secret: Option<Seed>,
}

/// What a step asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// Another authenticator.
    Challenge,
    /// To register an authenticator app.
    Register,
    /// Whether this browser is to be remembered.
    Remember,
}

impl StepKind {
    const ALL: [(Self, &'static str); 3] = [
        (Self::Challenge, "challenge"),
        (Self::Register, "register"),
        (Self::Remember, "remember"),
    ];
}

impl ToSql for StepKind {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        let name = Self::ALL.iter().find(|(kind, _)| kind == self);
        Ok(name.map_or("", |(_, name)| name).into())
    }
}

impl FromSql for StepKind {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        let kind = Self::ALL.iter().find(|(_, name)| *name == text);
        kind.map(|(kind, _)| *kind).ok_or(FromSqlError::InvalidType)
    }
}

/// Writes down that an authenticator was proved.
///
/// # Errors
/// When the database fails.
pub fn prove(
    db: &Connection,
    transaction: &TransactionId,
    authenticator: &Authenticator,
) -> Result<()> {
    db.execute(
        "INSERT OR IGNORE INTO proofs (transaction_id, authenticator, method, destination) VALUES (?1, ?2, ?3, ?4)",
        (
            transaction,
            &authenticator.id,
            authenticator.method,
            authenticator.destination.as_ref().map(Destination::expose),
        ),
    )?;
    Ok(())
}

/// What was proved so far, in that order.
///
/// # Errors
/// When the database fails.
pub fn proofs(db: &Connection, transaction: &TransactionId) -> Result<Vec<Proof>> {
    db.prepare_cached(
        "SELECT authenticator, method, destination FROM proofs WHERE transaction_id = ?1 ORDER BY rowid",
    )?
    .query_map([transaction], |row| {
        Ok(Proof {
            authenticator: row.get(0)?,
            method: row.get(1)?,
            destination: row.get::<_, Option<String>>(2)?.map(Destination::new),
        })
    })?
    .collect()
}

/// Asks a step; one of that kind that is there already stays.
///
/// # Errors
/// When the database fails.
pub fn ask(db: &Connection, transaction: &TransactionId, step: &Step) -> Result<()> {
    db.execute(
        "INSERT OR IGNORE INTO steps (id, transaction_id, kind, optional, secret) VALUES (?1, ?2, ?3, ?4, ?5)",
        (
            &step.id,
            transaction,
            step.kind,
            step.optional,
            step.secret.as_ref().map(Seed::expose),
        ),
    )?;
    Ok(())
}

/// The step that waits for an answer, if one does.
///
/// # Errors
/// When the database fails.
pub fn pending(db: &Connection, transaction: &TransactionId) -> Result<Option<Step>> {
    db.query_row(
        "SELECT id, kind, optional, secret FROM steps WHERE transaction_id = ?1 AND NOT answered",
        [transaction],
        |row| {
            Ok(Step {
                id: row.get(0)?,
                kind: row.get(1)?,
                optional: row.get(2)?,
                secret: row.get::<_, Option<Vec<u8>>>(3)?.map(Seed::new),
            })
        },
    )
    .optional()
}

/// Whether a step of that kind was answered in this sign-in.
///
/// # Errors
/// When the database fails.
pub fn is_answered(db: &Connection, transaction: &TransactionId, kind: StepKind) -> Result<bool> {
    db.query_row(
        "SELECT EXISTS (SELECT 1 FROM steps WHERE transaction_id = ?1 AND kind = ?2 AND answered)",
        (transaction, kind),
        |row| row.get(0),
    )
}

/// Marks a step as answered.
///
/// # Errors
/// When the database fails.
pub fn answer(db: &Connection, step: &StepId) -> Result<()> {
    db.execute("UPDATE steps SET answered = 1 WHERE id = ?1", [step])?;
    Ok(())
}
