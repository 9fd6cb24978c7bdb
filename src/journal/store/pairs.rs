//! Which two groups are told of together, for good: a random id for the session of each. It is in no pack.

use rusqlite::params;

use crate::journal::{JournalTrouble, SessionId};

use super::{Journal, rows};

/// The pair of a session under one subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The session.
    pub session: SessionId,
    /// What is told of, a phrase as in [`crate::journal::is_phrase`].
    pub subject: String,
    /// The id of the pair: 32 random digits 0-9 and a-f.
    pub id: String,
}

impl Journal {
    /// The pairs of a session: their subjects and ids.
    pub fn pairs(&self, session: SessionId) -> Result<Vec<(String, String)>, JournalTrouble> {
        let sql = "SELECT subject, pair FROM pairs WHERE session_id = ?1 ORDER BY subject";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement.query_map([session.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Keeps new pairs; one that a session has already stays.
    pub fn keep_pairs(&mut self, pairs: &[Pair]) -> Result<(), JournalTrouble> {
        let transaction = self.begin()?;
        for one in pairs {
            transaction
                .prepare_cached(
                    "INSERT OR IGNORE INTO pairs (session_id, subject, pair) VALUES (?1, ?2, ?3)",
                )?
                .execute(params![one.session.0, rows::phrase("a pair's subject", &one.subject)?, one.id])?;
        }
        Ok(transaction.commit()?)
    }
}
