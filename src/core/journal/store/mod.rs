//! The journal in `SQLite`: one file, its log in WAL, full sync. An event is durable before a call comes
//! back. In a browser the file lies in memory, and the screen waits until the browser has kept its pages.
//!
//! Read `journal` first, then `open` (from a file to a journal), `tables` (what is read and written), `packs`,
//! `retention` (what deletes), and `verify`.

#[cfg(test)]
mod bytes_tests;
mod journal;
mod open;
mod packs;
mod retention;
mod schema;
mod sqlite_error;
mod tables;
#[cfg(test)]
mod tests;
mod verify;

pub use journal::{FILE_NAME, Journal};
pub use packs::import::PackImport;
#[cfg(not(target_arch = "wasm32"))]
pub use retention::set_aside::{delete_set_aside, forget_set_aside, set_aside, set_aside_files};
pub use schema::SCHEMA_VERSION;
pub use tables::digests::StoredDigest;
pub use tables::pairs::Pair;
pub use verify::Outlives;
