//! Imports the groups of a pack in steps: between two of them the screen is drawn, and the import can be cancelled.
//! They are one transaction: everything of a pack is durable at the end, or nothing of it.

use rusqlite::{Connection, OptionalExtension, params};

use crate::{
    journal::store::{
        Journal,
        tables::{groups, rows, sessions},
    },
    journal::{
        GroupId, JournalTrouble, SessionId,
        pack::{Fate, Identity, PackedGroup, PackedSession, Returning, Sameness, TakenIn, sameness},
    },
    session::{Event, Record},
};

/// How far the taking in of a pack has come.
#[derive(Debug, Default)]
pub struct TakingIn {
    returning: Returning,
    taken: Vec<TakenIn>,
    to_write: Vec<ToWrite>,
    written: usize,
}

/// A session that is to be written.
#[derive(Debug)]
struct ToWrite {
    /// Over all groups, so that what was shown first on the other tablet counts as shown first here.
    order: i64,
    /// The group here.
    here: GroupId,
    /// The group's place in the pack, and the session's in the group.
    place: (usize, usize),
}

impl TakingIn {
    /// How many steps are done, and how many this pack can need at most.
    pub fn progress(&self, pack: &[PackedGroup]) -> (usize, usize) {
        let sessions: usize = pack.iter().map(|group| group.sessions.len()).sum();
        let to_come = if self.taken.len() < pack.len() { sessions } else { self.to_write.len() };
        (self.taken.len() + self.written, pack.len() + to_come)
    }
}

impl Journal {
    /// Begins to take a pack in, with those of the groups that were deleted here that may return. What is begun
    /// otherwise before the end leaves it: nothing was changed then.
    pub fn begin_taking_in(&mut self, returning: Returning) -> Result<TakingIn, JournalTrouble> {
        self.still_there()?;
        self.leave_taking_in()?;
        self.connection.execute_batch("BEGIN IMMEDIATE")?;
        Ok(TakingIn { returning, ..TakingIn::default() })
    }

    /// The next step: adds a group of the pack, or brings it up to date where it is here already and ends where the pack
    /// goes on, and leaves alone what differs and what was deleted here; then writes their sessions one by one. Whether there was one.
    ///
    /// The tokens of the groups must have been drawn anew for this journal.
    pub fn take_in_next(
        &mut self,
        taking: &mut TakingIn,
        pack: &[PackedGroup],
    ) -> Result<bool, JournalTrouble> {
        let done = self.next_step(taking, pack);
        if done.is_err() {
            self.leave_taking_in()?;
        }
        done
    }

    /// Everything that was taken in is durable when this returns.
    pub fn end_taking_in(&mut self, taking: TakingIn) -> Result<Vec<TakenIn>, JournalTrouble> {
        self.is_taking_in()?;
        self.touched = true;
        if let Err(trouble) = self.connection.execute_batch("COMMIT") {
            self.leave_taking_in()?;
            return Err(trouble.into());
        }
        Ok(taking.taken)
    }

    /// Leaves what was begun, if anything was: nothing is changed.
    pub fn leave_taking_in(&mut self) -> Result<(), JournalTrouble> {
        if !self.connection.is_autocommit() {
            self.connection.execute_batch("ROLLBACK")?;
        }
        Ok(())
    }

    /// Whether a pack was begun and is not in yet.
    pub fn takes_in(&self) -> bool {
        !self.connection.is_autocommit()
    }

    fn is_taking_in(&self) -> Result<(), JournalTrouble> {
        if self.connection.is_autocommit() { Err(other_pack()) } else { Ok(()) }
    }

    fn next_step(&self, taking: &mut TakingIn, pack: &[PackedGroup]) -> Result<bool, JournalTrouble> {
        self.is_taking_in()?;
        let place = taking.taken.len();
        if let Some(group) = pack.get(place) {
            self.take_in_group(taking, (place, group))?;
            if place + 1 == pack.len() {
                taking.to_write.sort_by_key(|one| one.order);
            }
            return Ok(true);
        }
        let Some(ToWrite { here, place: (group, session), .. }) = taking.to_write.get(taking.written) else {
            return Ok(false);
        };
        let session = pack.get(*group).and_then(|group| group.sessions.get(*session));
        let session = session.ok_or_else(other_pack)?;
        add_session(&self.connection, *here, session)?;
        taking.written += 1;
        Ok(true)
    }

    fn take_in_group(
        &self,
        taking: &mut TakingIn,
        (place, group): (usize, &PackedGroup),
    ) -> Result<(), JournalTrouble> {
        let here = identified(&self.connection, &group.identity)?;
        let fate = match here {
            Some(here) => self.fate(here, group)?,
            None if self.stays_deleted(&group.identity, &taking.returning)? => Fate::WasDeleted,
            None => Fate::Added,
        };
        if fate.is_change() {
            let id = match here {
                Some(here) => here,
                None => self.add_packed(group)?,
            };
            let known = match fate {
                Fate::BroughtUpToDate(added) => group.sessions.len() - added,
                _ => 0,
            };
            bring_up_to_date(&self.connection, id, group, known)?;
            let new = group.sessions.iter().enumerate().skip(known);
            taking.to_write.extend(new.map(|(session, one)| ToWrite {
                order: one.order,
                here: id,
                place: (place, session),
            }));
        }
        let (details, sessions) = (group.details.clone(), group.sessions.len());
        taking.taken.push(TakenIn { identity: group.identity.clone(), details, sessions, fate });
        Ok(())
    }

