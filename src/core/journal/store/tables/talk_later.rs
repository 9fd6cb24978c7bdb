//! "Talk later": kept until an adult marks it as handled; then the animal is erased and only a count stays.

use rusqlite::{Connection, params};

use crate::{
    journal::store::{Journal, retention::erasure_due},
    journal::{Erasure, GroupId, JournalError, SessionId, TalkLater, TalkLaterId, TalkLaterOutcome},
};

use super::rows;

impl Journal {
    /// Who asked to talk later and still waits, the oldest first, however long ago it was.
    pub fn talk_later_open(&self) -> Result<Vec<TalkLater>, JournalError> {
        waiting(&self.connection)
    }

    /// Marks a "talk later" as handled. The animal is erased.
    pub fn mark_talk_later(
        &mut self,
        request: TalkLaterId,
        how: TalkLaterOutcome,
    ) -> Result<Erasure, JournalError> {
        let transaction = self.begin()?;
        let marked = transaction.execute(
            "UPDATE talk_later SET animal = NULL, handled = ?2 WHERE id = ?1 AND handled IS NULL",
            params![request.0, how.word()],
        )?;
        if marked == 0 {
            return Err(JournalError::NotFound { what: "request" });
        }
        erasure_due::mark(&transaction)?;
        transaction.commit()?;
        Ok(self.erase_forgotten())
    }
}

/// Keeps that this animal asked, on the day of its session; asking twice is asking once.
pub(crate) fn ask(connection: &Connection, session: SessionId, animal: &str) -> Result<(), JournalError> {
    let sql = "INSERT OR IGNORE INTO talk_later (session_id, animal, asked_on)
               SELECT id, ?2, date FROM sessions WHERE id = ?1";
    let animal = rows::word("an animal", animal)?;
    connection.prepare_cached(sql)?.execute(params![session.0, animal])?;
    Ok(())
}

fn waiting(connection: &Connection) -> Result<Vec<TalkLater>, JournalError> {
    let sql = "SELECT talk_later.id, group_id, session_id, animal, asked_on
               FROM talk_later JOIN sessions ON sessions.id = session_id
               WHERE handled IS NULL ORDER BY asked_on, talk_later.id";
    let mut statement = connection.prepare_cached(sql)?;
    let mut found = statement.query([])?;
    let mut requests = Vec::new();
    while let Some(row) = found.next()? {
        requests.push(TalkLater {
            id: TalkLaterId(row.get(0)?),
            group: GroupId(row.get(1)?),
            session: SessionId(row.get(2)?),
            animal: row.get(3)?,
            asked_on: rows::date(&row.get::<_, String>(4)?)?,
        });
    }
    Ok(requests)
}
