//! Imports the groups of a pack in steps: between two of them the screen is drawn, and the import can be cancelled.
//! They are one transaction: everything of a pack is durable at the end, or nothing of it.

use rusqlite::{Connection, OptionalExtension, params};

use crate::{
    journal::store::{
        Journal,
        tables::{groups, rows, sessions},
    },
    journal::{
        GroupId, JournalError, SessionId,
        pack::{
            AllowRestore, GroupIdentity, HistoryComparison, ImportOutcome, ImportedGroup, PackedGroup,
            PackedSession, compare_histories,
        },
    },
    session::{Event, Record},
};

/// An import that has begun, and how far it has come.
#[derive(Debug, Default)]
pub struct PackImport {
    allow_restore: AllowRestore,
    imported: Vec<ImportedGroup>,
    pending: Vec<PendingSession>,
    written: usize,
}

/// A session that is to be written.
#[derive(Debug)]
struct PendingSession {
    /// Over all groups, so that what was shown first on the other tablet counts as shown first here.
    order: i64,
    /// The group here.
    here: GroupId,
    /// The group's place in the pack, and the session's in the group.
    place: (usize, usize),
}

impl PackImport {
    /// How many steps are done, and how many this pack can need at most.
    pub fn progress(&self, pack: &[PackedGroup]) -> (usize, usize) {
        let sessions: usize = pack.iter().map(|group| group.sessions.len()).sum();
        let to_come = if self.imported.len() < pack.len() { sessions } else { self.pending.len() };
        (self.imported.len() + self.written, pack.len() + to_come)
    }
}

impl Journal {
    /// Begins to import a pack; `allow_restore` says which groups that were deleted here it may restore. Any other write
    /// before the end cancels the import, and nothing was changed then.
    pub fn begin_import(&mut self, allow_restore: AllowRestore) -> Result<PackImport, JournalError> {
        self.still_there()?;
        self.cancel_import()?;
        self.connection.execute_batch("BEGIN IMMEDIATE")?;
        Ok(PackImport { allow_restore, ..PackImport::default() })
    }

    /// The next step: adds a group of the pack, or updates it where it is here already and the pack has more sessions, and
    /// leaves alone what differs and what was deleted here; then writes their sessions one by one. False once all is done.
    ///
    /// The tokens of the groups must have been drawn anew for this journal.
    pub fn import_next(
        &mut self,
        import: &mut PackImport,
        pack: &[PackedGroup],
    ) -> Result<bool, JournalError> {
        let done = self.next_step(import, pack);
        if done.is_err() {
            self.cancel_import()?;
        }
        done
    }

    /// Everything that was imported is durable when this returns.
    pub fn finish_import(&mut self, import: PackImport) -> Result<Vec<ImportedGroup>, JournalError> {
        self.check_importing()?;
        self.touched = true;
        if let Err(trouble) = self.connection.execute_batch("COMMIT") {
            self.cancel_import()?;
            return Err(trouble.into());
        }
        Ok(import.imported)
    }

    /// Cancels the import, if one has begun: nothing is changed.
    pub fn cancel_import(&mut self) -> Result<(), JournalError> {
        if !self.connection.is_autocommit() {
            self.connection.execute_batch("ROLLBACK")?;
        }
        Ok(())
    }

    /// Whether an import has begun and is not finished.
    pub fn is_importing(&self) -> bool {
        !self.connection.is_autocommit()
    }

    fn check_importing(&self) -> Result<(), JournalError> {
        if self.connection.is_autocommit() { Err(other_pack()) } else { Ok(()) }
    }

    fn next_step(&self, import: &mut PackImport, pack: &[PackedGroup]) -> Result<bool, JournalError> {
        self.check_importing()?;
        let place = import.imported.len();
        if let Some(group) = pack.get(place) {
            self.import_group(import, (place, group))?;
            if place + 1 == pack.len() {
                import.pending.sort_by_key(|one| one.order);
            }
            return Ok(true);
        }
        let Some(PendingSession { here, place: (group, session), .. }) = import.pending.get(import.written)
        else {
            return Ok(false);
        };
        let session = pack.get(*group).and_then(|group| group.sessions.get(*session));
        let session = session.ok_or_else(other_pack)?;
        add_session(&self.connection, *here, session)?;
        import.written += 1;
        Ok(true)
    }

    fn import_group(
        &self,
        import: &mut PackImport,
        (place, group): (usize, &PackedGroup),
    ) -> Result<(), JournalError> {
        let here = identified(&self.connection, &group.identity)?;
        let outcome = match here {
            Some(here) => self.compare_with_pack(here, group)?,
            None if self.stays_deleted(&group.identity, &import.allow_restore)? => ImportOutcome::DeletedHere,
            None => ImportOutcome::Added,
        };
        if outcome.is_change() {
            let id = match here {
                Some(here) => here,
                None => self.add_packed(group)?,
            };
            let known = match outcome {
                ImportOutcome::Updated(added) => group.sessions.len() - added,
                _ => 0,
            };
            bring_up_to_date(&self.connection, id, group, known)?;
            let new = group.sessions.iter().enumerate().skip(known);
            import.pending.extend(new.map(|(session, one)| PendingSession {
                order: one.order,
                here: id,
                place: (place, session),
            }));
        }
        let (details, sessions) = (group.details.clone(), group.sessions.len());
        import.imported.push(ImportedGroup { identity: group.identity.clone(), details, sessions, outcome });
        Ok(())
    }

    /// Whether a group was deleted here and may not return.
    fn stays_deleted(
        &self,
        identity: &GroupIdentity,
        allow_restore: &AllowRestore,
    ) -> Result<bool, JournalError> {
        let sql = "SELECT 1 FROM deleted_groups WHERE identity = ?1";
        let was_deleted = self.connection.prepare_cached(sql)?.exists([identity.digits()])?;
        Ok(was_deleted && !allow_restore.includes(identity))
    }

    /// Makes the group, without its sessions. It is kept no longer than either tablet said.
    fn add_packed(&self, group: &PackedGroup) -> Result<GroupId, JournalError> {
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
    fn compare_with_pack(&self, here: GroupId, comes: &PackedGroup) -> Result<ImportOutcome, JournalError> {
        if self.sessions(here)?.iter().any(|session| !session.closed) {
            return Ok(ImportOutcome::SessionIsOpen);
        }
        let here = self.as_packed(here)?;
        Ok(match compare_histories(&here, comes) {
            HistoryComparison::Same => ImportOutcome::Unchanged,
            HistoryComparison::PackIsAhead => {
                ImportOutcome::Updated(comes.sessions.len() - here.sessions.len())
            }
            HistoryComparison::PackIsBehind => ImportOutcome::PackIsOlder,
            HistoryComparison::RetentionEnded => ImportOutcome::RetentionEnded,
            HistoryComparison::Diverged => ImportOutcome::Diverged,
        })
    }
}

/// What was begun was left, or is gone on with by mistake.
fn other_pack() -> JournalError {
    JournalError::Other("this pack is not being read in now".to_owned())
}

/// The group that is known by this identity here.
fn identified(connection: &Connection, identity: &GroupIdentity) -> Result<Option<GroupId>, JournalError> {
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
) -> Result<(), JournalError> {
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

fn add_session(connection: &Connection, group: GroupId, session: &PackedSession) -> Result<(), JournalError> {
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
