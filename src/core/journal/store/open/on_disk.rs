//! Opening a journal: look before touching, then check it, then bring it to the newest format.

use std::{
    fs::{self, File},
    io::Read,
    path::Path,
};

use rusqlite::{Connection, MAIN_DB, OpenFlags, config::DbConfig};

use crate::{
    journal::JournalError,
    journal::store::{FILE_NAME, Journal, journal::JournalLocation, schema},
};

use super::{
    file_identity::{FileIdentity, beside},
    inspect::{HEADER, check, check_header, damaged, set_up},
};

impl Journal {
    /// Opens the journal in this folder, or begins one. The folder must be there.
    ///
    /// # Errors
    /// Every trouble named in [`JournalError`] up to `Busy`. A newer or damaged journal is left exactly as
    /// it was.
    pub fn open(folder: &Path) -> Result<Self, JournalError> {
        if !folder.is_dir() {
            return Err(JournalError::FolderMissing { folder: folder.to_owned() });
        }
        let file = folder.join(FILE_NAME);
        check_file_header(&file)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_EXRESCODE;
        let mut connection = Connection::open_with_flags(&file, flags)?;
        if connection.is_readonly(MAIN_DB)? {
            return Err(JournalError::NotWritable);
        }
        // Until all is known to be well, closing must not write the log into the file.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        begin_log(&connection).map_err(|trouble| of_the_place(trouble, folder))?;
        schema::migrate(&mut connection)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;

        let identity = FileIdentity::of(&file);
        let place = Some(JournalLocation { folder: folder.to_owned(), file, identity });
        let mut journal = Self { connection, place, touched: false };
        journal.erase_forgotten_if_due()?;
        Ok(journal)
    }
}

/// Checks the journal and begins its log.
fn begin_log(connection: &Connection) -> Result<(), JournalError> {
    check(connection)?;
    set_up(connection)?;
    let log: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    // Where memory cannot be shared, SQLite goes on without the log, and says nothing.
    if log == "wal" { Ok(()) } else { Err(JournalError::PlaceUnfit) }
}

/// Where files can be written, but not those of the log, the place is not fit for a journal.
fn of_the_place(trouble: JournalError, folder: &Path) -> JournalError {
    match trouble {
        JournalError::NotWritable if tempfile::tempfile_in(folder).is_ok() => JournalError::PlaceUnfit,
        other => other,
    }
}

/// Looks at the file without touching it.
fn check_file_header(file: &Path) -> Result<(), JournalError> {
    let log_is_empty = fs::metadata(beside(file, "-wal")).map_or(true, |log| log.len() == 0);
    let mut header = Vec::new();
    match File::open(file) {
        Ok(opened) => {
            opened.take(HEADER as u64).read_to_end(&mut header).map_err(|error| other(&error))?;
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => {
            return Err(JournalError::NotWritable);
        }
        Err(error) => return Err(other(&error)),
    }
    if header.is_empty() {
        // SQLite would throw away a log whose file is empty.
        return if log_is_empty {
            Ok(())
        } else {
            damaged("its file is empty or gone, but its log is still there")
        };
    }
    check_header(&header)
}

fn other(error: &std::io::Error) -> JournalError {
    JournalError::Other(error.to_string())
}
