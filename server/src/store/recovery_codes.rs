//! Recovery codes: hashed, each good once.

use rusqlite::{Connection, Result};

use crate::clock::Timestamp;
use crate::id::{AuthenticatorId, PersonId};
use crate::method::Method;

/// One code of a list.
#[derive(Clone, Debug)]
pub struct RecoveryCode {
    /// Its place in the list, from 1.
    pub ordinal: u32,
    /// Argon2 hash with the list's salt.
    pub hash: Vec<u8>,
    /// Whether it was used.
    pub used: bool,
}

/// Adds a code to a list.
///
/// # Errors
/// When the database fails.
pub fn add(db: &Connection, list: &AuthenticatorId, ordinal: u32, hash: &[u8]) -> Result<()> {
    db.execute(
        "INSERT INTO recovery_codes (authenticator, ordinal, hash) VALUES (?1, ?2, ?3)",
        (list, ordinal, hash),
    )?;
    Ok(())
}

/// The whole list.
///
/// # Errors
/// When the database fails.
pub fn of(db: &Connection, list: &AuthenticatorId) -> Result<Vec<RecoveryCode>> {
    db.prepare_cached("SELECT ordinal, hash, used_at FROM recovery_codes WHERE authenticator = ?1 ORDER BY ordinal")?
        .query_map([list], |row| {
            let used: Option<Timestamp> = row.get("used_at")?;
            Ok(RecoveryCode { ordinal: row.get("ordinal")?, hash: row.get("hash")?, used: used.is_some() })
        })?
        .collect()
}

/// Marks a code as used.
///
/// # Errors
/// When the database fails.
pub fn mark_used(
    db: &Connection,
    list: &AuthenticatorId,
    ordinal: u32,
    now: Timestamp,
) -> Result<()> {
    db.execute(
        "UPDATE recovery_codes SET used_at = ?3 WHERE authenticator = ?1 AND ordinal = ?2",
        (list, ordinal, now),
    )?;
    Ok(())
}

/// How many of a list are left.
///
/// # Errors
/// When the database fails.
pub fn left(db: &Connection, list: &AuthenticatorId) -> Result<u32> {
    db.query_row(
        "SELECT count(*) FROM recovery_codes WHERE authenticator = ?1 AND used_at IS NULL",
        [list],
        |row| row.get(0),
    )
}

/// How many a person has left, over all lists.
///
/// # Errors
/// When the database fails.
pub fn left_to(db: &Connection, person: PersonId) -> Result<u32> {
    db.query_row(
        "SELECT count(*) FROM recovery_codes JOIN authenticators ON authenticators.id = recovery_codes.authenticator
         WHERE person = ?1 AND method = ?2 AND used_at IS NULL",
        (person, Method::RecoveryCode),
        |row| row.get(0),
    )
}
