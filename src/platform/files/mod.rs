//! Files as people know them: what is handed out, what is picked, and where records last.

#[cfg(any(test, target_arch = "wasm32"))]
pub(super) mod bundle;
pub mod changed_pages;
pub(super) mod content_names;
pub mod export;
pub mod picker;
pub mod storage_persistence;
pub mod virtual_folder;
