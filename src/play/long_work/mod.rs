//! Work that may last longer than a frame, cut into steps: between two of them the screen is drawn, and it can be given up.
//! There are no threads, so that it is the same in a browser.

mod all_groups_export;
mod deletion;
mod file_export;
mod group_export;
mod pack_export;
mod pack_import;
mod sheets;

pub use all_groups_export::AllGroupsExport;
pub use deletion::Deletion;
pub use group_export::GroupExport;
pub use pack_export::{ENDING as PACK_ENDING, PackDestination, PackExport};
pub use pack_import::{PackReading, PackSource};
pub use sheets::Sheets;

use crate::{
    journal::pack::{ImportedGroup, PackError, PackNumber},
    locale::Texts,
    platform::export_folder::ExportFolder,
};

use super::{Keeper, PlayError, Table};

/// A journal of so many bytes takes a moment to be written anew, which cannot be cut into steps.
const LARGE: u64 = 8 * 1024 * 1024;

/// What long work is done with.
pub struct WorkContext<'a> {
    /// The journal, the clock and chance.
    pub keeper: &'a mut Keeper,
    /// The content.
    pub table: &'a mut Table,
    /// The language of what is written.
    pub texts: &'a Texts,
    /// Where files for people go.
    pub export_folder: &'a ExportFolder,
}

/// What came of long work.
#[derive(Debug)]
pub enum WorkOutcome {
    /// Files were handed out: how many, of how many, and the name of the last. Where it was given up before the end,
    /// those that are there are whole.
    Files {
        /// How many are there.
        written: usize,
        /// How many were asked for.
        asked: usize,
        /// The name of the last one; nothing if none is there.
        last: Option<String>,
    },
    /// So many files were given to the tablet's share sheet: where they go is chosen there.
    ToBeShared {
        /// How many.
        files: usize,
    },
    /// Files could not be handed out: the key of what happened and what to do.
    ExportFailed(&'static str),
    /// A pack was written, and this number opens it.
    Packed {
        /// The name of its file.
        file: String,
        /// The number, to be shown once.
        number: PackNumber,
    },
    /// There is no group to be packed.
    NothingToPack,
    /// A pack was read in.
    ImportedGroups(Vec<ImportedGroup>),
    /// A pack could not be read in; nothing was changed.
    ImportFailed(PackError),
    /// A group was deleted for good.
    Deleted,
    /// It was given up; nothing was changed, nothing was written.
    GivenUp,
}

/// Work in steps.
pub trait LongWork: Send + Sync {
    /// What is being done: the end of its message keys.
    fn word(&self) -> &'static str;

    /// How many steps are done, and how many there are.
    fn progress(&self) -> (usize, usize);

    /// Whether it may still be given up; otherwise what has begun is brought to its end.
    fn may_be_given_up(&self) -> bool;

    /// Whether the next step may last so long that the facilitator should be told before.
    fn next_takes_long(&self) -> bool {
        false
    }

    /// Does the next step. What came of it, once it was the last.
    fn step(&mut self, at: &mut WorkContext) -> Result<Option<WorkOutcome>, PlayError>;

    /// What came of it, if it ends here; what was not finished in the journal is undone.
    fn give_up(&mut self, _journal: &mut Keeper) -> WorkOutcome {
        WorkOutcome::GivenUp
    }

    /// Does all steps, one after the other: for the command line, where nobody watches.
    fn to_the_end(&mut self, at: &mut WorkContext) -> Result<WorkOutcome, PlayError> {
        loop {
            if let Some(outcome) = self.step(at)? {
                return Ok(outcome);
            }
        }
    }
}
