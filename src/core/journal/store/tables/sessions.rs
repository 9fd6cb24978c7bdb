//! Sessions and their events: opened, appended to, read again, closed.

use rusqlite::{Connection, OptionalExtension, ToSql, params};

use crate::{
    journal::store::{Journal, retention::erasure_due},
    journal::{
        Date, Erasure, Frozen, GroupId, JournalError, SessionDetails, SessionId, SideEntries, StoredSession,
    },
    session::{Event, Record},
};

use super::{digests, groups, rows, talk_later};

impl Journal {
    /// Opens a session with its first events, counted from 0.
    pub fn open_session(
        &mut self,
        details: &SessionDetails,
        records: &[Record],
    ) -> Result<SessionId, JournalError> {
        let transaction = self.begin()?;
        let date = details.date.to_string();
        let opened = transaction.execute(
            "INSERT INTO sessions (group_id, number, date, last_event_on, plan, band, seed, training)
             SELECT id, 1 + (SELECT coalesce(max(number), 0) FROM sessions WHERE group_id = ?1),
                    ?2, ?2, ?3, ?4, ?5, ?6
             FROM groups WHERE id = ?1",
            params![
                details.group.0,
                date,
                rows::word("a plan", &details.plan)?,
                details.band.letter(),
                rows::stored(details.seed),
                details.training,
            ],
        )?;
        if opened == 0 {
            return Err(JournalError::NotFound { what: "group" });
        }
        let session = SessionId(transaction.last_insert_rowid());
        // A clock that was set back does not make the last session earlier. A training run in a group of children is
        // no meeting of theirs.
        transaction.execute(
            "UPDATE groups SET last_session_on = max(coalesce(last_session_on, ?2), ?2)
             WHERE id = ?1 AND training >= ?3",
            params![details.group.0, date, details.training],
        )?;
        insert(&transaction, session, 0, records)?;
        transaction.commit()?;
        Ok(session)
    }

    /// Appends what one command did: all of it is durable when this returns, or nothing of it.
    /// `first_counter` is the number of events the caller knows of; anything else is refused.
    pub fn append(
        &mut self,
        session: SessionId,
        first_counter: u64,
        records: &[Record],
        alongside: &SideEntries,
    ) -> Result<(), JournalError> {
        let transaction = self.begin()?;
        let open = open_state(&transaction, session)?;
        if first_counter != open.events {
            return Err(JournalError::Gap { expected: open.events, given: first_counter });
        }
        insert(&transaction, session, first_counter, records)?;
        for seat in &alongside.keep_seats {
            groups::keep_seat(&transaction, open.group, seat)?;
        }
        for animal in &alongside.talk_later {
            talk_later::ask(&transaction, session, animal)?;
        }
        if let Some(day) = alongside.day {
            transaction
                .prepare_cached("UPDATE sessions SET last_event_on = ?2 WHERE id = ?1")?
                .execute(params![session.0, day.to_string()])?;
        }
        Ok(transaction.commit()?)
    }

    /// Keeps what an adult says anew about a session that is closed: its wrap-up, and nothing else.
    pub fn say_anew(&mut self, session: SessionId, record: &Record) -> Result<(), JournalError> {
        if record.seat.is_some() || !matches!(record.event, Event::WrappedUp(_)) {
            return Err(JournalError::SessionClosed);
        }
        let transaction = self.begin()?;
        if !self::session(&transaction, session)?.closed {
            return Err(JournalError::Other("this session is not closed yet".to_owned()));
        }
        let sql = "SELECT coalesce(max(counter) + 1, 0) FROM events WHERE session_id = ?1";
        let next = transaction.query_row(sql, [session.0], |row| rows::count(row, 0))?;
        insert(&transaction, session, next, std::slice::from_ref(record))?;
        digests::forget(&transaction, session)?;
        Ok(transaction.commit()?)
    }

    /// From this counter on these events of an open session have happened, and no others: what was taken back leaves no
    /// trace.
    pub fn rewrite(
        &mut self,
        session: SessionId,
        from_counter: u64,
        records: &[Record],
    ) -> Result<(), JournalError> {
        let transaction = self.begin()?;
        let open = open_state(&transaction, session)?;
        if from_counter > open.events {
            return Err(JournalError::Gap { expected: open.events, given: from_counter });
        }
        transaction
            .prepare_cached("DELETE FROM events WHERE session_id = ?1 AND counter >= ?2")?
            .execute(params![session.0, rows::stored(from_counter)])?;
        insert(&transaction, session, from_counter, records)?;
        Ok(transaction.commit()?)
    }

