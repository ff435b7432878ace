//! Who is signed in.

use rusqlite::{Connection, OptionalExtension as _, Result};

use crate::clock::Timestamp;
use crate::id::PersonId;
use crate::method::Method;
use crate::secrets::TokenHash;

/// Somebody who is signed in.
#[derive(Clone, Debug)]
pub struct Session {
    /// Who.
    pub person: PersonId,
    /// By which second step; where the browser was remembered, by which one then.
    pub method: Method,
    /// Whether the browser was remembered, and no second step was asked for.
    pub remembered: bool,
}

/// Begins a session. It always has a cookie of its own, so none can be planted.
///
/// # Errors
/// When the database fails.
pub fn begin(
    db: &Connection,
    token: &TokenHash,
    session: &Session,
    expires_at: Timestamp,
) -> Result<()> {
    db.execute(
        "INSERT INTO sessions (hash, person, method, remembered, expires_at) VALUES (?1, ?2, ?3, ?4, ?5)",
        (token.as_bytes(), session.person, session.method, session.remembered, expires_at),
    )?;
    Ok(())
}

/// The session of a cookie, if it has not expired.
///
/// # Errors
/// When the database fails.
pub fn find(db: &Connection, token: &TokenHash, now: Timestamp) -> Result<Option<Session>> {
    db.query_row(
        "SELECT person, method, remembered FROM sessions WHERE hash = ?1 AND expires_at > ?2",
        (token.as_bytes(), now),
        |row| {
            Ok(Session {
                person: row.get(0)?,
                method: row.get(1)?,
                remembered: row.get(2)?,
            })
        },
    )
    .optional()
}

/// Ends a session.
///
/// # Errors
/// When the database fails.
pub fn end(db: &Connection, token: &TokenHash) -> Result<()> {
    db.execute("DELETE FROM sessions WHERE hash = ?1", [token.as_bytes()])?;
    Ok(())
}

/// Removes what expired before `now`.
///
/// # Errors
/// When the database fails.
pub fn forget(db: &Connection, now: Timestamp) -> Result<usize> {
    db.execute("DELETE FROM sessions WHERE expires_at < ?1", [now])
}
