//! Setting a damaged journal aside: moved whole, never overwritten, so that somebody may still mend it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::journal::JournalTrouble;

use super::{FILE_NAME, opening::beside};

/// The files of a journal, the log first: if the move is cut off, the journal still counts as damaged and not
/// as new.
const ENDINGS: [&str; 3] = ["-wal", "-shm", ""];

/// Moves the journal in this folder, with its log, to `journal-set-aside-1.sqlite` (or the next free number)
/// and says where it is now. No journal may be open there.
///
/// # Errors
/// If the folder is gone, holds no journal, or cannot be written.
pub fn set_aside(folder: &Path) -> Result<PathBuf, JournalTrouble> {
    if !folder.is_dir() {
        return Err(JournalTrouble::FolderMissing { folder: folder.to_owned() });
    }
    let journal = folder.join(FILE_NAME);
    if !ENDINGS.iter().any(|ending| is_there(&beside(&journal, ending))) {
        return Err(JournalTrouble::NotFound { what: "journal" });
    }
    let target = free_place(folder);
    for ending in ENDINGS {
        let from = beside(&journal, ending);
        if is_there(&from) {
            fs::rename(&from, beside(&target, ending)).map_err(|error| trouble(&error))?;
        }
    }
    Ok(target)
}

/// The first place where nothing lies yet.
fn free_place(folder: &Path) -> PathBuf {
    let mut number = 1_u32;
    loop {
        let place = folder.join(format!("journal-set-aside-{number}.sqlite"));
        if !ENDINGS.iter().any(|ending| is_there(&beside(&place, ending))) {
            return place;
        }
        number += 1;
    }
}

/// Whether anything lies there, a broken link too.
fn is_there(file: &Path) -> bool {
    file.symlink_metadata().is_ok()
}

fn trouble(error: &std::io::Error) -> JournalTrouble {
    match error.kind() {
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
            JournalTrouble::NotWritable
        }
        std::io::ErrorKind::StorageFull => JournalTrouble::DiskFull,
        _ => JournalTrouble::Other(error.to_string()),
    }
}