    /// The events of a session, in order.
    pub fn records(&self, session: SessionId) -> Result<Vec<Record>, JournalError> {
        records(&self.connection, session)
    }

    /// One session.
    pub fn session(&self, session: SessionId) -> Result<StoredSession, JournalError> {
        self::session(&self.connection, session)
    }

    /// The sessions of a group, in order.
    pub fn sessions(&self, group: GroupId) -> Result<Vec<StoredSession>, JournalError> {
        self.select("WHERE group_id = ?1 ORDER BY number", group.0)
    }

    /// The sessions that are not closed, the newest first.
    pub fn unfinished_sessions(&self) -> Result<Vec<StoredSession>, JournalError> {
        self.select("WHERE closed = ?1 ORDER BY id DESC", 0)
    }

    /// The newest session that is not closed: the one to go on with.
    pub fn unfinished_session(&self) -> Result<Option<StoredSession>, JournalError> {
        Ok(self.unfinished_sessions()?.into_iter().next())
    }

    /// Closes a session: of its events only those stay that are given, under new counters from 0 on, the seed is
    /// forgotten, what may be told is frozen, and the bytes of what went are taken out of the files.
    pub fn close_session(
        &mut self,
        session: SessionId,
        stays: &[Record],
        frozen: &[Frozen],
    ) -> Result<Erasure, JournalError> {
        let transaction = self.begin()?;
        let open = open_state(&transaction, session)?;
        if stays.len() as u64 > open.events {
            return Err(JournalError::WrongNumber { stored: open.events, given: stays.len() as u64 });
        }
        replace(&transaction, session, stays)?;
        let sql = "UPDATE sessions SET closed = 1, seed = 0, rules = 1 WHERE id = ?1";
        transaction.execute(sql, [session.0])?;
        freeze(&transaction, session, frozen)?;
        erasure_due::mark(&transaction)?;
        transaction.commit()?;
        Ok(self.erase_forgotten())
    }

    /// The sessions that an older program closed by rules under which more was kept.
    pub fn outdated_sessions(&self) -> Result<Vec<StoredSession>, JournalError> {
        self.select("WHERE closed = 1 AND rules = ?1 ORDER BY id", 0)
    }

    /// Brings closed sessions of older programs to today's rules: of their events only those stay that are given, and
    /// what may be told is frozen anew. All of them, or none. Then [`Journal::erase_forgotten`] is due.
    pub fn renew_sessions(
        &mut self,
        sessions: &[(SessionId, Vec<Record>, Vec<Frozen>)],
    ) -> Result<(), JournalError> {
        let transaction = self.begin()?;
        for (session, stays, frozen) in sessions {
            replace(&transaction, *session, stays)?;
            transaction.execute("DELETE FROM frozen WHERE session_id = ?1", [session.0])?;
            freeze(&transaction, *session, frozen)?;
            transaction.execute("UPDATE sessions SET rules = 1 WHERE id = ?1", [session.0])?;
        }
        erasure_due::mark(&transaction)?;
        Ok(transaction.commit()?)
    }

    /// The aggregates frozen when a session closed, by subject.
    pub fn frozen(&self, session: SessionId) -> Result<Vec<Frozen>, JournalError> {
        let sql = "SELECT subject, statement FROM frozen WHERE session_id = ?1 ORDER BY subject";
        let mut statement = self.connection.prepare_cached(sql)?;
        let read = statement
            .query_map([session.0], |row| Ok(Frozen { subject: row.get(0)?, statement: row.get(1)? }))?;
        Ok(read.collect::<Result<_, _>>()?)
    }

    /// The sessions that are not closed and in which nothing has happened since before this day, the oldest first.
    pub fn abandoned_sessions(&self, before: Date) -> Result<Vec<StoredSession>, JournalError> {
        let rest = "WHERE closed = 0 AND coalesce(last_event_on, date) < ?1 ORDER BY id";
        self.select(rest, before.to_string())
    }

