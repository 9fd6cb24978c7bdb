//! The connection to the journal's file, and the start of every write.

#[cfg(not(target_arch = "wasm32"))]
use std::path::PathBuf;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::journal::JournalError;

#[cfg(not(target_arch = "wasm32"))]
use super::open::file_identity::FileIdentity;

/// The journal's file in the data folder; its log lies beside it, with `-wal` and `-shm` at the end of the
/// name.
pub const FILE_NAME: &str = "journal.sqlite";

/// The journal of one tablet.
#[derive(Debug)]
pub struct Journal {
    pub(super) connection: Connection,
    /// Where it lies; nothing for a journal in memory.
    pub(super) place: Option<JournalLocation>,
    /// Whether anything was written since the caller of `keep_if_touched` kept it last.
    pub(super) touched: bool,
}

/// In a browser a journal lies nowhere but in memory.
#[cfg(target_arch = "wasm32")]
pub(super) type JournalLocation = std::convert::Infallible;

/// Where a journal lies, and which file it was when it was opened.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Debug)]
pub(super) struct JournalLocation {
    pub(super) folder: PathBuf,
    pub(super) file: PathBuf,
    pub(super) identity: Option<FileIdentity>,
}

impl Journal {
    /// Begins to write. Dropped without `commit`, the transaction changes nothing.
    pub(super) fn begin(&mut self) -> Result<Transaction<'_>, JournalError> {
        self.still_there()?;
        // An import of a pack that was begun and not finished is rolled back.
        self.cancel_import()?;
        self.touched = true;
        Ok(self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
    }

    #[cfg(target_arch = "wasm32")]
    #[allow(clippy::unnecessary_wraps, reason = "where there are files, they can be gone")]
    pub(super) fn still_there(&self) -> Result<(), JournalError> {
        match self.place {
            Some(nowhere) => match nowhere {},
            None => Ok(()),
        }
    }

    /// On some systems a deleted file can still be written, and would be lost with the program: so look
    /// first.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn still_there(&self) -> Result<(), JournalError> {
        match &self.place {
            Some(place) if FileIdentity::of(&place.file) != place.identity => {
                Err(JournalError::FolderMissing { folder: place.folder.clone() })
            }
            _ => Ok(()),
        }
    }
}
