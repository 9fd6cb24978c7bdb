//! Erasing: forgotten bytes are overwritten in the file and its log, and out of the blocks that both give back to the disk.

#[cfg(not(target_arch = "wasm32"))]
use std::{
    fs::File,
    io::{self, Read, Write},
    path::Path,
};

use rusqlite::{Connection, Transaction, TransactionBehavior, params};

use crate::{
    journal::JournalError,
    journal::store::{Journal, tables::rows},
};

/// Pages in the log after which `SQLite` writes them into the file by itself, as it does at first.
const PAGES_IN_LOG: i64 = 1000;

/// Takes forgotten bytes out of the files. False if another program reads or writes just now: then it stays due.
///
/// Three things would leave them on the disk, in blocks that belong to no file any more:
/// - the file is cut when it gets smaller: [`rebuild`] overwrites its tail before;
/// - the log is cut: [`empty_log`] overwrites it before;
/// - the log is deleted with the last connection: [`empty_log_for_good`] empties it before.
pub(crate) fn clean(journal: &Journal) -> Result<bool, JournalError> {
    let connection = &journal.connection;
    // Whatever writes the log into the file also cuts the file, so nothing but the steps below may do that now.
    connection.pragma_update(None, "wal_autocheckpoint", 0)?;
    let rebuilt = rebuild(journal);
    // Even if there was no space for that, the log can be emptied.
    let emptied = if matches!(rebuilt, Ok(false)) { Ok(false) } else { empty_log(journal) };
    connection.pragma_update(None, "wal_autocheckpoint", PAGES_IN_LOG)?;
    Ok(rebuilt? && emptied?)
}

/// Writes every page anew, so that nothing is left in the gaps between rows, and lets the file be cut only where it holds zeros.
///
/// A first VACUUM moves what is kept to the front, but only in the log: the file still has its old tail. So it is grown back to
/// its size with pages of zeros, which a checkpoint writes over that tail; a second VACUUM gives them back. All of this is done
/// by `SQLite`: a crash at any point leaves a whole journal, and no program that reads an older state loses a page of it.
fn rebuild(journal: &Journal) -> Result<bool, JournalError> {
    let connection = &journal.connection;
    connection.execute_batch("VACUUM")?;
    let size = number(connection, "page_size")?;
    let tail = pages_in_file(journal, size).saturating_sub(number(connection, "page_count")?);
    if tail == 0 {
        return Ok(true);
    }
    grow_with_zeros(connection, tail, size)?;
    if !checkpoint(connection, "RESTART")? {
        return Ok(false);
    }
    connection.execute_batch("VACUUM")?;
    Ok(true)
}

/// Grows the journal by at least so many pages and leaves them free, filled with zeros.
fn grow_with_zeros(connection: &Connection, pages: u64, size: u64) -> Result<(), JournalError> {
    let growing = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    growing.execute_batch("CREATE TABLE tail (zeros BLOB) STRICT")?;
    growing.execute(
        // A value as long as a page needs one of its own.
        "WITH RECURSIVE pages(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM pages WHERE number < ?1)
         INSERT INTO tail SELECT zeroblob(?2) FROM pages",
        params![rows::stored(pages), rows::stored(size)],
    )?;
    growing.execute_batch("DROP TABLE tail")?;
    Ok(growing.commit()?)
}

/// Empties the log: all of it is written into the file, overwritten with zeros, and cut. False if another program reads or
/// writes just now.
///
/// The checkpoint comes back when every frame is in the file and synced, and when no connection reads from the log; the
/// write lock keeps it so while it is overwritten. The header of the log goes first and is synced by itself. So after a
/// crash `SQLite` finds either the whole log, which says again what the file says, or one whose header it does not take.
fn empty_log(journal: &Journal) -> Result<bool, JournalError> {
    journal.still_there()?;
    let connection = &journal.connection;
    let before = number(connection, "data_version")?;
    if !checkpoint(connection, "RESTART")? {
        return Ok(false);
    }
    let lock = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    // Another program wrote between the two: its frames are not in the file yet.
    if number(connection, "data_version")? != before {
        return Ok(false);
    }
    overwrite_log(journal)?;
    lock.rollback()?;
    checkpoint(connection, "TRUNCATE")
}