    fn select(&self, rest: &str, value: impl ToSql) -> Result<Vec<StoredSession>, JournalError> {
        select(&self.connection, rest, value)
    }
}

fn select(
    connection: &Connection,
    rest: &str,
    value: impl ToSql,
) -> Result<Vec<StoredSession>, JournalError> {
    let sql = format!("SELECT {} FROM sessions {rest}", rows::SESSION_COLUMNS);
    let mut statement = connection.prepare_cached(&sql)?;
    let mut found = statement.query([value])?;
    let mut sessions = Vec::new();
    while let Some(row) = found.next()? {
        sessions.push(rows::session(row)?);
    }
    Ok(sessions)
}

/// One session, inside a transaction or outside.
fn session(connection: &Connection, session: SessionId) -> Result<StoredSession, JournalError> {
    let found = select(connection, "WHERE id = ?1", session.0)?;
    found.into_iter().next().ok_or(JournalError::NotFound { what: "session" })
}

/// A session that may still be written.
struct Open {
    group: GroupId,
    /// How many events it has: the counter that comes next.
    events: u64,
}

fn open_state(connection: &Connection, session: SessionId) -> Result<Open, JournalError> {
    let sql = "SELECT group_id, closed,
                      (SELECT coalesce(max(counter) + 1, 0) FROM events WHERE session_id = ?1)
               FROM sessions WHERE id = ?1";
    let found: Option<(i64, bool, u64)> = connection
        .prepare_cached(sql)?
        .query_row([session.0], |row| Ok((row.get(0)?, row.get(1)?, rows::count(row, 2)?)))
        .optional()?;
    match found {
        None => Err(JournalError::NotFound { what: "session" }),
        Some((_, true, _)) => Err(JournalError::SessionClosed),
        Some((group, false, events)) => Ok(Open { group: GroupId(group), events }),
    }
}

/// Keeps what may be shown of a session.
pub(crate) fn freeze(
    connection: &Connection,
    session: SessionId,
    frozen: &[Frozen],
) -> Result<(), JournalError> {
    digests::forget(connection, session)?;
    let sql = "INSERT OR REPLACE INTO frozen (session_id, subject, statement) VALUES (?1, ?2, ?3)";
    let mut statement = connection.prepare_cached(sql)?;
    for one in frozen {
        let subject = rows::phrase("a frozen subject", &one.subject)?;
        statement.execute(params![
            session.0,
            subject,
            rows::phrase("a frozen statement", &one.statement)?
        ])?;
    }
    Ok(())
}

/// Writes events of a session, from this counter on.
pub(crate) fn insert(
    connection: &Connection,
    session: SessionId,
    first_counter: u64,
    records: &[Record],
) -> Result<(), JournalError> {
    let sql = "INSERT INTO events (session_id, counter, seat, minute, kind, choice)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let mut statement = connection.prepare_cached(sql)?;
    for (counter, record) in (first_counter..).zip(records) {
        let (kind, choice) = words(record)?;
        let seat = record.seat.map(|token| rows::stored(token.0));
        statement.execute(params![session.0, rows::stored(counter), seat, record.minute, kind, choice])?;
    }
    Ok(())
}

/// Deletes the events of a session as rows, and writes these instead, from counter 0 on.
pub(crate) fn replace(
    connection: &Connection,
    session: SessionId,
    records: &[Record],
) -> Result<(), JournalError> {
    digests::forget(connection, session)?;
    connection.execute("DELETE FROM events WHERE session_id = ?1", [session.0])?;
    insert(connection, session, 0, records)
}

fn words(record: &Record) -> Result<(String, String), JournalError> {
    let (kind, choice) = record.event.to_words();
    rows::word("a kind of event", &kind)?;
    rows::phrase("a choice", &choice)?;
    Ok((kind, choice))
}

/// The events of a session, in order, inside a transaction or outside.
pub(crate) fn records(connection: &Connection, session: SessionId) -> Result<Vec<Record>, JournalError> {
    let sql = "SELECT counter, seat, minute, kind, choice FROM events WHERE session_id = ?1 ORDER BY counter";
    let mut statement = connection.prepare_cached(sql)?;
    let mut found = statement.query([session.0])?;
    let mut records = Vec::new();
    while let Some(row) = found.next()? {
        records.push(rows::record(session, row)?);
    }
    Ok(records)
}
