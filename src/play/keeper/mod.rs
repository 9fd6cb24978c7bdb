//! The keeper holds the journal, the clock and chance. What it does is in the files beside this one: `commit` (a command becomes
//! durable), `undo`, `retention` (closing a session), `history`, `garden`, `files` (journals that were set aside).

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use bevy::{platform::cell::SyncCell, prelude::*};

use crate::{
    content::Library,
    journal::{Date, Group, Journal, JournalError, Preferences, SessionId, StoredSession},
    platform::{clock::Clock, random::Random},
    progress::SessionRecords,
    session::{Minute, Record, SeatToken},
};

use super::{session_time::SessionTime, table::Table};

mod commit;
mod files;
mod garden;
mod history;
mod retention;
mod undo;

pub use commit::OpenSession;

/// The session that goes on, as the journal knows it.
#[derive(Clone, Debug)]
pub struct Running {
    /// Its id in the journal.
    pub id: SessionId,
    /// Its group.
    pub group: Group,
    /// What it is known by.
    pub stored: StoredSession,
    /// How much time of it has gone by.
    time: SessionTime,
    /// Everything that has happened in it.
    records: Vec<Record>,
    /// What the group's closed sessions left, read with this content.
    before: Arc<[SessionRecords]>,
    library: Arc<Library>,
}

/// The journal, the clock and chance.
#[derive(Resource)]
pub struct Keeper {
    journal: Result<SyncCell<Journal>, JournalError>,
    folder: PathBuf,
    /// The tablet's clock, or one that a test sets.
    pub clock: Clock,
    /// Where random numbers come from.
    pub random: Random,
    pub(in crate::play) running: Option<Running>,
    /// The seats that the group keeps since this session, while it is on the table in this run of the app.
    pub(in crate::play) new_seats: Vec<SeatToken>,
    /// The day of the clock that the facilitator has said is wrong, until the program ends.
    pub(in crate::play) denied_day: Option<Date>,
}

impl Keeper {
    /// Opens the journal in this folder. What is due there is done by [`Keeper::housekeeping`].
    pub fn open(folder: &Path, clock: Clock, random: Random) -> Self {
        let mut keeper = Self {
            journal: Err(JournalError::FolderMissing { folder: folder.to_owned() }),
            folder: folder.to_owned(),
            clock,
            random,
            running: None,
            new_seats: Vec::new(),
            denied_day: None,
        };
        keeper.open_again();
        keeper
    }

    /// Tries to open the journal again, after a trouble.
    pub fn open_again(&mut self) {
        self.journal = files::open(&self.folder).map(SyncCell::new);
    }

    /// Sets a damaged journal aside, whole, and begins a new one.
    pub fn set_aside(&mut self) -> Result<PathBuf, JournalError> {
        self.running = None;
        let aside = files::set_aside(&self.folder, self.clock.today())?;
        self.open_again();
        Ok(aside)
    }

    /// The journal, or why there is none.
    pub fn journal(&mut self) -> Result<&mut Journal, JournalError> {
        match &mut self.journal {
            Ok(journal) => Ok(journal.get()),
            Err(trouble) => Err(trouble.clone()),
        }
    }

    /// What is wrong with the journal as a whole.
    pub const fn trouble(&self) -> Option<&JournalError> {
        match &self.journal {
            Ok(_) => None,
            Err(trouble) => Some(trouble),
        }
    }

    /// The folder of the journal.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What the facilitator prefers; as on a new tablet while there is no journal.
    pub fn preferences(&mut self) -> Preferences {
        self.journal().and_then(|journal| journal.preferences()).unwrap_or_default()
    }

    /// The session that goes on.
    pub const fn running(&self) -> Option<&Running> {
        self.running.as_ref()
    }

    /// The minute of the session it is now, never before one that was kept already.
    pub fn minute(&self, table: &Table) -> Minute {
        let now = self.clock.seconds();
        self.running.as_ref().map_or(0, |running| running.time.minute(now, table.session()))
    }
}
