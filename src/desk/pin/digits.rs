//! A PIN and a recovery number as they are typed; neither shows itself in a log.

use crate::journal::RECOVERY_DIGITS;

/// A PIN as typed. It never shows itself, not even in a log.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

impl Pin {
    /// Fewest digits.
    pub const LEAST: usize = 4;
    /// Most digits.
    pub const MOST: usize = 8;

    /// The PIN with these digits, if there are 4 to 8 and nothing else.
    pub fn new(digits: &str) -> Option<Self> {
        let fits = (Self::LEAST..=Self::MOST).contains(&digits.len())
            && digits.bytes().all(|one| one.is_ascii_digit());
        fits.then(|| Self(digits.to_owned()))
    }

    /// The digits, for the journal to check or to hash.
    pub fn digits(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Pin {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Pin(hidden)")
    }
}

/// A recovery number as typed. It never shows itself, not even in a log.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryNumber(String);

impl RecoveryNumber {
    /// The recovery number with these digits, if there are twelve and nothing else.
    pub fn new(digits: &str) -> Option<Self> {
        let fits = digits.len() == RECOVERY_DIGITS && digits.bytes().all(|one| one.is_ascii_digit());
        fits.then(|| Self(digits.to_owned()))
    }

    /// The digits, for the journal to check or to hash, or to be shown once.
    pub fn digits(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for RecoveryNumber {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("RecoveryNumber(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_is_four_to_eight_digits_and_hides_itself() {
        for wrong in ["", "123", "123456789", "12a4", "１２３４"] {
            assert!(Pin::new(wrong).is_none(), "{wrong}");
        }
        let pin = Pin::new("0420").map(|pin| {
            let command = crate::desk::pin::commands::PinCommand::Try(pin.clone());
            format!("{command:?} {}", pin.digits().len())
        });
        assert_eq!(pin.as_deref(), Some("Try(Pin(hidden)) 4"));
    }
}
