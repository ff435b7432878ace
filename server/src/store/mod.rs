//! The database: one SQLite file, one writer, one transaction for each change of state.
//!
//! Everything that the rules depend on is here and nowhere else, so a restart loses no sign-in, attempt,
//! lock, cooldown or used mark. Statements live in one file per table.

pub mod authenticators;
pub mod challenges;
pub mod deliveries;
pub mod keys;
pub mod observations;
pub mod people;
pub mod private;
pub mod pushes;
pub mod recovery_codes;
pub mod remembered;
pub mod sessions;
pub mod settings;
pub mod steps;
pub mod transactions;

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};

use crate::clock::Timestamp;

/// Where the database is.
#[derive(Clone, Debug)]
pub enum Location<'a> {
    /// In a file, made if it is not there, and for its owner only.
    File(&'a Path),
    /// In memory, gone with the process.
    Memory,
}

/// Why the database did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another process holds it; later it may work.
    #[error("the database is busy")]
    Busy,
    /// The file cannot be made, or not be kept from others.
    #[error("its file cannot be made for its owner only: {0}")]
    File(std::io::Error),
    /// It is damaged, full or not ours.
    #[error("the database failed: {0}")]
    Failed(rusqlite::Error),
    /// The worker thread was lost.
    #[error("the database's worker was lost")]
    Lost,
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            _ => Self::Failed(error),
        }
    }
}

/// A handle on the database; clones share it.
#[derive(Clone, Debug)]
pub struct Store {
    connection: Arc<Mutex<Connection>>,
}

impl Store {
    /// Opens the database and brings its tables up to date.
    ///
    /// # Errors
    /// When the file cannot be opened or was written by a newer version.
    pub fn open(location: &Location<'_>) -> Result<Self, StoreError> {
        let mut connection = match location {
            Location::File(path) => {
                private::make_file(path).map_err(StoreError::File)?;
                Connection::open_with_flags(path, FLAGS)?
            }
            Location::Memory => Connection::open_in_memory()?,
        };
        connection.busy_timeout(BUSY_TIMEOUT)?;
        connection.pragma_update(None, "journal_mode", "wal")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        migrate(&mut connection)?;
        Ok(Self {
            connection: Arc::new(Mutex::new(connection)),
        })
    }

    /// Runs one change as one transaction: all of it happens, or none.
    ///
    /// A refusal belongs into `T`, so that the attempt it counted is kept.
    ///
    /// # Errors
    /// When the database is busy or fails; nothing has changed then.
    pub async fn change<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        let connection = Arc::clone(&self.connection);
        let span = tracing::Span::current();
        let done = tokio::task::spawn_blocking(move || {
            let _entered = span.entered();
            // A panic drops the open transaction, which rolls it back: the connection stays sound.
            let mut connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
            let transaction =
                connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let value = work(&transaction)?;
            transaction.commit()?;
            Ok(value)
        });
        done.await.map_err(|_| StoreError::Lost)?
    }
}

impl ToSql for Timestamp {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.as_millis().into())
    }
}

impl FromSql for Timestamp {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        i64::column_result(value).map(Self::from_millis)
    }
}

/// Brings the tables to the newest layout; `user_version` counts the steps taken.
fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done: u32 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    for (number, step) in (1_u32..).zip(LAYOUTS) {
        if number > done {
            transaction.execute_batch(step)?;
            transaction.pragma_update(None, "user_version", number)?;
        }
    }
    transaction.commit()?;
    Ok(())
}

const LAYOUTS: &[&str] = &[
    include_str!("schema.sql"),
    include_str!("layout-2.sql"),
    include_str!("layout-3.sql"),
    include_str!("layout-4.sql"),
    include_str!("layout-5.sql"),
];

/// The file is there by then, and its name is a path, never a URI.
const FLAGS: OpenFlags = OpenFlags::SQLITE_OPEN_READ_WRITE.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);

/// How long to wait for another process that is writing.
const BUSY_TIMEOUT: Duration = Duration::from_millis(500);
