//! The pairs of groups whose answers are pooled, for good: a random id for the session of each. It is in no pack.

use rusqlite::params;

use crate::{
    journal::store::Journal,
    journal::{JournalError, SessionId},
};

use super::rows;

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
    pub fn pairs(&self, session: SessionId) -> Result<Vec<(String, String)>, JournalError> {
        let sql = "SELECT subject, pair FROM pairs WHERE session_id = ?1 ORDER BY subject";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement.query_map([session.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Keeps new pairs; one that a session has already stays. All of them are durable, or none.
    pub fn keep_pairs(&mut self, pairs: &[Pair]) -> Result<(), JournalError> {
        let transaction = self.begin()?;
        for one in pairs {
            transaction
                .prepare_cached(
                    "INSERT INTO pairs (session_id, subject, pair) VALUES (?1, ?2, ?3)
                     ON CONFLICT (session_id, subject) DO NOTHING",
                )?
                .execute(params![one.session.0, rows::phrase("a pair's subject", &one.subject)?, one.id])?;
        }
        Ok(transaction.commit()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::store::tests::with_session;

    const SUBJECT: &str = "pool.now.measure-six.emotion";

    fn pair(session: SessionId, id: &str) -> Pair {
        Pair { session, subject: SUBJECT.to_owned(), id: id.to_owned() }
    }

    #[test]
    fn a_pair_is_for_good_and_ends_with_its_group() {
        let mut journal = Journal::in_memory().unwrap();
        let (group, session) = with_session(&mut journal);
        let [one, other] = ["0123456789abcdef", "fedcba9876543210"].map(|half| half.repeat(2));
        journal.keep_pairs(&[pair(session, &one)]).unwrap();
        journal.keep_pairs(&[pair(session, &other)]).unwrap();
        assert_eq!(journal.pairs(session).unwrap(), [(SUBJECT.to_owned(), one)]);
        let _ = journal.delete_group(group).unwrap();
        assert_eq!(journal.pairs(session).unwrap(), []);
    }

    #[test]
    fn of_pairs_with_one_that_cannot_be_kept_none_is_kept() {
        let mut journal = Journal::in_memory().unwrap();
        let (_, first) = with_session(&mut journal);
        let (_, second) = with_session(&mut journal);
        for wrong in ["1", "anna and ben", ""] {
            let right = "0123456789abcdef".repeat(2);
            assert!(journal.keep_pairs(&[pair(first, &right), pair(second, wrong)]).is_err(), "{wrong:?}");
            assert_eq!(journal.pairs(first).unwrap(), []);
        }
    }
}
