//! Files of the facilitator: exports, picked files, and whether the browser keeps the records for good.

#[cfg(any(test, target_arch = "wasm32"))]
pub(super) mod bundle;
pub mod changed_pages;
pub(super) mod content_names;
pub mod export;
pub mod picker;
pub mod storage_persistence;
pub mod virtual_folder;
