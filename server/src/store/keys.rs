//! What belongs to passkeys and security keys: credentials, open questions, registrations under way. All is JSON of
//! the library that checks it.

use rusqlite::{Connection, OptionalExtension as _, Result};

use crate::id::{AuthenticatorId, ChallengeId, PersonId};

/// The public half of a key.
///
/// # Errors
/// When the database fails.
pub fn credential(db: &Connection, key: &AuthenticatorId) -> Result<Option<String>> {
    let read = "SELECT credential FROM authenticators WHERE id = ?1";
    db.query_row(read, [key], |row| row.get(0))
}

/// Keeps the public half of a key, whose counter may have moved.
///
/// # Errors
/// When the database fails.
pub fn set_credential(db: &Connection, key: &AuthenticatorId, credential: &str) -> Result<()> {
    let write = "UPDATE authenticators SET credential = ?2 WHERE id = ?1";
    db.execute(write, (key, credential))?;
    Ok(())
}

/// What a challenge asks the browser to sign, and what the answer is compared with.
#[derive(Clone, Debug)]
pub struct Question {
    /// `PublicKeyCredentialRequestOptionsJSON`.
    pub options: String,
    /// The server's side of it; never leaves.
    pub state: String,
}

/// The question of a challenge, if it has one.
///
/// # Errors
/// When the database fails.
pub fn question(db: &Connection, challenge: &ChallengeId) -> Result<Option<Question>> {
    db.query_row(
        "SELECT key_options, key_state FROM challenges WHERE id = ?1 AND key_state IS NOT NULL",
        [challenge],
        |row| {
            Ok(Question {
                options: row.get(0)?,
                state: row.get(1)?,
            })
        },
    )
    .optional()
}

/// Keeps the question of a challenge.
///
/// # Errors
/// When the database fails.
pub fn ask(db: &Connection, challenge: &ChallengeId, question: &Question) -> Result<()> {
    db.execute(
        "UPDATE challenges SET key_options = ?2, key_state = ?3 WHERE id = ?1",
        (challenge, &question.options, &question.state),
    )?;
    Ok(())
}

/// Begins a registration, in place of an older one.
///
/// # Errors
/// When the database fails.
pub fn begin_registration(db: &Connection, person: PersonId, state: &str) -> Result<()> {
    db.execute(
        "INSERT OR REPLACE INTO key_registrations (person, state) VALUES (?1, ?2)",
        (person, state),
    )?;
    Ok(())
}

/// Takes the registration that is under way, so that it can be finished once only.
///
/// # Errors
/// When the database fails.
pub fn take_registration(db: &Connection, person: PersonId) -> Result<Option<String>> {
    let take = "DELETE FROM key_registrations WHERE person = ?1 RETURNING state";
    db.query_row(take, [person], |row| row.get(0)).optional()
}
