//! Sign-ins that are under way, and for a day those that ended.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension as _, Result};

use crate::clock::Timestamp;
use crate::id::{PersonId, TransactionId};
use crate::secrets::TokenHash;

/// One sign-in, from the password to its end.
#[derive(Clone, Debug)]
pub struct Transaction {
    /// Its name on the wire and in the page's path.
    pub id: TransactionId,
    /// Who is signing in.
    pub person: PersonId,
    /// Hash of the cookie's secret.
    pub cookie: Vec<u8>,
    /// The host name that the page was asked for; named in the last line of a text.
    pub host: String,
    /// Where links in e-mails lead: `https://login.example.org`.
    pub origin: String,
    /// The language of the pages and texts.
    pub language: String,
    /// When it ends by itself.
    pub expires_at: Timestamp,
    /// Wrong answers so far.
    pub failures: u32,
    /// Whether this browser is to be remembered when the sign-in is complete.
    pub remember: bool,
    /// How it ended, if it did.
    pub ended: Option<Ending>,
}

/// How a transaction ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The user is signed in.
    Verified,
    /// The user started over.
    Cancelled,
}

impl Ending {
    const fn name(self) -> &'static str {
        match self {
            Self::Verified => "verified",
            Self::Cancelled => "cancelled",
        }
    }
}

impl ToSql for Ending {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        Ok(self.name().into())
    }
}

impl FromSql for Ending {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value.as_str()? {
            "verified" => Ok(Self::Verified),
            "cancelled" => Ok(Self::Cancelled),
            _ => Err(FromSqlError::InvalidType),
        }
    }
}

/// A sign-in that begins.
#[derive(Debug)]
pub struct NewTransaction<'a> {
    /// Its name.
    pub id: &'a TransactionId,
    /// Who is signing in.
    pub person: PersonId,
    /// Hash of the cookie's secret.
    pub cookie: &'a TokenHash,
    /// The host name that the page was asked for.
    pub host: &'a str,
    /// Where links in e-mails lead.
    pub origin: &'a str,
    /// The language of the page.
    pub language: &'a str,
    /// When it ends by itself.
    pub expires_at: Timestamp,
}

/// Begins a transaction.
///
/// # Errors
/// When the database fails.
pub fn begin(db: &Connection, new: &NewTransaction<'_>) -> Result<()> {
    db.execute(
        "INSERT INTO transactions (id, person, cookie, host, origin, language, expires_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        (new.id, new.person, new.cookie.as_bytes(), new.host, new.origin, new.language, new.expires_at),
    )?;
    Ok(())
}

/// The transaction of that name.
///
/// # Errors
/// When the database fails.
pub fn find(db: &Connection, id: &TransactionId) -> Result<Option<Transaction>> {
    db.query_row(
        "SELECT person, cookie, host, origin, language, expires_at, failures, remember, ended FROM transactions WHERE id = ?1",
        [id],
        |row| {
            Ok(Transaction {
                id: id.clone(),
                person: row.get("person")?,
                cookie: row.get("cookie")?,
                host: row.get("host")?,
                origin: row.get("origin")?,
                language: row.get("language")?,
                expires_at: row.get("expires_at")?,
                failures: row.get("failures")?,
                remember: row.get("remember")?,
                ended: row.get("ended")?,
            })
        },
    )
    .optional()
}

/// Counts one more wrong answer and gives the new count.
///
/// # Errors
/// When the database fails.
pub fn count_failure(db: &Connection, id: &TransactionId) -> Result<u32> {
    db.query_row(
        "UPDATE transactions SET failures = failures + 1 WHERE id = ?1 RETURNING failures",
        [id],
        |row| row.get(0),
    )
}

/// Notes whether the browser is to be remembered.
///
/// # Errors
/// When the database fails.
pub fn set_remember(db: &Connection, id: &TransactionId, remember: bool) -> Result<()> {
    db.execute(
        "UPDATE transactions SET remember = ?2 WHERE id = ?1",
        (id, remember),
    )?;
    Ok(())
}

/// Ends a transaction.
///
/// # Errors
/// When the database fails.
pub fn end(db: &Connection, id: &TransactionId, how: Ending) -> Result<()> {
    db.execute(
        "UPDATE transactions SET ended = ?2 WHERE id = ?1",
        (id, how),
    )?;
    Ok(())
}

/// The next number in the order in which the challenges of a transaction are opened.
///
/// # Errors
/// When the database fails.
pub fn next_opened(db: &Connection, id: &TransactionId) -> Result<i64> {
    db.query_row(
        "UPDATE transactions SET opened = opened + 1 WHERE id = ?1 RETURNING opened",
        [id],
        |row| row.get(0),
    )
}

/// Removes what ended before `before`, with its challenges.
///
/// # Errors
/// When the database fails.
pub fn forget(db: &Connection, before: Timestamp) -> Result<usize> {
    db.execute("DELETE FROM transactions WHERE expires_at < ?1", [before])
}
