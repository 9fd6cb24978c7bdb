//! Setting a damaged journal aside: moved whole, never overwritten, so that it may still be mended. It is kept no longer
//! than the tablet's retention.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

use crate::{
    journal::store::{FILE_NAME, open::file_identity::beside},
    journal::{Date, JournalError, SetAsideJournal, set_aside_journal::free_name},
};

use super::erase::overwrite_with_zeros;

/// The files of a journal, the log first: if the move is cut off, the journal still counts as damaged and not
/// as new.
const ENDINGS: [&str; 3] = ["-wal", "-shm", ""];

/// Moves the journal in this folder, with its log, to `journal-set-aside-2026-11-30-1.sqlite` (with this day, and the next
/// free number) and says where it is now. No journal may be open there.
///
/// # Errors
/// If the folder is gone, holds no journal, or cannot be written.
pub fn set_aside(folder: &Path, day: Date) -> Result<PathBuf, JournalError> {
    if !folder.is_dir() {
        return Err(JournalError::FolderMissing { folder: folder.to_owned() });
    }
    let journal = folder.join(FILE_NAME);
    if !is_taken(&journal) {
        return Err(JournalError::NotFound { what: "journal" });
    }
    move_to_a_free_name(&journal, folder, day)
}

/// The journals that were set aside in this folder, the oldest first.
///
/// # Errors
/// If the folder is gone or cannot be read.
pub fn set_aside_files(folder: &Path) -> Result<Vec<SetAsideJournal>, JournalError> {
    let mut sizes: BTreeMap<String, u64> = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(|error| trouble(&error))? {
        let entry = entry.map_err(|error| trouble(&error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        // Of one whose file is gone, the log is still part.
        let journal = ENDINGS.iter().find_map(|ending| {
            let name = name.strip_suffix(ending)?;
            SetAsideJournal::from_file_name(name, 0).map(|_| name.to_owned())
        });
        if let Some(journal) = journal {
            *sizes.entry(journal).or_default() += entry.metadata().map_or(0, |found| found.len());
        }
    }
    let mut found: Vec<_> =
        sizes.into_iter().filter_map(|(name, bytes)| SetAsideJournal::from_file_name(&name, bytes)).collect();
    found.sort_by_key(|one| one.day);
    Ok(found)
}

/// Overwrites a journal that was set aside with zeros, and deletes it with its log.
///
/// # Errors
/// If there is none of this name, or it cannot be written.
pub fn delete_set_aside(folder: &Path, name: &str) -> Result<(), JournalError> {
    let found = SetAsideJournal::from_file_name(name, 0)
        .map(|one| folder.join(one.name))
        .filter(|journal| is_taken(journal));
    let Some(journal) = found else { return Err(JournalError::NotFound { what: "journal set aside" }) };
    let files: Vec<_> =
        ENDINGS.map(|ending| beside(&journal, ending)).into_iter().filter(|file| is_there(file)).collect();
    for file in &files {
        // A link leads to a file that is not ours.
        if !file.is_symlink() {
            overwrite_with_zeros(file).map_err(|error| trouble(&error))?;
        }
    }
    for file in &files {
        fs::remove_file(file).map_err(|error| trouble(&error))?;
    }
    Ok(())
}

/// Deletes every journal that was set aside longer ago than the retention, and says how many those were. One whose name
/// carries no day yet, or a day that is still to come, gets today's. `today` must be a date that is not in doubt.
///
/// # Errors
/// If the folder is gone, or a file in it cannot be written.
pub fn forget_set_aside(folder: &Path, today: Date, retention_days: u16) -> Result<usize, JournalError> {
    let mut deleted = 0;
    for one in set_aside_files(folder)? {
        if one.is_expired(today, retention_days) {
            delete_set_aside(folder, &one.name)?;
            deleted += 1;
        } else if one.needs_date(today) {
            move_to_a_free_name(&folder.join(&one.name), folder, today)?;
        }
    }
    Ok(deleted)
}

/// Moves a journal with its log to the first free name of this day.
fn move_to_a_free_name(journal: &Path, folder: &Path, day: Date) -> Result<PathBuf, JournalError> {
    let target = folder.join(free_name(day, |name| is_taken(&folder.join(name))));
    for ending in ENDINGS {
        let from = beside(journal, ending);
        if is_there(&from) {
            fs::rename(&from, beside(&target, ending)).map_err(|error| trouble(&error))?;
        }
    }
    Ok(target)
}

/// Whether any file of a journal lies there.
fn is_taken(journal: &Path) -> bool {
    ENDINGS.iter().any(|ending| is_there(&beside(journal, ending)))
}

/// Whether anything lies there, a broken link too.
fn is_there(file: &Path) -> bool {
    file.symlink_metadata().is_ok()
}

fn trouble(error: &io::Error) -> JournalError {
    match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => JournalError::NotWritable,
        ErrorKind::StorageFull => JournalError::DiskFull,
        _ => JournalError::Other(error.to_string()),
    }
}
