//! The journal in `SQLite`: one file, its log in WAL, full sync. An event is durable before a call comes
//! back.

use std::path::PathBuf;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::JournalTrouble;

mod fault;
mod forgetting;
mod groups;
mod linkage;
mod opening;
mod rows;
mod schema;
mod sessions;
mod setting_aside;
mod settings;
mod talk_later;
#[cfg(test)]
mod tests;
mod verifying;

pub use opening::FILE_NAME;
pub use schema::SCHEMA_VERSION;
pub use setting_aside::set_aside;

/// The journal of one tablet.
#[derive(Debug)]
pub struct Journal {
    connection: Connection,
    /// Where it lies; nothing for a journal in memory.
    place: Option<Place>,
}

/// Where a journal lies, and which file it was when it was opened.
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
        Ok(self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
    }

    /// On some systems a deleted file can still be written, and would be lost with the program: so look
    /// first.
    fn still_there(&self) -> Result<(), JournalTrouble> {
        match &self.place {
            Some(place) if opening::Identity::of(&place.file) != place.identity => {
                Err(JournalTrouble::FolderMissing { folder: place.folder.clone() })
            }
            _ => Ok(()),
        }
    }
}
