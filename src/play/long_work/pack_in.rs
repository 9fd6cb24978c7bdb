//! Reads a pack in: it is opened, understood group by group, and only then written into the journal, whole or not at all.

use crate::{
    activities::ending,
    journal::{
        Cleaning,
        pack::{MOST_PACK_BYTES, Opened, PackNumber, PackTrouble, PackedGroup, look_at, open},
    },
    platform::paper_folder::{FoundFile, Hindrance},
    play::{Growth, Problem},
};

use super::{LongWork, Outcome, Workplace};

/// A pack of so many events takes a moment to be written.
const LARGE: usize = 20_000;

/// Where a pack comes from.
pub enum PackSource {
    /// A file, read when it is needed.
    File(FoundFile),
    /// The bytes themselves.
    Bytes(Vec<u8>),
}

impl PackSource {
    /// Reads it, and says whether it looks like a whole pack.
    pub fn read(self) -> Result<Result<Vec<u8>, PackTrouble>, Hindrance> {
        let bytes = match self {
            Self::File(file) => file.read(MOST_PACK_BYTES + 1)?,
            Self::Bytes(bytes) => bytes,
        };
        Ok(look_at(&bytes).map(|()| bytes))
    }
}

enum Stage {
    Sealed(Vec<u8>, PackNumber),
    Text(Vec<u8>),
    Opened(Opened),
    Done,
}

/// A pack that is being read in.
pub struct PackIn {
    stage: Stage,
    groups: Vec<PackedGroup>,
    left: usize,
}

impl PackIn {
    /// Of a file with these bytes, under this number.
    pub const fn new(file: Vec<u8>, number: PackNumber) -> Self {
        Self { stage: Stage::Sealed(file, number), groups: Vec::new(), left: 1 }
    }

    fn next(&mut self, at: &mut Workplace) -> Result<Result<Option<Outcome>, PackTrouble>, Problem> {
        match std::mem::replace(&mut self.stage, Stage::Done) {
            Stage::Sealed(file, number) => match open(&file, &number) {
                Ok(text) => self.stage = Stage::Text(text),
                Err(trouble) => return Ok(Err(trouble)),
            },
            Stage::Text(text) => match Opened::new(&text) {
                Ok(opened) => {
                    self.left = opened.left();
                    self.stage = Stage::Opened(opened);
                }
                Err(trouble) => return Ok(Err(trouble)),
            },
            Stage::Opened(mut opened) => match opened.next_group() {
                Ok(Some(mut group)) => {
                    group.draw_tokens(|| at.keeper.random.number())?;
                    self.groups.push(group);
                    self.left = opened.left();
                    self.stage = Stage::Opened(opened);
                }
                Ok(None) => {}
                Err(trouble) => return Ok(Err(trouble)),
            },
            Stage::Done => return Ok(Ok(Some(self.take_in(at)?))),
        }
        Ok(Ok(None))
    }

    fn take_in(&self, at: &mut Workplace) -> Result<Outcome, Problem> {
        let today = at.keeper.clock.today();
        let journal = at.keeper.journal()?;
        let taken = journal.take_in(&self.groups, ending::rules::veil)?;
        // A copy that lay long brings back nothing whose time is over.
        if journal.forget_expired(today)?.cleaning == Cleaning::Due {
            bevy::log::warn!("the journal could not be cleaned now; it will be at the next start");
        }
        at.table.set_growth(Growth::default());
        at.keeper.grow(at.table)?;
        Ok(Outcome::TakenIn(taken))
    }
}

impl LongWork for PackIn {
    fn word(&self) -> &'static str {
        match self.stage {
            Stage::Sealed(..) => "pack-opening",
            Stage::Text(_) | Stage::Opened(_) => "pack-in",
            Stage::Done => "pack-writing",
        }
    }

    fn progress(&self) -> (usize, usize) {
        let before = match self.stage {
            Stage::Sealed(..) => 0,
            Stage::Text(_) => 1,
            Stage::Opened(_) | Stage::Done => 2,
        };
        (before + self.groups.len(), 3 + self.groups.len() + self.left)
    }

    fn may_be_given_up(&self) -> bool {
        true
    }

    fn next_takes_long(&self) -> bool {
        let sessions = self.groups.iter().flat_map(|group| &group.sessions);
        matches!(self.stage, Stage::Done)
            && sessions.map(|session| session.records.len()).sum::<usize>() > LARGE
    }

    fn step(&mut self, at: &mut Workplace) -> Result<Option<Outcome>, Problem> {
        match self.next(at)? {
            Ok(outcome) => Ok(outcome),
            Err(trouble) => {
                bevy::log::warn!("{trouble}");
                Ok(Some(Outcome::NotTakenIn(trouble)))
            }
        }
    }
}
