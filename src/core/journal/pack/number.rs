//! The number that opens a pack: twelve digits, shown once to the facilitator who made it.

use crate::journal::RECOVERY_DIGITS;

/// A pack's number. It never shows itself, not even in a log.
#[derive(Clone, PartialEq, Eq)]
pub struct PackNumber(String);

impl PackNumber {
    /// Digits of a number: as many as a recovery number has, so that one form fits both.
    pub const DIGITS: usize = RECOVERY_DIGITS;

    /// The number with these digits, if there are twelve and nothing else.
    pub fn new(digits: &str) -> Option<Self> {
        let fits = digits.len() == Self::DIGITS && digits.bytes().all(|one| one.is_ascii_digit());
        fits.then(|| Self(digits.to_owned()))
    }

    /// A number from a random one.
    pub fn from_random(random: u64) -> Self {
        let number = random % 10_u64.pow(Self::DIGITS as u32);
        Self(format!("{number:0width$}", width = Self::DIGITS))
    }

    /// The digits, to be shown once or to make the key.
    pub fn digits(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for PackNumber {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("PackNumber(hidden)")
    }
}
