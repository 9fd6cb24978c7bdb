//! The table `settings`: preferences, the hashes of the PIN and of the recovery number, and wrong tries.

use rusqlite::{Connection, OptionalExtension, params};

use crate::{
    journal::store::{Journal, sqlite_error::unreadable},
    journal::{
        JournalError, PinAnswer, Preferences, Setting, is_value,
        pin::{self, PinTries},
    },
};

const PIN: &str = "pin";
const RECOVERY: &str = "recovery";
const RECOVERY_OWED: &str = "recovery-owed";
const PIN_FAILURES: &str = "pin-failures";
const PIN_LAST_TRY: &str = "pin-last-try";
/// The value under which a recovery number is owed.
const OWED: &str = "yes";

impl Journal {
    /// What is set; nothing if it never was.
    pub fn setting(&self, setting: Setting) -> Result<Option<String>, JournalError> {
        get(&self.connection, setting.key())
    }

    /// Sets it. The value is one as in [`crate::journal::is_value`].
    pub fn set(&mut self, setting: Setting, value: &str) -> Result<(), JournalError> {
        if !is_value(value) {
            let rule = "Use at most 200 of A-Z, a-z, 0-9 and the signs $ = , + / . _ -";
            return Err(JournalError::Unfit { what: "a setting", value: value.to_owned(), rule });
        }
        let transaction = self.begin()?;
        put(&transaction, setting.key(), value)?;
        Ok(transaction.commit()?)
    }

    /// What the facilitator prefers.
    pub fn preferences(&self) -> Result<Preferences, JournalError> {
        let mut kept = Vec::new();
        for setting in Setting::ALL {
            kept.push((setting, self.setting(setting)?));
        }
        let find =
            |setting| kept.iter().find(|(one, _)| *one == setting).and_then(|(_, value)| value.clone());
        Ok(Preferences::read(find))
    }

    /// Keeps what the facilitator prefers, all in one step. Another retention holds for every group from now on; what
    /// is then due is forgotten when the desk is unlocked next.
    pub fn set_preferences(&mut self, preferences: &Preferences) -> Result<(), JournalError> {
        let before = self.preferences()?;
        let transaction = self.begin()?;
        for (setting, value) in preferences.to_settings() {
            put(&transaction, setting.key(), &value)?;
        }
        if before.retention_days != preferences.retention_days {
            transaction.execute("UPDATE groups SET retention_days = ?1", [preferences.retention_days])?;
        }
        Ok(transaction.commit()?)
    }

    /// Whether a PIN is set.
    pub fn has_pin(&self) -> Result<bool, JournalError> {
        Ok(get(&self.connection, PIN)?.is_some())
    }

    /// Sets the PIN, 4 to 8 digits; wrong tries are forgotten.
    pub fn set_pin(&mut self, pin: &str) -> Result<(), JournalError> {
        let hash = pin::hash(pin, &salt()?)?;
        let transaction = self.begin()?;
        put(&transaction, PIN, &hash)?;
        forget_tries(&transaction)?;
        Ok(transaction.commit()?)
    }

    /// From now on a recovery number is to be shown and written down. The one before, if there is one, holds until then.
    pub fn mark_recovery_due(&mut self) -> Result<(), JournalError> {
        let transaction = self.begin()?;
        put(&transaction, RECOVERY_OWED, OWED)?;
        Ok(transaction.commit()?)
    }

    /// Whether a recovery number is still to be shown and written down.
    pub fn is_recovery_due(&self) -> Result<bool, JournalError> {
        Ok(get(&self.connection, RECOVERY_OWED)?.is_some())
    }

    /// Sets the number that opens the gate if the PIN is forgotten, once it was written down; the one before is void. Only
    /// its hash is kept.
    pub fn set_recovery(&mut self, number: &str) -> Result<(), JournalError> {
        let hash = pin::hash_recovery(number, &salt()?)?;
        let transaction = self.begin()?;
        put(&transaction, RECOVERY, &hash)?;
        transaction.execute("DELETE FROM settings WHERE key = ?1", [RECOVERY_OWED])?;
        Ok(transaction.commit()?)
    }

    /// The hashes of the PIN and of the recovery number, a line each, to be kept beside the journal where that could be damaged
    /// and then handed out. Empty where none is set.
    pub fn pin_hashes(&self) -> Result<String, JournalError> {
        let mut lines = String::new();
        for key in [PIN, RECOVERY] {
            if let Some(hash) = get(&self.connection, key)? {
                lines.extend([key, " ", hash.as_str(), "\n"]);
            }
        }
        Ok(lines)
    }

    /// Takes the PIN and the recovery number over from such lines, into a journal that was begun after a damaged one.
    pub fn restore_pin_hashes(&mut self, lines: &str) -> Result<(), JournalError> {
        let transaction = self.begin()?;
        for (key, hash) in lines.lines().filter_map(|line| line.split_once(' ')) {
            if [PIN, RECOVERY].contains(&key) && is_value(hash) {
                put(&transaction, key, hash)?;
            }
        }
        Ok(transaction.commit()?)
    }

