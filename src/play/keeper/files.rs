//! Where the journal lies, in a folder or in a browser's vault: opening it, and the journals that were set aside there.

use std::path::Path;

use bevy::log::warn;

#[cfg(not(target_arch = "wasm32"))]
pub(in crate::play) use crate::journal::set_aside;
use crate::journal::{Date, Journal, JournalError, SetAsideJournal};
#[cfg(not(target_arch = "wasm32"))]
use crate::journal::{delete_set_aside, forget_set_aside, set_aside_files};
#[cfg(target_arch = "wasm32")]
pub(in crate::play) use crate::platform::browser::page_store::set_aside;
#[cfg(target_arch = "wasm32")]
use crate::platform::browser::page_store::{self, delete_set_aside, forget_set_aside, set_aside_files};

use super::Keeper;

impl Keeper {
    /// The journals that were set aside, the oldest first.
    pub fn set_aside_files(&self) -> Result<Vec<SetAsideJournal>, JournalError> {
        set_aside_files(self.folder())
    }

    /// Deletes a journal that was set aside.
    pub fn delete_set_aside(&self, name: &str) -> Result<(), JournalError> {
        delete_set_aside(self.folder(), name)
    }

    /// Deletes what was set aside longer ago than the retention. `today` must be a date that is not in doubt.
    pub(in crate::play) fn forget_set_aside(&mut self, today: Date) {
        let retention_days = self.preferences().retention_days;
        if let Err(trouble) = forget_set_aside(self.folder(), today, retention_days) {
            // It stays listed in the settings; the journal itself can be used.
            warn!("a journal that was set aside is still there: {trouble}");
        }
    }

    /// The bytes of a journal that was set aside, where the user cannot get at its file; nothing elsewhere.
    #[cfg(target_arch = "wasm32")]
    pub fn read_set_aside(&self, name: &str) -> Option<Vec<u8>> {
        page_store::read_set_aside(self.folder(), name)
    }

    /// The bytes of a journal that was set aside, where the user cannot get at its file; nothing elsewhere.
    #[cfg(not(target_arch = "wasm32"))]
    pub const fn read_set_aside(&self, _name: &str) -> Option<Vec<u8>> {
        None
    }
}

/// In a browser the journal lies in its vault.
#[cfg(target_arch = "wasm32")]
pub(in crate::play) fn open(folder: &Path) -> Result<Journal, JournalError> {
    let mut journal = Journal::from_image(&page_store::journal_image())?;
    // What was set aside is handed out in the settings, so only to those who have the PIN that it had.
    if !journal.has_pin()? {
        journal.restore_pin_hashes(&page_store::pin_hashes(folder))?;
    }
    Ok(journal)
}

#[cfg(not(target_arch = "wasm32"))]
pub(in crate::play) fn open(folder: &Path) -> Result<Journal, JournalError> {
    Journal::open(folder)
}
