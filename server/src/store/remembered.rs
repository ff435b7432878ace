//! Browsers that somebody asked to be remembered.

use rusqlite::{Connection, OptionalExtension as _, Result};

use crate::clock::Timestamp;
use crate::id::PersonId;
use crate::method::Method;
use crate::secrets::TokenHash;

/// Remembers a browser by the hash of its cookie, for one person.
///
/// # Errors
/// When the database fails.
pub fn add(
    db: &Connection,
    token: &TokenHash,
    person: PersonId,
    method: Method,
    expires_at: Timestamp,
) -> Result<()> {
    db.execute(
        "INSERT INTO remembered (hash, person, method, expires_at) VALUES (?1, ?2, ?3, ?4)",
        (token.as_bytes(), person, method, expires_at),
    )?;
    Ok(())
}

/// The second step by which this browser was remembered for this person, unless that was too long ago.
///
/// # Errors
/// When the database fails.
pub fn find(
    db: &Connection,
    token: &TokenHash,
    person: PersonId,
    now: Timestamp,
) -> Result<Option<Method>> {
    db.query_row(
        "SELECT method FROM remembered WHERE hash = ?1 AND person = ?2 AND expires_at > ?3",
        (token.as_bytes(), person, now),
        |row| row.get(0),
    )
    .optional()
}

/// Forgets all browsers of a person.
///
/// # Errors
/// When the database fails.
pub fn forget_all(db: &Connection, person: PersonId) -> Result<()> {
    db.execute("DELETE FROM remembered WHERE person = ?1", [person])?;
    Ok(())
}

/// Removes what expired before `now`.
///
/// # Errors
/// When the database fails.
pub fn forget(db: &Connection, now: Timestamp) -> Result<usize> {
    db.execute("DELETE FROM remembered WHERE expires_at < ?1", [now])
}
