//! Computers and Android tablets: folders, the clipboard, and how the program starts.

#[cfg(not(target_os = "android"))]
pub mod clipboard;
pub mod export_folder;
pub mod folder;
pub mod startup;

use super::StoragePersistence;

/// What the browser has promised about the records: here there is none, and they lie in a folder of the tablet.
pub const fn storage_persistence() -> Option<StoragePersistence> {
    None
}
