//! Cards and meetings around a group: counted after one of its sessions, as numbers without a person.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use crate::{
    journal::store::{Journal, sqlite_error::unreadable},
    journal::{GroupId, JournalError, Linkage, LinkageKind, MOST_COUNTED, Partner},
};

use super::groups::found;

impl Journal {
    /// Keeps how many of these there were after the group's session of this number (0: before its first).
    pub fn count_linkage(
        &mut self,
        group: GroupId,
        after_session: u32,
        partner: Partner,
        link: LinkageKind,
        count: u8,
    ) -> Result<(), JournalError> {
        if count > MOST_COUNTED {
            let rule = "At one place 0 to 99 are counted.";
            return Err(JournalError::Unfit { what: "a number of cards", value: count.to_string(), rule });
        }
        let transaction = self.begin()?;
        let place = params![group.0, after_session, partner.word(), link.word()];
        transaction.execute(
            "DELETE FROM linkage WHERE group_id = ?1 AND after_session = ?2 AND partner = ?3 AND what = ?4",
            place,
        )?;
        if count > 0 {
            // No group, no row: what was deleted meanwhile is told.
            found(transaction.execute(
                "INSERT INTO linkage (group_id, after_session, partner, what, count)
                 SELECT id, ?2, ?3, ?4, ?5 FROM groups WHERE id = ?1",
                params![group.0, after_session, partner.word(), link.word(), count],
            )?)?;
        }
        Ok(transaction.commit()?)
    }

    /// The cards and meetings of a group, by the number of the session after which they were counted.
    pub fn linkage(&self, group: GroupId) -> Result<BTreeMap<u32, Linkage>, JournalError> {
        let sql = "SELECT after_session, partner, what, count FROM linkage WHERE group_id = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([group.0])?;
        let mut counted: BTreeMap<u32, Linkage> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let (partner, what): (String, String) = (row.get(1)?, row.get(2)?);
            let partner = Partner::from_word(&partner).ok_or_else(|| unreadable("a partner", &partner))?;
            let link = LinkageKind::from_word(&what).ok_or_else(|| unreadable("what was counted", &what))?;
            counted.entry(row.get(0)?).or_default().set(partner, link, row.get(3)?);
        }
        Ok(counted)
    }
}

/// Keeps all numbers that were counted after a session, as part of a transaction; none are there yet.
pub(crate) fn insert(
    connection: &Connection,
    group: GroupId,
    after_session: u32,
    counted: &Linkage,
) -> Result<(), JournalError> {
    let sql =
        "INSERT INTO linkage (group_id, after_session, partner, what, count) VALUES (?1, ?2, ?3, ?4, ?5)";
    let mut statement = connection.prepare_cached(sql)?;
    for (partner, link) in Partner::ALL.into_iter().flat_map(|one| LinkageKind::ALL.map(|link| (one, link))) {
        let count = counted.get(partner, link);
        if count > 0 {
            statement.execute(params![group.0, after_session, partner.word(), link.word(), count])?;
        }
    }
    Ok(())
}

/// Numbers that were counted after a session which the group never had.
pub(crate) fn faults(connection: &Connection) -> Result<Vec<String>, JournalError> {
    let sql = "SELECT DISTINCT group_id, after_session FROM linkage WHERE after_session > 0 AND NOT EXISTS
                   (SELECT 1 FROM sessions WHERE group_id = linkage.group_id AND number = after_session)";
    let mut statement = connection.prepare(sql)?;
    let found = statement.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, u32>(1)?)))?;
    let told = |(group, session): (i64, u32)| {
        format!("group {group}: cards or meetings are counted after session {session}, which is not there")
    };
    Ok(found.map(|row| row.map(told)).collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::store::tests::with_session;

    fn counts(journal: &Journal, group: GroupId, after: u32) -> Linkage {
        journal.linkage(group).unwrap().get(&after).copied().unwrap_or_default()
    }

    #[test]
    fn the_latest_number_counts_and_nothing_is_kept_of_none() {
        let mut journal = Journal::in_memory().unwrap();
        let (group, _) = with_session(&mut journal);
        journal.count_linkage(group, 0, Partner::Family, LinkageKind::CardsGiven, 6).unwrap();
        journal.count_linkage(group, 1, Partner::School, LinkageKind::Meetings, 1).unwrap();
        journal.count_linkage(group, 1, Partner::School, LinkageKind::Meetings, 2).unwrap();
        assert_eq!(counts(&journal, group, 0).get(Partner::Family, LinkageKind::CardsGiven), 6);
        assert_eq!(counts(&journal, group, 1).get(Partner::School, LinkageKind::Meetings), 2);
        let numbers = journal.statistics().unwrap();
        assert_eq!((numbers.cards_given, numbers.cards_returned, numbers.meetings), (6, 0, 2));
        assert!(journal.verify(&|_, _, _, _| true).unwrap().is_empty());
        journal.count_linkage(group, 1, Partner::School, LinkageKind::Meetings, 0).unwrap();
        assert_eq!(journal.linkage(group).unwrap().len(), 1);
    }

    #[test]
    fn what_cannot_be_counted_is_refused() {
        let mut journal = Journal::in_memory().unwrap();
        let (group, _) = with_session(&mut journal);
        let mut count =
            |group, count| journal.count_linkage(group, 1, Partner::Family, LinkageKind::Meetings, count);
        assert!(matches!(count(group, 100), Err(JournalError::Unfit { .. })));
        assert!(matches!(count(GroupId(77), 1), Err(JournalError::NotFound { what: "group" })));
        count(group, 99).unwrap();
        count(GroupId(77), 0).unwrap();
    }

    #[test]
    fn the_numbers_go_with_their_group_and_one_without_a_session_is_found() {
        let mut journal = Journal::in_memory().unwrap();
        let (group, _) = with_session(&mut journal);
        journal.count_linkage(group, 2, Partner::Community, LinkageKind::CardsReturned, 3).unwrap();
        assert!(
            journal.verify(&|_, _, _, _| true).unwrap()[0].contains("after session 2, which is not there")
        );
        let _ = journal.delete_group(group).unwrap();
        let left: i64 =
            journal.connection.query_row("SELECT count(*) FROM linkage", [], |row| row.get(0)).unwrap();
        assert_eq!(left, 0);
        assert!(journal.verify(&|_, _, _, _| true).unwrap().is_empty());
    }
}
