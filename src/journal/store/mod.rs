//! The journal in `SQLite`: one file, its log in WAL, full sync. An event is durable before a call comes
//! back. In a browser the file lies in memory, and the screen waits until the browser has kept its pages.

#[cfg(not(target_arch = "wasm32"))]
use std::path::PathBuf;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::JournalTrouble;

mod cleaning;
mod days;
mod fault;
mod forgetting;
mod groups;
mod in_memory;
mod linkage;
mod looking;
#[cfg(not(target_arch = "wasm32"))]
mod opening;
mod packing;
mod pairs;
mod rows;
mod schema;
mod sessions;
#[cfg(not(target_arch = "wasm32"))]
mod setting_aside;
mod settings;
mod taking_in;
mod talk_later;
#[cfg(test)]
mod tests;
mod verifying;

pub use pairs::Pair;
pub use schema::SCHEMA_VERSION;
#[cfg(not(target_arch = "wasm32"))]
pub use setting_aside::{delete_set_aside, forget_set_aside, set_aside, set_aside_files};
pub use taking_in::TakingIn;
pub use verifying::Outlives;

/// The journal's file in the data folder; its log lies beside it, with `-wal` and `-shm` at the end of the
/// name.
pub const FILE_NAME: &str = "journal.sqlite";

/// The journal of one tablet.
#[derive(Debug)]
pub struct Journal {
    connection: Connection,
    /// Where it lies; nothing for a journal in memory.
    place: Option<Place>,
    /// Whether anything was written since somebody asked.
    touched: bool,
}

/// In a browser a journal lies nowhere but in memory.
#[cfg(target_arch = "wasm32")]
type Place = std::convert::Infallible;

#[cfg(not(target_arch = "wasm32"))]
impl Drop for Journal {
    /// With the last connection `SQLite` deletes the log: it is emptied before, so that no answer stays in its blocks.
    fn drop(&mut self) {
        if self.place.is_some() {
            cleaning::empty_log_for_good(self);
        }
    }
}

/// Where a journal lies, and which file it was when it was opened.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Debug)]
struct Place {
    folder: PathBuf,
    file: PathBuf,
    identity: Option<opening::Identity>,
}

impl Journal {
    /// Begins to write. Dropped without `commit`, the transaction changes nothing.
    fn begin(&mut self) -> Result<Transaction<'_>, JournalTrouble> {
        self.still_there()?;
        // A pack that somebody began to read in and did not bring to its end is left.
        self.leave_taking_in()?;
        self.touched = true;
        Ok(self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
    }

    #[cfg(target_arch = "wasm32")]
    #[allow(clippy::unnecessary_wraps, reason = "where there are files, they can be gone")]
    fn still_there(&self) -> Result<(), JournalTrouble> {
        match self.place {
            Some(nowhere) => match nowhere {},
            None => Ok(()),
        }
    }

    /// On some systems a deleted file can still be written, and would be lost with the program: so look
    /// first.
    #[cfg(not(target_arch = "wasm32"))]
    fn still_there(&self) -> Result<(), JournalTrouble> {
        match &self.place {
            Some(place) if opening::Identity::of(&place.file) != place.identity => {
                Err(JournalTrouble::FolderMissing { folder: place.folder.clone() })
            }
            _ => Ok(()),
        }
    }
}
