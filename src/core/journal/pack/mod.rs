//! Packs: files that carry groups with their events from one tablet to another, sealed by a number of twelve digits.
//!
//! What a pack carries, what it never carries, and why it is sealed: `../README.md`, *Packs*.
//!
//! The file, version 2: the letters `SixSeedsPack`, the version (2 bytes), a salt (16), a nonce (24), the length of the
//! sealed part (8), the sealed part, and the BLAKE2s sum of all before (32); numbers have their largest byte first. The
//! sealed part is XChaCha20-Poly1305 over the text of the pack with all before it as associated data; the key is Argon2id
//! of the number with the salt (64 MiB, 3 rounds, 1 lane). The text is RON: see `pack_text`.
//! Version 1 had the same seal around sessions with every single answer; it is still read, and its sessions are brought to
//! the rules of version 2 before anything else sees them.

mod compare;
mod error;
mod group;
mod number;
mod outdated;
mod pack_text;
mod seal;
#[cfg(test)]
mod tests;

pub use compare::{HistoryComparison, compare_histories};
pub use error::PackError;
pub use group::{AllowRestore, GroupIdentity, ImportOutcome, ImportedGroup, PackedGroup, PackedSession};
pub use number::PackNumber;
pub(super) use outdated::drop_outdated;
pub use pack_text::{AnswerScope, OpenedPack, to_text};
pub use seal::{MOST_PACK_BYTES, SEAL_RANDOM_NUMBERS, check_seal, open, seal};
