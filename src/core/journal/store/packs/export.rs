//! Exports a group: reads from the journal what a pack carries of it.

use rusqlite::{OptionalExtension, params};

use crate::{
    journal::store::Journal,
    journal::{
        GroupId, JournalError,
        pack::{GroupIdentity, PackedGroup, PackedSession, drop_outdated},
    },
    session::redact,
};

impl Journal {
    /// What a pack carries of this group. A group that was never packed is known by `fresh` from now on.
    ///
    /// # Errors
    /// The practice group is in no pack, and not found here. A group with sessions that an older program closed must be
    /// brought to today's rules first: they hold every answer.
    pub fn pack_group(&mut self, group: GroupId, fresh: &GroupIdentity) -> Result<PackedGroup, JournalError> {
        let transaction = self.begin()?;
        transaction.execute(
            "UPDATE groups SET identity = coalesce(identity, ?2) WHERE id = ?1 AND training = 0",
            params![group.0, fresh.digits()],
        )?;
        transaction.commit()?;
        self.as_packed(group)
    }

    /// A group as a pack carries it: its closed sessions that count, with tokens still as they are here.
    pub(crate) fn as_packed(&self, id: GroupId) -> Result<PackedGroup, JournalError> {
        let identity: Option<String> = self
            .connection
            .prepare_cached("SELECT identity FROM groups WHERE id = ?1")?
            .query_row([id.0], |row| row.get(0))
            .optional()?
            .flatten();
        let identity = identity
            .as_deref()
            .and_then(GroupIdentity::new)
            .ok_or(JournalError::NotFound { what: "group" })?;
        if self.outdated_sessions()?.iter().any(|session| session.details.group == id) {
            return Err(JournalError::Other("a session has not been brought to the rules yet".to_owned()));
        }
        let group = self.group(id)?;
        let mut packed = Vec::new();
        for stored in self.sessions(id)?.into_iter().filter(|one| one.closed && !one.details.training) {
            let mut frozen = self.frozen(stored.id)?;
            drop_outdated(&mut frozen);
            packed.push(PackedSession {
                number: stored.number,
                order: stored.id.0,
                date: stored.details.date,
                plan: stored.details.plan,
                band: stored.details.band,
                records: redact(&self.records(stored.id)?, |_, _, _| true),
                frozen,
            });
        }
        let mut linkage = self.linkage(id)?;
        linkage.retain(|after, _| *after == 0 || packed.iter().any(|session| session.number == *after));
        Ok(PackedGroup {
            identity,
            details: group.details,
            created_on: group.created_on,
            archived: group.archived,
            kept: self.seats_of(id)?,
            sessions: packed,
            linkage,
        })
    }
}
