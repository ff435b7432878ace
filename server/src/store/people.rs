//! The people who may sign in, with the count that locks an account.

use rusqlite::{Connection, OptionalExtension as _, Result, Row};

use crate::clock::Timestamp;
use crate::id::PersonId;
use crate::settings::Registration;

/// One person.
#[derive(Clone, Debug)]
pub struct Person {
    /// Row in the database.
    pub id: PersonId,
    /// What is typed as the user name.
    pub user: String,
    /// The name shown after the sign-in.
    pub name: String,
    /// The e-mail address; shown masked before the sign-in is complete.
    pub email: String,
    /// Wrong answers since the last right one, over all transactions.
    pub failures: u32,
    /// Until when no answer is looked at.
    pub locked_until: Option<Timestamp>,
    /// How many authenticators a sign-in takes.
    pub factors: u32,
    /// Whether an authenticator app is to be registered at the next sign-in.
    pub registration: Registration,
}

impl Person {
    /// The masked label of the account: `a•••@example.org`.
    pub fn account(&self) -> String {
        let (local, domain) = self.email.split_once('@').unwrap_or((&self.email, ""));
        let first: String = local.chars().take(1).collect();
        format!("{first}•••@{domain}")
    }
}

/// A person to be added.
#[derive(Debug)]
pub struct NewPerson<'a> {
    /// User name, unique.
    pub user: &'a str,
    /// Name shown.
    pub name: &'a str,
    /// E-mail address.
    pub email: &'a str,
    /// Argon2 hash in PHC form.
    pub password_hash: &'a str,
    /// Whether the person exists with `--demo` only.
    pub demo: bool,
    /// How many authenticators a sign-in takes.
    pub factors: u32,
    /// Whether an authenticator app is to be registered at the next sign-in.
    pub registration: Registration,
}

/// Adds a person.
///
/// # Errors
/// When the database fails or the user name is taken.
pub fn add(db: &Connection, person: &NewPerson<'_>) -> Result<PersonId> {
    db.execute(
        "INSERT INTO people (user, name, email, password_hash, demo, factors, registration)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        (
            person.user,
            person.name,
            person.email,
            person.password_hash,
            person.demo,
            person.factors,
            person.registration.name(),
        ),
    )?;
    Ok(PersonId(db.last_insert_rowid()))
}

/// The person with this user name, and the stored password hash.
///
/// # Errors
/// When the database fails.
pub fn by_user(db: &Connection, user: &str) -> Result<Option<(Person, String)>> {
    db.query_row(
        &format!("SELECT {COLUMNS}, password_hash FROM people WHERE user = ?1"),
        [user],
        |row| Ok((person(row)?, row.get("password_hash")?)),
    )
    .optional()
}

/// The person in this row.
///
/// # Errors
/// When the database fails or there is no such row.
pub fn by_id(db: &Connection, id: PersonId) -> Result<Person> {
    db.query_row(
        &format!("SELECT {COLUMNS} FROM people WHERE id = ?1"),
        [id],
        person,
    )
}

/// Counts one more wrong answer and gives the new count.
///
/// # Errors
/// When the database fails.
pub fn count_failure(db: &Connection, id: PersonId) -> Result<u32> {
    db.query_row(
        "UPDATE people SET failures = failures + 1 WHERE id = ?1 RETURNING failures",
        [id],
        |row| row.get(0),
    )
}

/// Forgets the wrong answers after a right one.
///
/// # Errors
/// When the database fails.
pub fn clear_failures(db: &Connection, id: PersonId) -> Result<()> {
    db.execute(
        "UPDATE people SET failures = 0, locked_until = NULL WHERE id = ?1",
        [id],
    )?;
    Ok(())
}

/// Notes that the person has registered what was asked for.
///
/// # Errors
/// When the database fails.
pub fn clear_registration(db: &Connection, id: PersonId) -> Result<()> {
    db.execute("UPDATE people SET registration = NULL WHERE id = ?1", [id])?;
    Ok(())
}

/// Locks the account until then.
///
/// # Errors
/// When the database fails.
pub fn lock(db: &Connection, id: PersonId, until: Timestamp) -> Result<()> {
    db.execute(
        "UPDATE people SET locked_until = ?2 WHERE id = ?1",
        (id, until),
    )?;
    Ok(())
}

/// Removes the demonstration's people and all that is theirs.
///
/// # Errors
/// When the database fails.
pub fn remove_demo(db: &Connection) -> Result<usize> {
    db.execute("DELETE FROM people WHERE demo", [])
}

fn person(row: &Row<'_>) -> Result<Person> {
    Ok(Person {
        id: row.get("id")?,
        user: row.get("user")?,
        name: row.get("name")?,
        email: row.get("email")?,
        failures: row.get("failures")?,
        locked_until: row.get("locked_until")?,
        factors: row.get("factors")?,
        registration: Registration::from_name(
            row.get::<_, Option<String>>("registration")?.as_deref(),
        ),
    })
}

const COLUMNS: &str = "id, user, name, email, failures, locked_until, factors, registration";
