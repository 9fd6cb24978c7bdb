//! The digests of closed sessions: what a story is told from, kept beside the events so that it need not be made anew.

use rusqlite::{Connection, params};

use crate::{
    journal::store::Journal,
    journal::{GroupId, JournalError, SessionId},
};

/// A closed session, and its digest where one is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredDigest {
    /// The session.
    pub session: SessionId,
    /// Its number within the group, from 1.
    pub number: u32,
    /// The day, as `2026-11-23`.
    pub date: String,
    /// The plan's id.
    pub plan: String,
    /// The digest; nothing where it has to be made.
    pub words: Option<String>,
}

impl Journal {
    /// The closed sessions of a group, in order, with their digests. In a group of children training runs do not count; in
    /// the practice group nothing else does.
    pub fn digests(&self, group: GroupId) -> Result<Vec<StoredDigest>, JournalError> {
        let sql = "SELECT sessions.id, number, date, plan, words
                   FROM sessions JOIN groups ON groups.id = group_id AND groups.training = sessions.training
                   LEFT JOIN digests ON session_id = sessions.id
                   WHERE group_id = ?1 AND closed = 1 ORDER BY number";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement.query_map([group.0], |row| {
            Ok(StoredDigest {
                session: SessionId(row.get(0)?),
                number: row.get(1)?,
                date: row.get(2)?,
                plan: row.get(3)?,
                words: row.get(4)?,
            })
        })?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Keeps digests of closed sessions. All of them are durable, or none.
    pub fn keep_digests(&mut self, digests: &[(SessionId, String)]) -> Result<(), JournalError> {
        let transaction = self.begin()?;
        for (session, words) in digests {
            transaction
                .prepare_cached("INSERT OR REPLACE INTO digests (session_id, words) VALUES (?1, ?2)")?
                .execute(params![session.0, words])?;
        }
        Ok(transaction.commit()?)
    }
}

/// What is told of a session changes: its digest has to be made anew.
pub(crate) fn forget(connection: &Connection, session: SessionId) -> Result<(), JournalError> {
    connection.prepare_cached("DELETE FROM digests WHERE session_id = ?1")?.execute([session.0])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        journal::{Frozen, store::tests::with_session},
        session::{Event, Record},
    };

    /// A journal with a closed session whose digest is kept.
    fn with_digest() -> (Journal, GroupId, SessionId) {
        let mut journal = Journal::in_memory().unwrap();
        let (group, session) = with_session(&mut journal);
        assert!(journal.digests(group).unwrap().is_empty(), "the session is open");
        let wrapped = Record { seat: None, minute: 50, event: Event::WrappedUp(vec![3, 2, 3]) };
        journal
            .append(session, 1, std::slice::from_ref(&wrapped), &crate::journal::SideEntries::default())
            .unwrap();
        let heads = Frozen { subject: "heads".to_owned(), statement: "6".to_owned() };
        let _ = journal.close_session(session, &[wrapped], &[heads]).unwrap();
        assert_eq!(words(&journal, group), [None]);
        journal.keep_digests(&[(session, "minutes 50;heads 6".to_owned())]).unwrap();
        (journal, group, session)
    }

    fn words(journal: &Journal, group: GroupId) -> Vec<Option<String>> {
        journal.digests(group).unwrap().into_iter().map(|one| one.words).collect()
    }

    #[test]
    fn a_digest_is_kept_until_the_adult_says_something_anew() {
        let (mut journal, group, session) = with_digest();
        assert_eq!(words(&journal, group), [Some("minutes 50;heads 6".to_owned())]);
        let anew = Record { seat: None, minute: 50, event: Event::WrappedUp(vec![3; 6]) };
        journal.say_anew(session, &anew).unwrap();
        assert_eq!(words(&journal, group), [None]);
    }

    #[test]
    fn what_is_frozen_anew_is_told_anew_and_a_group_takes_its_digests_with_it() {
        let (mut journal, group, session) = with_digest();
        journal.renew_sessions(&[(session, Vec::new(), Vec::new())]).unwrap();
        assert_eq!(words(&journal, group), [None]);
        journal.keep_digests(&[(session, "heads 6".to_owned())]).unwrap();
        let _ = journal.delete_group(group).unwrap();
        let left: i64 =
            journal.connection.query_row("SELECT count(*) FROM digests", [], |row| row.get(0)).unwrap();
        assert_eq!(left, 0);
    }

    #[test]
    fn a_digest_holds_no_sentence_and_no_name() {
        let (mut journal, _, session) = with_digest();
        for words in ["Anna", "小明", "10:15", "anna's"] {
            assert!(journal.keep_digests(&[(session, words.to_owned())]).is_err(), "{words}");
        }
    }
}