    /// Whether a group was deleted here and may not return.
    fn stays_deleted(&self, identity: &Identity, returning: &Returning) -> Result<bool, JournalTrouble> {
        let sql = "SELECT 1 FROM deleted_groups WHERE identity = ?1";
        let was_deleted = self.connection.prepare_cached(sql)?.exists([identity.digits()])?;
        Ok(was_deleted && !returning.includes(identity))
    }

    /// Makes the group, without its sessions. It is kept no longer than either tablet said.
    fn add_packed(&self, group: &PackedGroup) -> Result<GroupId, JournalTrouble> {
        let mut details = group.details.clone();
        details.retention_days = details.retention_days.min(self.preferences()?.retention_days);
        let id = groups::insert(&self.connection, &details, group.created_on, false)?;
        self.connection.execute(
            "UPDATE groups SET identity = ?2, archived = ?3 WHERE id = ?1",
            params![id.0, group.identity.digits(), group.archived],
        )?;
        self.connection
            .execute("DELETE FROM deleted_groups WHERE identity = ?1", [group.identity.digits()])?;
        Ok(id)
    }

    /// What becomes of a group that is here already.
    fn fate(&self, here: GroupId, comes: &PackedGroup) -> Result<Fate, JournalTrouble> {
        if self.sessions(here)?.iter().any(|session| !session.closed) {
            return Ok(Fate::Unfinished);
        }
        let here = self.as_packed(here)?;
        Ok(match sameness(&here, comes) {
            Sameness::Same => Fate::Same,
            Sameness::Longer => Fate::BroughtUpToDate(comes.sessions.len() - here.sessions.len()),
            Sameness::Shorter => Fate::Older,
            Sameness::Over => Fate::Over,
            Sameness::Parted => Fate::Parted,
        })
    }
}

/// What was begun was left, or is gone on with by mistake.
fn other_pack() -> JournalTrouble {
    JournalTrouble::Other("this pack is not being read in now".to_owned())
}

/// The group that is known by this identity here.
fn identified(connection: &Connection, identity: &Identity) -> Result<Option<GroupId>, JournalTrouble> {
    let mut statement = connection.prepare_cached("SELECT id FROM groups WHERE identity = ?1")?;
    Ok(statement.query_row([identity.digits()], |row| Ok(GroupId(row.get(0)?))).optional()?)
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
                last_session_on = coalesce(max(last_session_on, ?6), last_session_on, ?6),
                retention_days = min(retention_days, ?7)
         WHERE id = ?1",
        params![
            id.0,
            details.band.letter(),
            details.language.tag(),
            details.seats,
            details.keeps_animals,
            group.last_session_on().map(|day| day.to_string()),
            details.retention_days,
        ],
    )?;
    for session in group.sessions.iter().take(known) {
        let here: i64 = connection.query_row(
            "SELECT id FROM sessions WHERE group_id = ?1 AND number = ?2",
            params![id.0, session.number],
            |row| row.get(0),
        )?;
        let here = SessionId(here);
        let records = with_the_later_view(&session.records, &sessions::records(connection, here)?);
        sessions::replace(connection, here, &records)?;
    }
    connection.execute("DELETE FROM group_seats WHERE group_id = ?1", [id.0])?;
    for seat in &group.kept {
        groups::keep_seat(connection, id, seat)?;
    }
    connection.execute("DELETE FROM linkage WHERE group_id = ?1", [id.0])?;
    for (after, counted) in &group.linkage {
        crate::journal::store::tables::linkage_counts::insert(connection, id, *after, counted)?;
    }
    Ok(())
}

/// The records that come, with what the adult saw as it was said last: here, if it was said anew more often here.
fn with_the_later_view(comes: &[Record], here: &[Record]) -> Vec<Record> {
    let is_view = |record: &&Record| matches!(record.event, Event::WrappedUp(_));
    let known = comes.iter().filter(is_view).count();
    let later = here.iter().filter(is_view).skip(known);
    comes.iter().chain(later).cloned().collect()
}

fn add_session(
    connection: &Connection,
    group: GroupId,
    session: &PackedSession,
) -> Result<(), JournalTrouble> {
    connection
        .prepare_cached(
            "INSERT INTO sessions (group_id, number, date, plan, band, seed, training, closed, last_event_on, rules)
             VALUES (?1, ?2, ?3, ?4, ?5, 0, 0, 1, ?3, 1)",
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
