//! In which words a level asked: answers may be laid side by side, and named, only where that is the same.

use blake2::{Blake2s256, Digest};

use crate::content::Level;

/// How many bytes of the hash are kept.
const KEPT: usize = 8;

/// A hash of everything in this level on which the meaning of an answer depends, as 16 digits 0-9 and a-f.
pub fn wording(level: &Level) -> String {
    let hash = Blake2s256::digest(level.body.wording());
    let (kept, _) = hash.split_at(KEPT);
    let number = kept.iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    format!("{number:016x}")
}
