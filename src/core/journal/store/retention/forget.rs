//! The end of a group's retention: seat tokens and answers are deleted, and their bytes erased from the files afterwards.

use rusqlite::Connection;

use crate::{
    journal::store::{Journal, tables::sessions},
    journal::{Date, Erasure, Group, GroupId, JournalError, RetentionResult, SessionId, Setting},
    session,
};

use super::{erase, erasure_due};

impl Journal {
    /// Destroys the seat tokens of every group whose retention has ended; what was frozen and the counts
    /// stay. A clock set back forgets nothing: only days after a group's latest known day count. `today` is a day that
    /// is not in doubt (see [`Journal::date_doubt`]).
    pub fn forget_expired(&mut self, today: Date) -> Result<RetentionResult, JournalError> {
        let expired: Vec<GroupId> = self
            .all_groups()?
            .iter()
            .filter(|group| is_expired(group, today))
            .map(|group| group.id)
            .collect();
        if expired.is_empty() {
            return Ok(RetentionResult { groups: 0, erasure: Erasure::Done });
        }
        let transaction = self.begin()?;
        let mut groups = 0;
        for group in expired {
            groups += usize::from(forget_group(&transaction, group)?);
        }
        if groups == 0 {
            return Ok(RetentionResult { groups, erasure: Erasure::Done });
        }
        erasure_due::mark(&transaction)?;
        transaction.commit()?;
        Ok(RetentionResult { groups, erasure: self.erase_forgotten() })
    }

    /// How many groups that still keep seats would be forgotten today if retention were so many days.
    pub fn would_forget(&self, retention_days: u16, today: Date) -> Result<usize, JournalError> {
        self.count_expired(Some(retention_days), today)
    }

    /// How many groups that still keep seats are forgotten if this day is today.
    pub fn would_forget_on(&self, day: Date) -> Result<usize, JournalError> {
        self.count_expired(None, day)
    }

    fn count_expired(&self, retention_days: Option<u16>, today: Date) -> Result<usize, JournalError> {
        let mut count = 0;
        for mut group in self.groups()? {
            group.details.retention_days = retention_days.unwrap_or(group.details.retention_days);
            let keeps_something =
                || Ok::<_, JournalError>(!sessions_to_forget(&self.connection, group.id)?.is_empty());
            if is_expired(&group, today) && keeps_something()? {
                count += 1;
            }
        }
        Ok(count)
    }

    /// The groups that keep something of their seats although their retention had ended on the day that the tablet
    /// trusted last. The clock is not asked: it may be wrong.
    pub(crate) fn retention_faults(&self) -> Result<Vec<String>, JournalError> {
        let trusted: Option<Date> = self.setting(Setting::LastDay)?.and_then(|day| day.parse().ok());
        let Some(trusted) = trusted else { return Ok(Vec::new()) };
        let mut faults = Vec::new();
        for group in self.all_groups()?.iter().filter(|group| is_expired(group, trusted)) {
            let id = group.id;
            if !self.seats_of(id)?.is_empty() || !sessions_to_forget(&self.connection, id)?.is_empty() {
                faults.push(format!(
                    "group {}: its retention has ended, but it keeps animals, goals or answers: start the app once",
                    id.0
                ));
            }
        }
        Ok(faults)
    }

    /// Takes forgotten bytes out of the files, if that is still due.
    pub fn erase_forgotten_if_due(&mut self) -> Result<(), JournalError> {
        if erasure_due::is_due(&self.connection)? {
            // What cannot be cleaned now stays due.
            let _later = self.erase_forgotten();
        }
        Ok(())
    }

    /// Takes forgotten bytes out of the files. What was forgotten is durable before; if this fails, it stays
    /// due.
    pub fn erase_forgotten(&mut self) -> Erasure {
        self.touched = true;
        match self.erase_if_marked() {
            Ok(true) => Erasure::Done,
            Ok(false) | Err(_) => Erasure::Due,
        }
    }

    fn erase_if_marked(&mut self) -> Result<bool, JournalError> {
        let cleaned = erase::clean(self)?;
        if cleaned {
            erasure_due::clear(&self.connection)?;
        }
        Ok(cleaned)
    }
}

fn is_expired(group: &Group, today: Date) -> bool {
    today.days_since(group.latest_day()) > i32::from(group.details.retention_days)
}

/// Takes away what a group keeps of its seats: animals, tokens, goals, answers to measures and pairs. Whether there was
/// anything. Requests to talk stay until an adult has marked them.
fn forget_group(connection: &Connection, group: GroupId) -> Result<bool, JournalError> {
    let mut forgotten = connection.execute("DELETE FROM group_seats WHERE group_id = ?1", [group.0])?;
    for session in sessions_to_forget(connection, group)? {
        forget_session(connection, session)?;
        forgotten += 1;
    }
    Ok(forgotten > 0)
}

/// The events of turns: all that a seat says.
const OF_A_TURN: &str =
    "(kind IN ('turn-began', 'curtain-lifted', 'curtain-fell', 'turn-ended') OR kind GLOB 'move.*')";

/// The sessions that are not closed, or still hold a token or an answer.
fn sessions_to_forget(connection: &Connection, group: GroupId) -> Result<Vec<SessionId>, JournalError> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT id FROM sessions WHERE group_id = ?1 AND (closed = 0 OR EXISTS
             (SELECT 1 FROM events WHERE session_id = sessions.id AND (seat IS NOT NULL OR {OF_A_TURN})))"
    ))?;
    let found = statement.query_map([group.0], |row| Ok(SessionId(row.get(0)?)))?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Deletes everything that a seat of this session said, and its tokens. A session that was never closed is now.
fn forget_session(connection: &Connection, session: SessionId) -> Result<(), JournalError> {
    match sessions::records(connection, session) {
        Ok(records) => sessions::replace(connection, session, &session::redact(&records, |_, _, _| false))?,
        // Even what this program cannot read is forgotten in time.
        Err(JournalError::UnknownEvent { .. }) => {
            let turns = format!("DELETE FROM events WHERE session_id = ?1 AND {OF_A_TURN}");
            connection.execute(&turns, [session.0])?;
            connection.execute("UPDATE events SET seat = NULL WHERE session_id = ?1", [session.0])?;
        }
        Err(trouble) => return Err(trouble),
    }
    connection.execute("UPDATE sessions SET closed = 1, seed = 0, rules = 1 WHERE id = ?1", [session.0])?;
    Ok(())
}