#[cfg(not(target_arch = "wasm32"))]
impl Drop for Journal {
    /// With the last connection `SQLite` deletes the log: it is emptied before, so that no answer stays in its blocks.
    fn drop(&mut self) {
        if self.place.is_some() {
            empty_log_for_good(self);
        }
    }
}

/// Before the journal is closed: empties its log, which is deleted if this is the last connection. Where it cannot be emptied,
/// it is kept for the next start, as after a kill.
#[cfg(not(target_arch = "wasm32"))]
fn empty_log_for_good(journal: &mut Journal) {
    use rusqlite::config::DbConfig;
    // Closing does not wait for other programs.
    let ready = journal.connection.busy_timeout(std::time::Duration::ZERO).map_err(Into::into);
    let emptied = ready.and_then(|()| journal.cancel_import()).and_then(|()| empty_log(journal));
    if !matches!(emptied, Ok(true)) {
        // If not even this is possible, the connection is of no use any more.
        let _ = journal.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
    }
}

/// Writes the log into the file in one of `SQLite`'s ways. False if another program hinders it.
fn checkpoint(connection: &Connection, way: &str) -> Result<bool, JournalError> {
    let hindered: bool =
        connection.query_row(&format!("PRAGMA wal_checkpoint({way})"), [], |row| row.get(0))?;
    Ok(!hindered)
}

fn number(connection: &Connection, pragma: &str) -> Result<u64, JournalError> {
    Ok(connection.pragma_query_value(None, pragma, |row| rows::count(row, 0))?)
}

/// In a browser there is neither a file nor a log.
#[cfg(target_arch = "wasm32")]
const fn pages_in_file(_journal: &Journal, _size: u64) -> u64 {
    0
}

#[cfg(target_arch = "wasm32")]
#[allow(clippy::unnecessary_wraps, reason = "where there are files, they may not be writable")]
const fn overwrite_log(_journal: &Journal) -> Result<(), JournalError> {
    Ok(())
}

#[cfg(not(target_arch = "wasm32"))]
fn pages_in_file(journal: &Journal, size: u64) -> u64 {
    let file = journal.place.as_ref().and_then(|place| std::fs::metadata(&place.file).ok());
    file.map_or(0, |found| found.len() / size.max(1))
}

/// `SQLite` holds no lock on the log itself, so that opening it beside the connection takes none away.
#[cfg(not(target_arch = "wasm32"))]
fn overwrite_log(journal: &Journal) -> Result<(), JournalError> {
    let Some(place) = &journal.place else { return Ok(()) };
    let log = crate::journal::store::open::file_identity::beside(&place.file, "-wal");
    overwrite_with_zeros(&log).map_err(|error| JournalError::Other(error.to_string()))
}

/// Bytes that are overwritten first, and on the disk before the rest follows.
#[cfg(not(target_arch = "wasm32"))]
const HEAD: u64 = 4096;

/// Overwrites a file in place, to its end, and waits until the zeros are on the disk. A file that is not there is fine.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn overwrite_with_zeros(file: &Path) -> io::Result<()> {
    let mut opened = match File::options().write(true).open(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        opened => opened?,
    };
    let length = opened.metadata()?.len();
    let head = length.min(HEAD);
    for part in [head, length - head] {
        io::copy(&mut io::repeat(0).take(part), &mut opened)?;
        opened.flush()?;
        opened.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn every_byte_is_overwritten_in_place_and_none_is_added() {
        let folder = tempfile::tempdir().unwrap();
        let (file, also) = (folder.path().join("log"), folder.path().join("also"));
        for length in [0, 31, HEAD as usize, 123_457] {
            fs::write(&file, vec![7; length]).unwrap();
            // The same blocks under another name: a new file in its place would leave them as they are.
            fs::hard_link(&file, &also).unwrap();
            overwrite_with_zeros(&file).unwrap();
            assert_eq!(fs::read(&also).unwrap(), vec![0; length]);
            fs::remove_file(&also).unwrap();
        }
        assert!(overwrite_with_zeros(&also).is_ok() && !also.exists(), "none is made");
    }
}
