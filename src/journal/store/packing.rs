//! What a pack carries of a group, read from the journal; and groups from a pack, written into it.

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};

use crate::{
    journal::{
        GroupId, JournalTrouble, SessionId,
        pack::{Fate, Identity, PackedGroup, PackedSession, Sameness, TakenIn, sameness},
    },
    session::{Event, forget},
};

use super::{Journal, groups, rows, sessions};

/// Takes out of an event what no pack may carry.
pub type Veil = fn(&mut Event);

impl Journal {
    /// What a pack carries of this group. A group that was never packed is known by `fresh` from now on.
    ///
    /// # Errors
    /// The practice group is in no pack, and not found here.
    pub fn pack_group(
        &mut self,
        group: GroupId,
        fresh: &Identity,
        veil: Veil,
    ) -> Result<PackedGroup, JournalTrouble> {
        let transaction = self.begin()?;
        transaction.execute(
            "UPDATE groups SET identity = coalesce(identity, ?2) WHERE id = ?1 AND training = 0",
            params![group.0, fresh.digits()],
        )?;
        transaction.commit()?;
        self.as_packed(group, veil)
    }

    /// Adds the groups of a pack, and brings those up to date that are here already and end where the pack goes on. What
    /// differs is left alone. All of it is durable when this returns, or nothing of it.
    ///
    /// The tokens of the groups must have been drawn anew for this journal.
    pub fn take_in(&mut self, pack: &[PackedGroup], veil: Veil) -> Result<Vec<TakenIn>, JournalTrouble> {
        self.still_there()?;
        self.touched = true;
        let transaction = Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)?;
        let mut taken = Vec::new();
        let mut to_write: Vec<(GroupId, &PackedSession)> = Vec::new();
        for group in pack {
            let (id, fate) = match identified(&transaction, &group.identity)? {
                None => (add(&transaction, group)?, Fate::Added),
                Some(here) => (here, self.fate(here, group, veil)?),
            };
            let known = match fate {
                Fate::BroughtUpToDate(added) => group.sessions.len() - added,
                _ => 0,
            };
            if fate.is_change() {
                bring_up_to_date(&transaction, id, group, known)?;
                to_write.extend(group.sessions.iter().skip(known).map(|session| (id, session)));
            }
            let (details, sessions) = (group.details.clone(), group.sessions.len());
            taken.push(TakenIn { group: id, details, sessions, fate });
        }
        // Over all groups, so that what was shown first on the other tablet counts as shown first here.
        to_write.sort_by_key(|(_, session)| session.order);
        for (group, session) in to_write {
            add_session(&transaction, group, session)?;
        }
        transaction.commit()?;
        Ok(taken)
    }

    /// What becomes of a group that is here already.
    fn fate(&self, here: GroupId, comes: &PackedGroup, veil: Veil) -> Result<Fate, JournalTrouble> {
        if self.sessions(here)?.iter().any(|session| !session.closed) {
            return Ok(Fate::Unfinished);
        }
        let here = self.as_packed(here, veil)?;
        Ok(match sameness(&here, comes) {
            Sameness::Same => Fate::Same,
            Sameness::Longer => Fate::BroughtUpToDate(comes.sessions.len() - here.sessions.len()),
            Sameness::Shorter => Fate::Older,
            Sameness::Parted => Fate::Parted,
        })
    }

    /// A group as a pack carries it: its closed sessions that count, with tokens still as they are here.
    fn as_packed(&self, id: GroupId, veil: Veil) -> Result<PackedGroup, JournalTrouble> {
        let identity: Option<String> = self
            .connection
            .prepare_cached("SELECT identity FROM groups WHERE id = ?1")?
            .query_row([id.0], |row| row.get(0))
            .optional()?
            .flatten();
        let identity =
            identity.as_deref().and_then(Identity::new).ok_or(JournalTrouble::NotFound { what: "group" })?;
        let group = self.group(id)?;
        let mut packed = Vec::new();
        for stored in self.sessions(id)?.into_iter().filter(|one| one.closed && !one.details.training) {
            let mut records = self.records(stored.id)?;
            for record in &mut records {
                veil(&mut record.event);
            }
            packed.push(PackedSession {
                number: stored.number,
                order: stored.id.0,
                date: stored.details.date,
                plan: stored.details.plan,
                band: stored.details.band,
                // What the veil has hidden must not show in the order of turns either.
                records: forget(&records, |_, _| true),
                frozen: self.frozen(stored.id)?,
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

/// The group that is known by this identity here.
fn identified(connection: &Connection, identity: &Identity) -> Result<Option<GroupId>, JournalTrouble> {
    let mut statement = connection.prepare_cached("SELECT id FROM groups WHERE identity = ?1")?;
    Ok(statement.query_row([identity.digits()], |row| Ok(GroupId(row.get(0)?))).optional()?)
}

/// Makes the group, without its sessions.
fn add(connection: &Connection, group: &PackedGroup) -> Result<GroupId, JournalTrouble> {
    let id = groups::insert(connection, &group.details, group.created_on, false)?;
    connection.execute(
        "UPDATE groups SET identity = ?2, archived = ?3 WHERE id = ?1",
        params![id.0, group.identity.digits(), group.archived],
    )?;
    Ok(id)
}

/// Everything of a group but its new sessions. The sessions that are known already take the tokens of the pack, so that
/// the same seat has one token in all of them.
fn bring_up_to_date(
    connection: &Connection,
    id: GroupId,
    group: &PackedGroup,
    known: usize,
) -> Result<(), JournalTrouble> {
    let details = &group.details;
    connection.execute(
        "UPDATE groups SET band = ?2, language = ?3, seats = ?4, keeps_animals = ?5,
                last_session_on = coalesce(max(last_session_on, ?6), last_session_on, ?6)
         WHERE id = ?1",
        params![
            id.0,
            details.band.letter(),
            details.language.tag(),
            details.seats,
            details.keeps_animals,
            group.last_session_on().map(|day| day.to_string()),
        ],
    )?;
    for session in group.sessions.iter().take(known) {
        let here: i64 = connection.query_row(
            "SELECT id FROM sessions WHERE group_id = ?1 AND number = ?2",
            params![id.0, session.number],
            |row| row.get(0),
        )?;
        sessions::overwrite(connection, SessionId(here), &session.records)?;
    }
    connection.execute("DELETE FROM group_seats WHERE group_id = ?1", [id.0])?;
    for seat in &group.kept {
        groups::keep_seat(connection, id, seat)?;
    }
    connection.execute("DELETE FROM linkage WHERE group_id = ?1", [id.0])?;
    for (after, counted) in &group.linkage {
        super::linkage::insert(connection, id, *after, counted)?;
    }
    Ok(())
}

fn add_session(
    connection: &Connection,
    group: GroupId,
    session: &PackedSession,
) -> Result<(), JournalTrouble> {
    connection
        .prepare_cached(
            "INSERT INTO sessions (group_id, number, date, plan, band, seed, training, closed)
             VALUES (?1, ?2, ?3, ?4, ?5, 0, 0, 1)",
        )?
        .execute(params![
            group.0,
            session.number,
            session.date.to_string(),
            rows::word("a plan", &session.plan)?,
            session.band.letter(),
        ])?;
    let id = SessionId(connection.last_insert_rowid());
    sessions::insert(connection, id, 0, &session.records)?;
    sessions::freeze(connection, id, &session.frozen)
}
