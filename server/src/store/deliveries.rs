//! Deliveries: one row for each message that went out.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, Result, Row};
use serde::Serialize;

use crate::clock::Timestamp;
use crate::id::{AuthenticatorId, ChallengeId, TransactionId};

/// One dispatch of a code.
#[derive(Clone, Debug)]
pub struct Delivery {
    /// The challenge it belongs to.
    pub challenge: ChallengeId,
    /// Counts the deliveries of the challenge, from 1.
    pub number: u32,
    /// Which code it carries: codes of one generation are the same.
    pub generation: u32,
    /// When it went out.
    pub sent_at: Timestamp,
    /// How it goes, as last heard.
    pub status: DeliveryStatus,
    /// The key under which the route's figures are kept.
    pub route: Option<String>,
    /// The gateway's own name for the message.
    pub message: Option<String>,
    /// What a report about it has to show, while nobody has reported.
    pub token: Option<String>,
}

/// How a delivery goes. Receipts of all vendors map to these five.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DeliveryStatus {
    /// Accepted, but not on its way yet.
    Queued,
    /// On its way.
    Sent,
    /// The network says that it arrived; that may be wrong.
    Claimed,
    /// The network says that it will not arrive.
    Failed,
    /// Nothing that means anything was heard.
    Unknown,
}

impl DeliveryStatus {
    const ALL: [(Self, &'static str); 5] = [
        (Self::Queued, "queued"),
        (Self::Sent, "sent"),
        (Self::Claimed, "claimed"),
        (Self::Failed, "failed"),
        (Self::Unknown, "unknown"),
    ];
}

impl ToSql for DeliveryStatus {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        let name = Self::ALL
            .iter()
            .find(|(status, _)| status == self)
            .map_or("unknown", |(_, name)| name);
        Ok(name.into())
    }
}

impl FromSql for DeliveryStatus {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        Self::ALL
            .iter()
            .find(|(_, name)| *name == text)
            .map(|(status, _)| *status)
            .ok_or(FromSqlError::InvalidType)
    }
}

/// Writes a delivery down before its message goes out.
///
/// # Errors
/// When the database fails.
pub fn add(db: &Connection, delivery: &Delivery) -> Result<()> {
    db.execute(
        "INSERT INTO deliveries (challenge, number, generation, sent_at, status, route, message, token)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        (
            &delivery.challenge,
            delivery.number,
            delivery.generation,
            delivery.sent_at,
            delivery.status,
            &delivery.route,
            &delivery.message,
            &delivery.token,
        ),
    )?;
    Ok(())
}

/// Writes down what was heard of a delivery.
///
/// # Errors
/// When the database fails.
pub fn update(db: &Connection, delivery: &Delivery) -> Result<()> {
    db.execute(
        "UPDATE deliveries SET status = ?3, route = ?4, message = ?5 WHERE challenge = ?1 AND number = ?2",
        (&delivery.challenge, delivery.number, delivery.status, &delivery.route, &delivery.message),
    )?;
    Ok(())
}

/// The deliveries of a challenge, the oldest first.
///
/// # Errors
/// When the database fails.
pub fn of(db: &Connection, challenge: &ChallengeId) -> Result<Vec<Delivery>> {
    db.prepare_cached(
        "SELECT challenge, number, generation, sent_at, status, route, message, token FROM deliveries
         WHERE challenge = ?1 ORDER BY number",
    )?
    .query_map([challenge], delivery)?
    .collect()
}

/// How many messages one transaction has sent for one authenticator, and when the newest that was handed over went out.
///
/// # Errors
/// When the database fails.
pub fn sent_so_far(
    db: &Connection,
    transaction: &TransactionId,
    authenticator: &AuthenticatorId,
) -> Result<(u32, Option<Timestamp>)> {
    db.query_row(
        "SELECT count(*), max(CASE WHEN message IS NOT NULL OR status <> 'failed' THEN sent_at END) AS newest
         FROM deliveries JOIN challenges ON challenges.id = deliveries.challenge
         WHERE transaction_id = ?1 AND authenticator = ?2",
        (transaction, authenticator),
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

fn delivery(row: &Row<'_>) -> Result<Delivery> {
    Ok(Delivery {
        challenge: row.get("challenge")?,
        number: row.get("number")?,
        generation: row.get("generation")?,
        sent_at: row.get("sent_at")?,
        status: row.get("status")?,
        route: row.get("route")?,
        message: row.get("message")?,
        token: row.get("token")?,
    })
}
