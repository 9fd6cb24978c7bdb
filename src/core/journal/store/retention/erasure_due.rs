//! The mark that forgotten bytes may still lie in the files. It is written in the transaction that forgets.

use rusqlite::{Connection, OptionalExtension};

use crate::journal::JournalError;

/// The setting that stands while forgotten bytes may still lie in the files.
const DUE: &str = "cleaning-due";

/// Writes down, with what is forgotten, that its bytes must be taken out: a kill in between changes nothing.
pub(crate) fn mark(connection: &Connection) -> Result<(), JournalError> {
    connection.execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?1, 'yes')", [DUE])?;
    Ok(())
}

/// Whether forgotten bytes may still lie in the files.
pub(crate) fn is_due(connection: &Connection) -> Result<bool, JournalError> {
    let found = connection
        .query_row("SELECT 1 FROM settings WHERE key = ?1", [DUE], |row| row.get::<_, i64>(0))
        .optional()?;
    Ok(found.is_some())
}

/// Takes the mark away: the bytes are out of the files.
pub(crate) fn clear(connection: &Connection) -> Result<(), JournalError> {
    connection.execute("DELETE FROM settings WHERE key = ?1", [DUE])?;
    Ok(())
}
