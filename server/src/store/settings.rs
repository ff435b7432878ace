//! Values of the server itself, such as its key.

use rusqlite::{Connection, OptionalExtension as _, Result};

/// The stored value of that name, if there is one.
///
/// # Errors
/// When the database fails.
pub fn read(db: &Connection, name: &str) -> Result<Option<Vec<u8>>> {
    db.query_row(
        "SELECT value FROM settings WHERE name = ?1",
        [name],
        |row| row.get(0),
    )
    .optional()
}

/// Stores a value under a name, in place of an older one.
///
/// # Errors
/// When the database fails.
pub fn write(db: &Connection, name: &str, value: &[u8]) -> Result<()> {
    db.execute(
        "INSERT OR REPLACE INTO settings (name, value) VALUES (?1, ?2)",
        (name, value),
    )?;
    Ok(())
}
