//! Opening a journal: on disk, or in memory as a browser keeps it; each is inspected before it is used.

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod file_identity;
mod in_memory;
mod inspect;
#[cfg(not(target_arch = "wasm32"))]
mod on_disk;