    /// Takes the PIN and the recovery number away, for the owner of the tablet: the next who comes to the gate
    /// chooses a new PIN. Everything else stays. Says whether there was one.
    pub fn forget_pin(&mut self) -> Result<bool, JournalError> {
        let transaction = self.begin()?;
        let gone = transaction.execute("DELETE FROM settings WHERE key IN (?1, ?2)", [PIN, RECOVERY])?;
        transaction.execute("DELETE FROM settings WHERE key = ?1", [RECOVERY_OWED])?;
        forget_tries(&transaction)?;
        transaction.commit()?;
        Ok(gone > 0)
    }

    /// Checks the PIN. `now` is in seconds since 1970 by the tablet's clock. A try is counted before it is
    /// looked at, so that ending the program gives no free one.
    pub fn check_pin(&mut self, pin: &str, now: u64) -> Result<PinAnswer, JournalError> {
        self.check(PIN, pin, now)
    }

    /// Checks the recovery number, as a PIN is checked: wrong tries of both are counted together.
    pub fn check_recovery(&mut self, number: &str, now: u64) -> Result<PinAnswer, JournalError> {
        self.check(RECOVERY, number, now)
    }

    fn check(&mut self, key: &str, pin: &str, now: u64) -> Result<PinAnswer, JournalError> {
        let Some(hash) = get(&self.connection, key)? else { return Ok(PinAnswer::NotSet) };
        let tries = self.tries_by(now)?;
        let seconds = tries.seconds_left(now);
        if seconds > 0 {
            return Ok(PinAnswer::Wait { seconds });
        }
        let counted = PinTries { failures: tries.failures.saturating_add(1), last_at: now };
        self.count(counted)?;
        if pin::is_right(pin, &hash)? {
            let transaction = self.begin()?;
            forget_tries(&transaction)?;
            transaction.commit()?;
            return Ok(PinAnswer::Right);
        }
        Ok(PinAnswer::Wrong { wait_seconds: pin::delay_after(counted.failures) })
    }

    /// Seconds until the next try at the PIN may be made; 0 if it may be made now.
    pub fn pin_wait(&mut self, now: u64) -> Result<u64, JournalError> {
        Ok(self.tries_by(now)?.seconds_left(now))
    }

    /// The wrong tries, seen at this moment: where the clock was set back behind the last one, the wait begins anew, and
    /// that is kept, so that it ends also where no PIN is tried meanwhile.
    fn tries_by(&mut self, now: u64) -> Result<PinTries, JournalError> {
        let tries = self.tries()?;
        if !tries.is_ahead_of(now) {
            return Ok(tries);
        }
        let anew = PinTries { last_at: now, ..tries };
        self.count(anew)?;
        Ok(anew)
    }

    fn tries(&self) -> Result<PinTries, JournalError> {
        let failures = number(&self.connection, PIN_FAILURES)?;
        let last_at = number(&self.connection, PIN_LAST_TRY)?;
        Ok(PinTries { failures: u32::try_from(failures).unwrap_or(u32::MAX), last_at })
    }

    fn count(&mut self, tries: PinTries) -> Result<(), JournalError> {
        let transaction = self.begin()?;
        put(&transaction, PIN_FAILURES, &tries.failures.to_string())?;
        put(&transaction, PIN_LAST_TRY, &tries.last_at.to_string())?;
        Ok(transaction.commit()?)
    }
}

fn salt() -> Result<[u8; 16], JournalError> {
    let mut salt = [0; 16];
    getrandom::fill(&mut salt).map_err(|error| JournalError::Other(error.to_string()))?;
    Ok(salt)
}

fn forget_tries(connection: &Connection) -> Result<(), JournalError> {
    connection.execute("DELETE FROM settings WHERE key IN (?1, ?2)", [PIN_FAILURES, PIN_LAST_TRY])?;
    Ok(())
}

fn get(connection: &Connection, key: &str) -> Result<Option<String>, JournalError> {
    let mut statement = connection.prepare_cached("SELECT value FROM settings WHERE key = ?1")?;
    Ok(statement.query_row([key], |row| row.get(0)).optional()?)
}

fn put(connection: &Connection, key: &str, value: &str) -> Result<(), JournalError> {
    let sql = "INSERT OR REPLACE INTO settings (key, value) VALUES (?1, ?2)";
    connection.prepare_cached(sql)?.execute(params![key, value])?;
    Ok(())
}

fn number(connection: &Connection, key: &str) -> Result<u64, JournalError> {
    let Some(text) = get(connection, key)? else { return Ok(0) };
    text.parse().map_err(|_| unreadable("a number", &text))
}
