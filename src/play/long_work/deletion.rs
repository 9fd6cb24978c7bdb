//! Deletes a group for good: first from the journal, in one step that is done or not, then out of the file, its log and
//! its free pages.

use crate::{
    journal::{Erasure, GroupId},
    play::{Growth, PlayError},
};

use super::{LARGE, LongWork, WorkContext, WorkOutcome};

/// The deletion of a group.
pub struct Deletion {
    group: GroupId,
    struck: bool,
    large: bool,
}

impl Deletion {
    /// Of this group, in a journal of so many bytes.
    pub const fn new(group: GroupId, bytes: u64) -> Self {
        Self { group, struck: false, large: bytes > LARGE }
    }
}

impl LongWork for Deletion {
    fn word(&self) -> &'static str {
        if self.struck { "cleaning" } else { "deletion" }
    }

    fn progress(&self) -> (usize, usize) {
        (usize::from(self.struck), 2)
    }

    fn may_be_given_up(&self) -> bool {
        !self.struck
    }

    fn next_takes_long(&self) -> bool {
        self.struck && self.large
    }

    fn step(&mut self, at: &mut WorkContext) -> Result<Option<WorkOutcome>, PlayError> {
        if !self.struck {
            at.keeper.journal()?.delete_group_rows(self.group)?;
            self.struck = true;
            return Ok(None);
        }
        if at.keeper.journal()?.erase_forgotten() == Erasure::Due {
            bevy::log::warn!("the journal could not be cleaned now; it will be at the next start");
        }
        at.table.set_growth(Growth::default());
        at.keeper.grow(at.table)?;
        Ok(Some(WorkOutcome::Deleted))
    }
}
