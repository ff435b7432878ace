//! Challenges: requests to prove control of one authenticator within one transaction.

use rusqlite::{Connection, OptionalExtension as _, Result, Row};

use crate::id::{AuthenticatorId, ChallengeId, TransactionId};

/// One challenge.
#[derive(Clone, Debug)]
pub struct Challenge {
    /// Its name on the wire.
    pub id: ChallengeId,
    /// The sign-in it belongs to.
    pub transaction: TransactionId,
    /// What is to be proved.
    pub authenticator: AuthenticatorId,
    /// The generation of the sent code that was accepted; 0 where none was sent.
    pub used_generation: Option<u32>,
    /// Whether a newer challenge for the same authenticator took its place.
    pub replaced: bool,
    /// The generation whose link in an e-mail was followed.
    pub confirmed: Option<u32>,
    /// The counter that a hardware token out of step has shown.
    pub resync: Option<i64>,
}

/// Opens a new challenge; `opened` orders the challenges of the transaction.
///
/// # Errors
/// When the database fails.
pub fn open(db: &Connection, challenge: &Challenge, opened: i64) -> Result<()> {
    db.execute(
        "INSERT INTO challenges (id, transaction_id, authenticator, opened) VALUES (?1, ?2, ?3, ?4)",
        (&challenge.id, &challenge.transaction, &challenge.authenticator, opened),
    )?;
    Ok(())
}

/// Puts a challenge last in the order: the user has come back to it.
///
/// # Errors
/// When the database fails.
pub fn reopen(db: &Connection, id: &ChallengeId, opened: i64) -> Result<()> {
    db.execute(
        "UPDATE challenges SET opened = ?2 WHERE id = ?1",
        (id, opened),
    )?;
    Ok(())
}

/// Takes the challenges for one authenticator out of use: a newer one comes.
///
/// # Errors
/// When the database fails.
pub fn replace(
    db: &Connection,
    transaction: &TransactionId,
    authenticator: &AuthenticatorId,
) -> Result<()> {
    db.execute(
        "UPDATE challenges SET replaced = 1 WHERE transaction_id = ?1 AND authenticator = ?2",
        (transaction, authenticator),
    )?;
    Ok(())
}

/// Takes one challenge out of use.
///
/// # Errors
/// When the database fails.
pub fn replace_one(db: &Connection, id: &ChallengeId) -> Result<()> {
    db.execute("UPDATE challenges SET replaced = 1 WHERE id = ?1", [id])?;
    Ok(())
}

/// Marks the challenge as answered.
///
/// # Errors
/// When the database fails.
pub fn mark_used(db: &Connection, id: &ChallengeId, generation: u32) -> Result<()> {
    db.execute(
        "UPDATE challenges SET used_generation = ?2 WHERE id = ?1",
        (id, generation),
    )?;
    Ok(())
}

/// Marks the link of a generation as followed.
///
/// # Errors
/// When the database fails.
pub fn confirm(db: &Connection, id: &ChallengeId, generation: u32) -> Result<()> {
    db.execute(
        "UPDATE challenges SET confirmed = ?2 WHERE id = ?1",
        (id, generation),
    )?;
    Ok(())
}

/// Remembers, or forgets, the counter that a hardware token out of step has shown.
///
/// # Errors
/// When the database fails.
pub fn set_resync(db: &Connection, id: &ChallengeId, counter: Option<i64>) -> Result<()> {
    db.execute(
        "UPDATE challenges SET resync = ?2 WHERE id = ?1",
        (id, counter),
    )?;
    Ok(())
}

/// One challenge of a transaction; another transaction's is not found.
///
/// # Errors
/// When the database fails.
pub fn find(
    db: &Connection,
    transaction: &TransactionId,
    id: &ChallengeId,
) -> Result<Option<Challenge>> {
    db.query_row(
        &format!("SELECT {COLUMNS} FROM challenges WHERE transaction_id = ?1 AND id = ?2"),
        (transaction, id),
        challenge,
    )
    .optional()
}

/// The challenges of a transaction that no newer one has replaced, in the order in which they were opened.
///
/// # Errors
/// When the database fails.
pub fn of_transaction(db: &Connection, transaction: &TransactionId) -> Result<Vec<Challenge>> {
    db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM challenges WHERE transaction_id = ?1 AND NOT replaced ORDER BY opened"
    ))?
    .query_map([transaction], challenge)?
    .collect()
}

/// Whether the transaction ever had a challenge.
///
/// # Errors
/// When the database fails.
pub fn any(db: &Connection, transaction: &TransactionId) -> Result<bool> {
    db.query_row(
        "SELECT EXISTS (SELECT 1 FROM challenges WHERE transaction_id = ?1)",
        [transaction],
        |row| row.get(0),
    )
}

/// All challenges that are remembered for an authenticator, whatever the transaction.
///
/// # Errors
/// When the database fails.
pub fn of_authenticator(
    db: &Connection,
    authenticator: &AuthenticatorId,
) -> Result<Vec<Challenge>> {
    db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM challenges WHERE authenticator = ?1"
    ))?
    .query_map([authenticator], challenge)?
    .collect()
}

fn challenge(row: &Row<'_>) -> Result<Challenge> {
    Ok(Challenge {
        id: row.get("id")?,
        transaction: row.get("transaction_id")?,
        authenticator: row.get("authenticator")?,
        used_generation: row.get("used_generation")?,
        replaced: row.get("replaced")?,
        confirmed: row.get("confirmed")?,
        resync: row.get("resync")?,
    })
}

const COLUMNS: &str =
    "id, transaction_id, authenticator, used_generation, replaced, confirmed, resync";
