//! The last day on which the tablet's date was trusted, and the correction of days that lie after it.

use rusqlite::params;

use crate::{
    journal::store::Journal,
    journal::{Date, DateDoubt, JournalError, Setting},
};

use super::rows;

/// Every day that is kept about groups of children.
const KNOWN_DAYS: &str = "SELECT created_on AS day FROM groups WHERE training = 0
     UNION ALL SELECT last_session_on FROM groups WHERE training = 0
     UNION ALL SELECT date FROM sessions WHERE training = 0";

/// The last day that a [`Date`] can be.
const LAST_OF_ALL: &str = "9999-12-31";

impl Journal {
    /// Whether the day that the tablet's clock shows is in doubt. Where no group of children is kept, there is nothing that
    /// a wrong date could erase, and no doubt.
    pub fn date_doubt(&self, clock: Date) -> Result<Option<DateDoubt>, JournalError> {
        let Some(latest) = self.latest_day(LAST_OF_ALL)? else { return Ok(None) };
        let kept = self.setting(Setting::LastDay)?.and_then(|day| day.parse().ok());
        if DateDoubt::follows(clock, kept.unwrap_or(latest)) {
            return Ok(None);
        }
        let trusted = match kept {
            Some(day) => day,
            // A journal of an older program: a day after the clock's may be as wrong as the clock.
            None => self.latest_day(&clock.to_string())?.unwrap_or(latest),
        };
        Ok(Some(DateDoubt { clock, trusted }))
    }

    /// Keeps that this day is trusted.
    pub fn trust_day(&mut self, today: Date) -> Result<(), JournalError> {
        let day = today.to_string();
        if self.setting(Setting::LastDay)?.as_deref() == Some(&day) {
            return Ok(());
        }
        self.set(Setting::LastDay, &day)
    }

    /// Counts what was noted under a day that is still to come as of today, once: a session that was held while the clock
    /// was years ahead does not keep its group until then. Says whether there was such a day.
    pub fn clamp_future_days(&mut self, today: Date) -> Result<bool, JournalError> {
        let day = today.to_string();
        let ahead: bool = self.connection.query_row(
            "SELECT EXISTS (SELECT 1 FROM groups WHERE created_on > ?1 OR last_session_on > ?1)
                 OR EXISTS (SELECT 1 FROM talk_later WHERE asked_on > ?1)
                 OR EXISTS (SELECT 1 FROM sessions WHERE last_event_on > ?1)",
            params![day],
            |row| row.get(0),
        )?;
        if !ahead {
            return Ok(false);
        }
        let transaction = self.begin()?;
        for sql in [
            "UPDATE groups SET created_on = ?1 WHERE created_on > ?1",
            "UPDATE groups SET last_session_on = ?1 WHERE last_session_on > ?1",
            "UPDATE talk_later SET asked_on = ?1 WHERE asked_on > ?1",
            "UPDATE sessions SET last_event_on = ?1 WHERE last_event_on > ?1",
        ] {
            transaction.execute(sql, params![day])?;
        }
        transaction.commit()?;
        Ok(true)
    }

    /// The latest day that is kept about groups of children, not after this one.
    fn latest_day(&self, until: &str) -> Result<Option<Date>, JournalError> {
        let sql = format!("SELECT max(day) FROM ({KNOWN_DAYS}) WHERE day <= ?1");
        let found: Option<String> =
            self.connection.prepare_cached(&sql)?.query_row(params![until], |row| row.get(0))?;
        found.as_deref().map(rows::date).transpose()
    }
}
