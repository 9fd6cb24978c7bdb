//! Reads a pack in: it is opened, understood group by group, and only then written into the journal, step by step and
//! still whole or not at all.

use crate::{
    activities::ending,
    journal::{
        Journal, TakingIn,
        pack::{MOST_PACK_BYTES, Opened, PackNumber, PackTrouble, PackedGroup, TakenIn, look_at, open},
    },
    platform::paper_folder::{FoundFile, Hindrance},
    play::{Growth, Keeper, Problem},
};

use super::{LARGE, LongWork, Outcome, Workplace};

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
    Understood,
    Written(TakingIn),
    /// It is in the journal, which has so many bytes now.
    Kept(Vec<TakenIn>, u64),
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
                Ok(None) => self.stage = Stage::Understood,
                Err(trouble) => return Ok(Err(trouble)),
            },
            Stage::Understood => self.stage = Stage::Written(at.keeper.journal()?.begin_taking_in()?),
            Stage::Written(mut taking) => {
                let journal = at.keeper.journal()?;
                self.stage = if journal.take_in_next(&mut taking, &self.groups, ending::rules::veil)? {
                    Stage::Written(taking)
                } else {
                    let taken = journal.end_taking_in(taking)?;
                    Stage::Kept(taken, journal.statistics()?.bytes)
                };
            }
            Stage::Kept(taken, _) => return Ok(Ok(Some(forget_what_is_over(taken, at)?))),
            Stage::Done => return Ok(Ok(Some(Outcome::GivenUp))),
        }
        Ok(Ok(None))
    }
}

/// A copy that lay long brings back nothing whose time is over.
fn forget_what_is_over(taken: Vec<TakenIn>, at: &mut Workplace) -> Result<Outcome, Problem> {
    at.keeper.housekeeping(at.table)?;
    at.table.set_growth(Growth::default());
    at.keeper.grow(at.table)?;
    Ok(Outcome::TakenIn(taken))
}

impl LongWork for PackIn {
    fn word(&self) -> &'static str {
        match self.stage {
            Stage::Sealed(..) => "pack-opening",
            Stage::Text(_) | Stage::Opened(_) => "pack-in",
            Stage::Understood | Stage::Written(_) | Stage::Kept(..) | Stage::Done => "pack-writing",
        }
    }

    fn progress(&self) -> (usize, usize) {
        let before = match &self.stage {
            Stage::Sealed(..) => 0,
            Stage::Text(_) => 1,
            _ => 2,
        };
        // Every group counts twice: when it is understood, and when it is written.
        let groups = self.groups.len();
        let written = match &self.stage {
            Stage::Written(taking) => {
                let (done, all) = taking.progress(&self.groups);
                groups * done / all.max(1)
            }
            Stage::Kept(..) | Stage::Done => groups,
            _ => 0,
        };
        (before + groups + written, 3 + 2 * (groups + self.left))
    }

    fn may_be_given_up(&self) -> bool {
        !matches!(self.stage, Stage::Kept(..))
    }

    fn next_takes_long(&self) -> bool {
        matches!(self.stage, Stage::Kept(_, bytes) if bytes > LARGE)
    }

    fn give_up(&mut self, keeper: &mut Keeper) -> Outcome {
        self.stage = Stage::Done;
        if let Err(trouble) = keeper.journal().and_then(Journal::leave_taking_in) {
            bevy::log::error!("{trouble}");
        }
        Outcome::GivenUp
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
