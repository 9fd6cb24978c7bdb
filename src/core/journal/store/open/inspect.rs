//! Inspects a journal before it is used: whether it is one, whether this program knows its format, and whether it is whole.

use std::time::Duration;

use rusqlite::Connection;

use crate::{journal::JournalError, journal::store::schema};

/// How long a call waits for another program that holds the journal.
const PATIENCE: Duration = Duration::from_secs(2);

/// The first bytes of every `SQLite` file.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// Bytes of the header.
pub(crate) const HEADER: usize = 100;
/// Where the header holds the version of the format, and whose file it is.
const VERSION_AT: usize = 60;
const APPLICATION_AT: usize = 68;

/// Looks at the first bytes of what may be a journal. What is not ours, or newer, is not even opened.
pub(crate) fn check_header(header: &[u8]) -> Result<(), JournalError> {
    if header.len() < HEADER || !header.starts_with(MAGIC) {
        return damaged("its file does not begin like a journal");
    }
    let application = number_at(header, APPLICATION_AT);
    if application != 0 && application != schema::APPLICATION {
        return damaged("its file belongs to another program");
    }
    let found = number_at(header, VERSION_AT);
    if application == schema::APPLICATION && found > schema::SCHEMA_VERSION {
        return Err(JournalError::Newer { found, known: schema::SCHEMA_VERSION });
    }
    Ok(())
}

/// A journal that is not whole.
pub(crate) fn damaged(why: &str) -> Result<(), JournalError> {
    Err(JournalError::Damaged { why: why.to_owned() })
}

fn number_at(header: &[u8], place: usize) -> u32 {
    header[place..place + 4].iter().fold(0, |number, byte| number << 8 | u32::from(*byte))
}

/// Checks what is in the file and its log, before anything is written.
pub(crate) fn check(connection: &Connection) -> Result<(), JournalError> {
    connection.busy_timeout(PATIENCE)?;
    let found = schema::version(connection)?;
    if found > schema::SCHEMA_VERSION {
        return Err(JournalError::Newer { found, known: schema::SCHEMA_VERSION });
    }
    let application: u32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if application != schema::APPLICATION && (tables > 0 || found > 0) {
        return damaged("its file belongs to another program");
    }
    let said: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if said == "ok" { Ok(()) } else { damaged(&said) }
}

/// How `SQLite` is to work with this journal.
pub(crate) fn set_up(connection: &Connection) -> Result<(), JournalError> {
    connection.pragma_update(None, "journal_mode", "WAL")?;
    // An event is on the disk before the screen moves on.
    connection.pragma_update(None, "synchronous", "FULL")?;
    // What is deleted or overwritten is filled with zeros.
    connection.pragma_update(None, "secure_delete", "ON")?;
    // Nothing is spilled into files elsewhere.
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "foreign_keys", "ON")?;
    connection.pragma_update(None, "trusted_schema", "OFF")?;
    connection.pragma_update(None, "cell_size_check", "ON")?;
    Ok(())
}
