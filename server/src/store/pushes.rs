//! Pushes: requests that a phone was shown, and what its owner decided.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension as _, Result, Row};

use crate::clock::Timestamp;
use crate::id::{AuthenticatorId, ChallengeId, TransactionId};
use crate::settings::Matching;

/// One request on a phone.
#[derive(Clone, Debug)]
pub struct Push {
    /// The challenge it belongs to.
    pub challenge: ChallengeId,
    /// Which delivery of the challenge it is.
    pub delivery: u32,
    /// Where the number is shown, and where it is asked for.
    pub matching: Matching,
    /// The number.
    pub number: String,
    /// What the owner of the phone decided, if anything yet.
    pub decision: Option<Decision>,
}

/// What was decided on the phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The right number was given.
    Approved,
    /// "This is not me."
    Denied,
    /// Another number than the one on the page was given.
    WrongNumber,
}

impl Decision {
    const ALL: [(Self, &'static str); 3] = [
        (Self::Approved, "approved"),
        (Self::Denied, "denied"),
        (Self::WrongNumber, "wrong_number"),
    ];
}

impl ToSql for Decision {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        let named = Self::ALL.iter().find(|(one, _)| one == self);
        Ok(named.map_or("denied", |(_, name)| name).into())
    }
}

impl FromSql for Decision {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        let named = Self::ALL.iter().find(|(_, name)| *name == text);
        named.map(|(one, _)| *one).ok_or(FromSqlError::InvalidType)
    }
}

/// Shows a request on the phone.
///
/// # Errors
/// When the database fails.
pub fn add(db: &Connection, push: &Push) -> Result<()> {
    db.execute(
        "INSERT INTO pushes (challenge, delivery, matching, number) VALUES (?1, ?2, ?3, ?4)",
        (
            &push.challenge,
            push.delivery,
            push.matching.name(),
            &push.number,
        ),
    )?;
    Ok(())
}

/// The newest request of a challenge: the only one that can still be answered.
///
/// # Errors
/// When the database fails.
pub fn newest(db: &Connection, challenge: &ChallengeId) -> Result<Option<Push>> {
    db.prepare_cached("SELECT * FROM pushes WHERE challenge = ?1 ORDER BY delivery DESC LIMIT 1")?
        .query_row([challenge], push)
        .optional()
}

/// Writes the decision down; the first one stays.
///
/// # Errors
/// When the database fails.
pub fn decide(db: &Connection, push: &Push, decision: Decision) -> Result<()> {
    db.execute(
        "UPDATE pushes SET decision = ?3 WHERE challenge = ?1 AND delivery = ?2 AND decision IS NULL",
        (&push.challenge, push.delivery, decision),
    )?;
    Ok(())
}

/// A request as its phone has it.
#[derive(Clone, Debug)]
pub struct OnPhone {
    /// The request.
    pub push: Push,
    /// The sign-in it is about.
    pub transaction: TransactionId,
    /// When it came.
    pub sent_at: Timestamp,
}

/// The newest request on the phone that is enrolled as this authenticator, whatever became of its sign-in.
///
/// # Errors
/// When the database fails.
pub fn on_phone(db: &Connection, phone: &AuthenticatorId) -> Result<Option<OnPhone>> {
    db.prepare_cached(
        "SELECT pushes.*, transaction_id, sent_at FROM pushes
         JOIN challenges ON challenges.id = pushes.challenge
         JOIN deliveries ON deliveries.challenge = pushes.challenge AND deliveries.number = pushes.delivery
         WHERE authenticator = ?1 ORDER BY sent_at DESC, opened DESC, delivery DESC LIMIT 1",
    )?
    .query_row([phone], |row| {
        Ok(OnPhone {
            push: push(row)?,
            transaction: row.get("transaction_id")?,
            sent_at: row.get("sent_at")?,
        })
    })
    .optional()
}

fn push(row: &Row<'_>) -> Result<Push> {
    let matching: String = row.get("matching")?;
    Ok(Push {
        challenge: row.get("challenge")?,
        delivery: row.get("delivery")?,
        matching: if matching == Matching::Ask.name() {
            Matching::Ask
        } else {
            Matching::Show
        },
        number: row.get("number")?,
        decision: row.get("decision")?,
    })
}
