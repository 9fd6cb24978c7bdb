//! The seal around a pack: a key from its number, and a file in which every changed byte is noticed. Pure; salt and nonce
//! come from outside.

use argon2::{Algorithm, Argon2, Params, Version};
use blake2::{Blake2s256, Digest};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};

use super::{PackError, PackNumber};

/// What every pack begins with.
const MARK: &[u8; 12] = b"SixSeedsPack";
/// The version of the file that this program writes, and the newest it reads.
pub(super) const VERSION: u16 = 2;
/// Where the parts of the file begin.
const VERSION_AT: usize = MARK.len();
const SALT_AT: usize = VERSION_AT + 2;
const NONCE_AT: usize = SALT_AT + 16;
const LENGTH_AT: usize = NONCE_AT + 24;
const SEALED_AT: usize = LENGTH_AT + 8;
/// Bytes of the sum at the end.
const SUM: usize = 32;
/// Bytes by which the sealed part is longer than what it holds.
const TAG: usize = 16;

/// The largest pack that is read: many times what a hundred groups need.
pub const MOST_PACK_BYTES: u64 = 64 * 1024 * 1024;

/// How many random numbers a seal needs: two for the salt, three for the nonce.
pub const SEAL_RANDOM_NUMBERS: usize = 5;

/// What a guess at the number costs: memory in KiB, and rounds.
#[derive(Clone, Copy)]
pub(super) struct Cost(u32, u32);

/// Twelve digits alone could be tried out; with this, each try takes the time of a blink and the memory of a film.
const COST: Cost = Cost(64 * 1024, 3);
/// For tests that seal many times.
#[cfg(test)]
pub(super) const CHEAP: Cost = Cost(8, 1);

/// Seals this under the number. The random numbers must never be used again.
pub fn seal(
    content: &[u8],
    number: &PackNumber,
    chance: [u64; SEAL_RANDOM_NUMBERS],
) -> Result<Vec<u8>, PackError> {
    seal_at(COST, content, number, chance)
}

/// What lies under the seal. The number is asked for last: whatever else is wrong is told first.
pub fn open(file: &[u8], number: &PackNumber) -> Result<Vec<u8>, PackError> {
    open_at(COST, file, number)
}

/// Looks at a pack without its number: whether it is one, and whole.
pub fn check_seal(file: &[u8]) -> Result<(), PackError> {
    if file.is_empty() {
        return Err(PackError::Empty);
    }
    let seen = file.len().min(MARK.len());
    if file[..seen] != MARK[..seen] {
        return Err(PackError::NotAPack);
    }
    if file.len() as u64 > MOST_PACK_BYTES {
        return Err(PackError::TooLarge);
    }
    let Some(head) = file.get(..SEALED_AT) else { return Err(PackError::CutOff) };
    match number_in(&head[VERSION_AT..SALT_AT]) {
        0 => return Err(PackError::Damaged),
        version if version > u64::from(VERSION) => return Err(PackError::Newer),
        _ => {}
    }
    let sealed = number_in(&head[LENGTH_AT..SEALED_AT]);
    let whole = sealed.saturating_add((SEALED_AT + SUM) as u64);
    let there = file.len() as u64;
    if sealed < TAG as u64 || whole < there {
        return Err(PackError::Damaged);
    }
    if whole > there {
        return Err(PackError::CutOff);
    }
    let (before, sum) = file.split_at(file.len() - SUM);
    if Blake2s256::digest(before)[..] == *sum { Ok(()) } else { Err(PackError::Damaged) }
}

pub(super) fn seal_at(
    cost: Cost,
    content: &[u8],
    number: &PackNumber,
    chance: [u64; SEAL_RANDOM_NUMBERS],
) -> Result<Vec<u8>, PackError> {
    let mut file = Vec::with_capacity(SEALED_AT + content.len() + TAG + SUM);
    file.extend_from_slice(MARK);
    file.extend_from_slice(&VERSION.to_be_bytes());
    for one in chance {
        file.extend_from_slice(&one.to_be_bytes());
    }
    file.extend_from_slice(&((content.len() + TAG) as u64).to_be_bytes());
    let sealed = cipher(cost, &file, number)?
        .encrypt(&nonce(&file), Payload { msg: content, aad: &file })
        .map_err(|_| PackError::TooLarge)?;
    file.extend_from_slice(&sealed);
    let sum = Blake2s256::digest(&file);
    file.extend_from_slice(&sum);
    Ok(file)
}

pub(super) fn open_at(cost: Cost, file: &[u8], number: &PackNumber) -> Result<Vec<u8>, PackError> {
    check_seal(file)?;
    let (head, rest) = file.split_at(SEALED_AT);
    let sealed = &rest[..rest.len() - SUM];
    cipher(cost, head, number)?
        .decrypt(&nonce(head), Payload { msg: sealed, aad: head })
        .map_err(|_| PackError::WrongNumber)
}

/// The cipher under the number's key; a file's head holds the salt.
fn cipher(cost: Cost, head: &[u8], number: &PackNumber) -> Result<XChaCha20Poly1305, PackError> {
    let mut key = [0; 32];
    let Cost(memory, rounds) = cost;
    let parameters = Params::new(memory, rounds, 1, Some(key.len())).map_err(|_| PackError::NoMemory)?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters)
        .hash_password_into(number.digits().as_bytes(), &head[SALT_AT..NONCE_AT], &mut key)
        .map_err(|_| PackError::NoMemory)?;
    Ok(XChaCha20Poly1305::new(&key.into()))
}

fn nonce(head: &[u8]) -> XNonce {
    let mut nonce = [0; LENGTH_AT - NONCE_AT];
    nonce.copy_from_slice(&head[NONCE_AT..LENGTH_AT]);
    nonce.into()
}

/// A number with its largest byte first.
fn number_in(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

#[cfg(test)]
pub(super) mod tests {
    use super::{Blake2s256, Digest, SUM};

    /// Makes the sum at the end fit again.
    pub fn mend(file: &mut [u8]) {
        let end = file.len() - SUM;
        let sum = Blake2s256::digest(&file[..end]);
        file[end..].copy_from_slice(&sum);
    }
}
