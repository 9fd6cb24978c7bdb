//! Verifying a journal, and counting what it holds.

#[cfg(not(target_arch = "wasm32"))]
use crate::journal::SetAsideJournal;
use crate::{
    journal::{Date, JournalError, LinkageKind, SessionId, Statistics, StoredSession},
    session,
};

#[cfg(not(target_arch = "wasm32"))]
use super::retention::set_aside;
use super::{
    Journal,
    retention::erasure_due,
    schema,
    tables::{linkage_counts, rows},
};

/// Whether a move of some kind outlives the meeting, as [`Journal::verify`] asks: the session, the step's place in its
/// plan, the level that was chosen or swapped in there, and the kind of the move.
pub type Outlives<'a> = &'a dyn Fn(&StoredSession, usize, Option<&str>, &str) -> bool;

/// What belongs to sessions that count, and to no practice.
const REAL: &str = "sessions ON sessions.id = session_id AND training = 0";

impl Journal {
    /// Every session of every group, in the order they were opened.
    pub fn all_sessions(&self) -> Result<Vec<StoredSession>, JournalError> {
        let sql = format!("SELECT {} FROM sessions ORDER BY id", rows::SESSION_COLUMNS);
        let mut statement = self.connection.prepare(&sql)?;
        let mut found = statement.query([])?;
        let mut sessions = Vec::new();
        while let Some(row) = found.next()? {
            sessions.push(rows::session(row)?);
        }
        Ok(sessions)
    }

    /// Looks through the whole journal and lists what is wrong, in plain words; nothing if all is well.
    ///
    /// `outlives` says whether a move of some kind in a session's step at this place of its plan outlives the meeting,
    /// and is told which level the group chose there, or was swapped in, if any; where that is not known, answer true.
    pub fn verify(&self, outlives: Outlives) -> Result<Vec<String>, JournalError> {
        let mut faults = self.faults_of_the_file()?;
        for session in self.all_sessions()? {
            faults.extend(self.faults_of_the_counters(session.id)?);
            match self.records(session.id) {
                Ok(records) if session.closed => {
                    let outlives = |step: usize, chosen: Option<&str>, kind: &str| {
                        outlives(&session, step, chosen, kind)
                    };
                    if session::redact(&records, outlives) != records {
                        faults.push(format!(
                            "session {}: closed, but holds single answers that should be gone",
                            session.id
                        ));
                    }
                    if session.details.seed != 0 {
                        faults.push(format!("session {}: closed, but keeps its seed", session.id));
                    }
                }
                Ok(_) => {}
                Err(trouble) => faults.push(format!("session {}: {trouble}", session.id)),
            }
        }
        for session in self.outdated_sessions()? {
            faults.push(format!("session {}: closed by an older program: start the app once", session.id));
        }
        faults.extend(self.retention_faults()?);
        faults.extend(linkage_counts::faults(&self.connection)?);
        if erasure_due::is_due(&self.connection)? {
            faults.push(
                "forgotten bytes still wait to be taken out of the files: start the app once".to_owned(),
            );
        }
        Ok(faults)
    }

    /// The journals set aside beside this one that should have been deleted by this day, in plain words.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn set_aside_faults(&self, today: Date) -> Result<Vec<String>, JournalError> {
        let Some(place) = &self.place else { return Ok(Vec::new()) };
        let days = self.preferences()?.retention_days;
        let found = set_aside::set_aside_files(&place.folder)?.into_iter();
        let fault = |one: SetAsideJournal| {
            let name = &one.name;
            let why = match one.deleted_on(days) {
                None => format!("{name}: set aside, and no day is known from which it is kept"),
                Some(end) if end <= today => format!("{name}: set aside, and should be gone since {end}"),
                Some(_) => return None,
            };
            Some(format!("{why}: start the app once, or delete it in the settings"))
        };
        Ok(found.filter_map(fault).collect())
    }

    /// In a browser there is no command line that could ask.
    #[cfg(target_arch = "wasm32")]
    pub fn set_aside_faults(&self, _today: Date) -> Result<Vec<String>, JournalError> {
        Ok(Vec::new())
    }

    /// How much the journal holds.
    pub fn statistics(&self) -> Result<Statistics, JournalError> {
        let count = |sql: &str| -> Result<u64, JournalError> {
            Ok(self
                .connection
                .query_row(&format!("SELECT count(*) FROM {sql}"), [], |row| rows::count(row, 0))?)
        };
        let pragma = |name: &str| -> Result<u64, JournalError> {
            Ok(self.connection.pragma_query_value(None, name, |row| rows::count(row, 0))?)
        };
        let talk = |handled: &str| count(&format!("talk_later JOIN {REAL} WHERE handled {handled}"));
        let counted = |link: LinkageKind| -> Result<u64, JournalError> {
            let sql = "SELECT coalesce(sum(count), 0) FROM linkage
                       JOIN groups ON groups.id = group_id AND training = 0 WHERE what = ?1";
            Ok(self.connection.query_row(sql, [link.word()], |row| rows::count(row, 0))?)
        };
        Ok(Statistics {
            schema: schema::version(&self.connection)?,
            groups: count("groups WHERE training = 0")?,
            kept_seats: count("group_seats JOIN groups ON groups.id = group_id WHERE training = 0")?,
            sessions: count("sessions WHERE training = 0")?,
            unfinished: count("sessions WHERE training = 0 AND closed = 0")?,
            training: count("sessions WHERE training = 1")?,
            events: count(&format!("events JOIN {REAL}"))?,
            events_with_token: count(&format!("events JOIN {REAL} WHERE seat IS NOT NULL"))?,
            frozen: count(&format!("frozen JOIN {REAL}"))?,
            talk_later_open: talk("IS NULL")?,
            spoken_with: talk("= 'spoken-with'")?,
            handed_on: talk("= 'handed-on'")?,
            expired: talk("= 'expired'")?,
            cards_given: counted(LinkageKind::CardsGiven)?,
            cards_returned: counted(LinkageKind::CardsReturned)?,
            meetings: counted(LinkageKind::Meetings)?,
            bytes: pragma("page_count")? * pragma("page_size")?,
            erasure_due: erasure_due::is_due(&self.connection)?,
        })
    }

    /// What `SQLite` itself finds wrong.
    fn faults_of_the_file(&self) -> Result<Vec<String>, JournalError> {
        let mut statement = self.connection.prepare("PRAGMA integrity_check")?;
        let said: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let mut faults: Vec<String> = said.into_iter().filter(|line| line != "ok").collect();
        let mut statement = self.connection.prepare("PRAGMA foreign_key_check")?;
        let lost: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        faults.extend(lost.into_iter().map(|table| format!("{table}: a row belongs to nothing")));
        Ok(faults)
    }

    fn faults_of_the_counters(&self, session: SessionId) -> Result<Option<String>, JournalError> {
        let sql = "SELECT count(*), coalesce(max(counter) + 1, 0) FROM events WHERE session_id = ?1";
        let (events, next): (u64, u64) = self
            .connection
            .prepare_cached(sql)?
            .query_row([session.0], |row| Ok((rows::count(row, 0)?, rows::count(row, 1)?)))?;
        Ok((events != next)
            .then(|| format!("session {session}: {events} events, but the next counter is {next}")))
    }
}
