//! Forgetting: retention destroys seat tokens, and cleaning takes forgotten bytes out of the file, its log
//! and free pages.

use rusqlite::{Connection, OptionalExtension};

use crate::{
    journal::{Cleaning, Date, Forgotten, Group, GroupId, JournalTrouble, SessionId},
    session,
};

use super::{Journal, sessions};

/// The setting that stands while forgotten bytes may still lie in the files.
const DUE: &str = "cleaning-due";

impl Journal {
    /// Destroys the seat tokens of every group whose retention has ended; what was frozen and the counts
    /// stay. A clock set back forgets nothing: only days after a group's latest known day count. `today` is a day that
    /// is not in doubt (see [`Journal::date_doubt`]).
    pub fn forget_expired(&mut self, today: Date) -> Result<Forgotten, JournalTrouble> {
        let expired: Vec<GroupId> = self
            .all_groups()?
            .iter()
            .filter(|group| is_expired(group, today))
            .map(|group| group.id)
            .collect();
        if expired.is_empty() {
            return Ok(Forgotten { groups: 0, cleaning: Cleaning::Done });
        }
        let transaction = self.begin()?;
        let mut groups = 0;
        for group in expired {
            groups += usize::from(forget_group(&transaction, group)?);
        }
        if groups == 0 {
            return Ok(Forgotten { groups, cleaning: Cleaning::Done });
        }
        mark_due(&transaction)?;
        transaction.commit()?;
        Ok(Forgotten { groups, cleaning: self.clean() })
    }

    /// How many groups that still keep seats would be forgotten today if retention were so many days.
    pub fn would_forget(&self, retention_days: u16, today: Date) -> Result<usize, JournalTrouble> {
        self.count_expired(Some(retention_days), today)
    }

    /// How many groups that still keep seats are forgotten if this day is today.
    pub fn would_forget_on(&self, day: Date) -> Result<usize, JournalTrouble> {
        self.count_expired(None, day)
    }

    fn count_expired(&self, retention_days: Option<u16>, today: Date) -> Result<usize, JournalTrouble> {
        let mut count = 0;
        for mut group in self.groups()? {
            group.details.retention_days = retention_days.unwrap_or(group.details.retention_days);
            let keeps_something =
                || Ok::<_, JournalTrouble>(!sessions_to_forget(&self.connection, group.id)?.is_empty());
            if is_expired(&group, today) && keeps_something()? {
                count += 1;
            }
        }
        Ok(count)
    }

    /// Takes forgotten bytes out of the files, if that is still due.
    pub(super) fn clean_if_due(&mut self) -> Result<(), JournalTrouble> {
        if is_due(&self.connection)? {
            // What cannot be cleaned now stays due.
            let _later = self.clean();
        }
        Ok(())
    }

    /// Takes forgotten bytes out of the files. What was forgotten is durable before; if this fails, it stays
    /// due.
    pub fn clean(&mut self) -> Cleaning {
        self.touched = true;
        match clean(&self.connection) {
            Ok(true) => Cleaning::Done,
            Ok(false) | Err(_) => Cleaning::Due,
        }
    }
}

/// Writes down, with what is forgotten, that its bytes must be taken out: a kill in between changes nothing.
pub(super) fn mark_due(connection: &Connection) -> Result<(), JournalTrouble> {
    connection.execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?1, 'yes')", [DUE])?;
    Ok(())
}

/// Whether forgotten bytes may still lie in the files.
pub(super) fn is_due(connection: &Connection) -> Result<bool, JournalTrouble> {
    let found = connection
        .query_row("SELECT 1 FROM settings WHERE key = ?1", [DUE], |row| row.get::<_, i64>(0))
        .optional()?;
    Ok(found.is_some())
}

fn clean(connection: &Connection) -> Result<bool, JournalTrouble> {
    // Every page is written anew, so that nothing is left in the gaps between rows.
    let rebuilt = connection.execute_batch("VACUUM");
    // Even if there was no space for that, the log can be emptied.
    let blocked: bool = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    rebuilt?;
    if blocked {
        return Ok(false);
    }
    connection.execute("DELETE FROM settings WHERE key = ?1", [DUE])?;
    Ok(true)
}

fn is_expired(group: &Group, today: Date) -> bool {
    today.days_since(group.latest_day()) > i32::from(group.details.retention_days)
}

/// Destroys the tokens of one group, and says whether there were any.
fn forget_group(connection: &Connection, group: GroupId) -> Result<bool, JournalTrouble> {
    let mut forgotten = connection.execute("DELETE FROM group_seats WHERE group_id = ?1", [group.0])?;
    forgotten += connection.execute(
        "UPDATE talk_later SET animal = NULL, handled = 'expired'
         WHERE handled IS NULL AND session_id IN (SELECT id FROM sessions WHERE group_id = ?1)",
        [group.0],
    )?;
    for session in sessions_to_forget(connection, group)? {
        forget_session(connection, session)?;
        forgotten += 1;
    }
    Ok(forgotten > 0)
}

/// The sessions that are not closed, or still hold a token.
fn sessions_to_forget(connection: &Connection, group: GroupId) -> Result<Vec<SessionId>, JournalTrouble> {
    let mut statement = connection.prepare_cached(
        "SELECT id FROM sessions WHERE group_id = ?1 AND (closed = 0 OR EXISTS
             (SELECT 1 FROM events WHERE session_id = sessions.id AND seat IS NOT NULL))",
    )?;
    let found = statement.query_map([group.0], |row| Ok(SessionId(row.get(0)?)))?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Forgets every token of a session, and the order that could tell the seats apart. One that was never closed
/// is now.
fn forget_session(connection: &Connection, session: SessionId) -> Result<(), JournalTrouble> {
    match sessions::records(connection, session) {
        Ok(records) => sessions::overwrite(connection, session, &session::forget(&records, |_, _| false))?,
        // Even what this program cannot read is forgotten in time.
        Err(JournalTrouble::UnknownEvent { .. }) => {}
        Err(trouble) => return Err(trouble),
    }
    connection.execute("UPDATE events SET seat = NULL WHERE session_id = ?1", [session.0])?;
    connection.execute("UPDATE sessions SET closed = 1, seed = 0 WHERE id = ?1", [session.0])?;
    Ok(())
}
