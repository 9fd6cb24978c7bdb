//! The facilitator's PIN: how it is hashed, and how long the gate makes the facilitator wait after wrong tries.
//! Pure; salt and time come from outside.

use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};

use super::JournalError;

/// The answer to a PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinAnswer {
    /// It is right.
    Right,
    /// It is wrong; the next try may be made after so many seconds.
    Wrong {
        /// Seconds to wait; 0 for the first slips.
        wait_seconds: u64,
    },
    /// It was not looked at: there were wrong tries, and so many seconds are still to wait.
    Wait {
        /// Seconds still to wait, at least 1.
        seconds: u64,
    },
    /// No PIN is set yet.
    NotSet,
}

/// The wrong tries since the PIN was last right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct PinTries {
    /// How many.
    pub failures: u32,
    /// When the last was made, in seconds since 1970 by the tablet's clock.
    pub last_at: u64,
}

impl PinTries {
    /// Seconds still to wait. A clock set back, or one that was wrong before, never makes the wait longer
    /// than the whole delay nor shorter than what has passed.
    pub fn seconds_left(self, now: u64) -> u64 {
        let passed = now.saturating_sub(self.last_at);
        delay_after(self.failures).saturating_sub(passed)
    }

    /// Whether the clock was set back behind the last try: the wait then starts again from now, so that it
    /// ends.
    pub const fn is_ahead_of(self, now: u64) -> bool {
        self.last_at > now
    }
}

/// Seconds to wait after this many wrong tries in a row, each a whole PIN: slips are free, guessing is not. Children play
/// with the keypad, and the adult after them waits a minute at most; only who goes on after ten tries waits longer.
pub(super) const fn delay_after(failures: u32) -> u64 {
    match failures {
        0..=2 => 0,
        3 => 5,
        4 => 15,
        5 => 30,
        6..=10 => 60,
        11 => 300,
        _ => 900,
    }
}

/// Digits of a recovery number: too many to be guessed, few enough to be written on a card.
pub const RECOVERY_DIGITS: usize = 12;

/// The PIN's memory-hard hash, as a PHC string.
pub(super) fn hash(pin: &str, salt: &[u8; 16]) -> Result<String, JournalError> {
    if !(4..=8).contains(&pin.len()) || !pin.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(JournalError::UnfitPin);
    }
    hash_digits(pin, salt)
}

/// The recovery number's memory-hard hash, as a PHC string.
pub(super) fn hash_recovery(number: &str, salt: &[u8; 16]) -> Result<String, JournalError> {
    if number.len() != RECOVERY_DIGITS || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(JournalError::UnfitPin);
    }
    hash_digits(number, salt)
}

fn hash_digits(pin: &str, salt: &[u8; 16]) -> Result<String, JournalError> {
    let hashed: Result<PasswordHash, _> = Argon2::default().hash_password_with_salt(pin.as_bytes(), salt);
    hashed.map(|hash| hash.to_string()).map_err(|error| JournalError::Other(error.to_string()))
}

/// Whether this is the PIN that was hashed.
pub(super) fn is_right(pin: &str, hash: &str) -> Result<bool, JournalError> {
    let hash = PasswordHash::new(hash).map_err(|error| JournalError::Damaged { why: error.to_string() })?;
    Ok(Argon2::default().verify_password(pin.as_bytes(), &hash).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_is_known_again_by_its_hash_alone() {
        let hashed = hash("2468", &[7; 16]).unwrap();
        assert!(hashed.starts_with("$argon2id$") && !hashed.contains("2468"));
        assert!(is_right("2468", &hashed).unwrap());
        assert!(!is_right("2469", &hashed).unwrap());
        assert_ne!(hashed, hash("2468", &[8; 16]).unwrap());
        assert!(is_right("2468", "no hash").unwrap_err().is_damage());
    }

    #[test]
    fn only_four_to_eight_digits_are_a_pin() {
        for pin in ["", "123", "123456789", "12a4", "１２３４", " 1234"] {
            assert!(matches!(hash(pin, &[7; 16]), Err(JournalError::UnfitPin)), "{pin}");
        }
    }

    #[test]
    fn the_wait_grows_and_always_ends() {
        let tries = |failures| PinTries { failures, last_at: 1000 };
        assert_eq!(tries(2).seconds_left(1000), 0);
        assert_eq!(tries(4).seconds_left(1000), 15);
        assert_eq!(tries(4).seconds_left(1014), 1);
        assert_eq!(tries(4).seconds_left(1015), 0);
        assert_eq!(tries(60).seconds_left(1000), 900);
        // Set back: the whole delay, no more.
        assert_eq!(tries(11).seconds_left(10), 300);
        assert!(tries(6).is_ahead_of(10));
        assert!((0..=10).all(|failures| delay_after(failures) <= 60), "children play with the keypad");
        assert!((0..20).all(|failures| delay_after(failures) <= delay_after(failures + 1)));
    }
}
