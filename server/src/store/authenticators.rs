//! What people have enrolled.

use rusqlite::{Connection, OptionalExtension as _, Result, Row};

use crate::clock::Timestamp;
use crate::id::{AuthenticatorId, PersonId};
use crate::method::Method;
use crate::secrets::{Destination, Seed};

/// One enrolled authenticator.
#[derive(Clone, Debug)]
pub struct Authenticator {
    /// Its name on the wire.
    pub id: AuthenticatorId,
    /// Whose it is.
    pub person: PersonId,
    /// How it is used.
    pub method: Method,
    /// What its owner calls it.
    pub label: Option<String>,
    /// Where its codes go.
    pub destination: Option<Destination>,
    /// Seed of an app or token; salt of a list of recovery codes.
    pub secret: Option<Seed>,
    /// The last time step or event counter that was accepted; of a phone, its requests since the last sign-in.
    pub counter: Option<i64>,
    /// Until when a temporary pass is good; one without an end is good once.
    pub expires_at: Option<Timestamp>,
}

impl Authenticator {
    /// What may be shown of it before the second step.
    pub fn hint(&self) -> Option<String> {
        let place = self.destination.as_ref().map(Destination::hint);
        match (&self.label, place) {
            (Some(label), Some(place)) => Some(format!("{label} {place}")),
            (label, place) => place.or_else(|| label.clone()),
        }
    }
}

/// Adds an authenticator behind the ones that the person has.
///
/// # Errors
/// When the database fails.
pub fn add(db: &Connection, authenticator: &Authenticator) -> Result<()> {
    db.execute(
        "INSERT INTO authenticators (id, person, position, method, label, destination, secret, counter, expires_at)
         SELECT ?1, ?2, count(*), ?3, ?4, ?5, ?6, ?7, ?8 FROM authenticators WHERE person = ?2",
        (
            &authenticator.id,
            authenticator.person,
            authenticator.method,
            &authenticator.label,
            authenticator.destination.as_ref().map(Destination::expose),
            authenticator.secret.as_ref().map(Seed::expose),
            authenticator.counter,
            authenticator.expires_at,
        ),
    )?;
    Ok(())
}

/// All that a person has, in the order of enrolment.
///
/// # Errors
/// When the database fails.
pub fn of_person(db: &Connection, person: PersonId) -> Result<Vec<Authenticator>> {
    db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM authenticators WHERE person = ?1 ORDER BY position"
    ))?
    .query_map([person], authenticator)?
    .collect()
}

/// One of a person's authenticators; another person's is not found.
///
/// # Errors
/// When the database fails.
pub fn find(
    db: &Connection,
    person: PersonId,
    id: &AuthenticatorId,
) -> Result<Option<Authenticator>> {
    db.query_row(
        &format!("SELECT {COLUMNS} FROM authenticators WHERE person = ?1 AND id = ?2"),
        (person, id),
        authenticator,
    )
    .optional()
}

/// Remembers the last time step or event counter that was accepted.
///
/// # Errors
/// When the database fails.
pub fn set_counter(db: &Connection, id: &AuthenticatorId, counter: i64) -> Result<()> {
    db.execute(
        "UPDATE authenticators SET counter = ?2 WHERE id = ?1",
        (id, counter),
    )?;
    Ok(())
}

/// Forgets the requests on a person's phones: somebody has signed in.
///
/// # Errors
/// When the database fails.
pub fn forget_pushes(db: &Connection, person: PersonId) -> Result<()> {
    db.execute(
        "UPDATE authenticators SET counter = NULL WHERE person = ?1 AND method = 'push'",
        [person],
    )?;
    Ok(())
}

fn authenticator(row: &Row<'_>) -> Result<Authenticator> {
    Ok(Authenticator {
        id: row.get("id")?,
        person: row.get("person")?,
        method: row.get("method")?,
        label: row.get("label")?,
        destination: row
            .get::<_, Option<String>>("destination")?
            .map(Destination::new),
        secret: row.get::<_, Option<Vec<u8>>>("secret")?.map(Seed::new),
        counter: row.get("counter")?,
        expires_at: row.get("expires_at")?,
    })
}

const COLUMNS: &str = "id, person, method, label, destination, secret, counter, expires_at";
