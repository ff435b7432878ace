//! What widgets reported about single deliveries.

use std::time::Duration;

use rusqlite::{Connection, OptionalExtension as _, Result};
use second_step_figures::Observation;

use crate::clock::Timestamp;
use crate::method::Method;

/// The delivery that a report is about.
#[derive(Clone, Debug)]
pub struct Reported {
    /// How it was sent.
    pub method: Method,
    /// The key of the route it took.
    pub route: Option<String>,
    /// When it went out.
    pub sent_at: Timestamp,
}

/// Takes the token of a delivery, so that it is good once. Nothing for one that is not known, or was used.
///
/// # Errors
/// When the database fails.
pub fn take_token(db: &Connection, token: &str) -> Result<Option<Reported>> {
    let found = db
        .query_row(
            "SELECT method, route, sent_at FROM deliveries
             JOIN challenges ON challenges.id = deliveries.challenge
             JOIN authenticators ON authenticators.id = challenges.authenticator
             WHERE deliveries.token = ?1",
            [token],
            |row| {
                Ok(Reported {
                    method: row.get(0)?,
                    route: row.get(1)?,
                    sent_at: row.get(2)?,
                })
            },
        )
        .optional()?;
    if found.is_some() {
        let take = "UPDATE deliveries SET token = NULL WHERE token = ?1";
        db.execute(take, [token])?;
    }
    Ok(found)
}

/// Keeps a report; those that are too old, and all but the newest of a route, go.
///
/// # Errors
/// When the database fails.
pub fn add(db: &Connection, route: &str, seen: Observation, now: Timestamp) -> Result<()> {
    let (kind, seconds) = match seen {
        Observation::Heard(seconds) => ("heard", seconds),
        Observation::FirstInput(seconds) => ("first_input", seconds),
        Observation::Left(seconds) => ("left", seconds),
    };
    db.execute(
        "INSERT INTO observations (route, kind, seconds, reported_at) VALUES (?1, ?2, ?3, ?4)",
        (route, kind, seconds, now),
    )?;
    db.execute(
        "DELETE FROM observations WHERE route = ?1 AND id <=
         (SELECT id FROM observations WHERE route = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)",
        (route, KEPT),
    )?;
    db.execute(
        "DELETE FROM observations WHERE reported_at <= ?1",
        [now - KEPT_FOR],
    )?;
    Ok(())
}

/// The reports about a route that count at that moment, and when the newest came.
///
/// # Errors
/// When the database fails.
pub fn of_route(
    db: &Connection,
    route: &str,
    now: Timestamp,
) -> Result<(Vec<Observation>, Option<Timestamp>)> {
    let mut newest = None;
    let reports = db
        .prepare_cached(
            "SELECT kind, seconds, reported_at FROM observations WHERE route = ?1 AND reported_at > ?2",
        )?
        .query_map((route, now - KEPT_FOR), |row| {
            let (kind, seconds): (String, f64) = (row.get(0)?, row.get(1)?);
            newest = newest.max(Some(row.get::<_, Timestamp>(2)?));
            Ok(match kind.as_str() {
                "heard" => Observation::Heard(seconds),
                "first_input" => Observation::FirstInput(seconds),
                _ => Observation::Left(seconds),
            })
        })?
        .collect::<Result<Vec<_>>>()?;
    Ok((reports, newest))
}

/// Forgets all reports.
///
/// # Errors
/// When the database fails.
pub fn forget_all(db: &Connection) -> Result<()> {
    db.execute("DELETE FROM observations", [])?;
    Ok(())
}

/// Reports of a route that count at most: with more, the figures would be no better, only older.
const KEPT: u32 = 1_000;

/// For how long a report counts: a day and a night, so that a quiet route is not forgotten by the morning.
const KEPT_FOR: Duration = Duration::from_secs(24 * 60 * 60);
