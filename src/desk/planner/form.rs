//! What the planner shows, and what was changed in it so far.

use crate::{
    content::{Band, Bilingual, FaultText, PlanDraft, PlanLimit, Programme},
    desk::{planner::step_list::Drag, widgets::level_card::LevelCard},
};
use std::collections::BTreeMap;

/// What the planner shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannerView {
    /// Whose page leads here.
    pub group: i64,
    /// The group's band: its levels are shown.
    pub band: Band,
    /// The programme as it is now.
    pub programme: Programme,
    /// Whether it is the facilitator's own, so that saving changes it.
    pub own: bool,
    /// The groups that have played any of it.
    pub played_by: Vec<Bilingual>,
    /// Its sessions as drafts, one for each.
    pub drafts: Vec<PlanDraft>,
    /// The sessions as they were changed and not saved.
    pub unsaved: Option<Vec<PlanDraft>>,
    /// The session that is looked at first.
    pub session: usize,
    /// Every level that may stand in a step, by its id.
    pub levels: BTreeMap<String, LevelCard>,
}

/// What became of saving, if it did not work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotSaved {
    /// The folder or the disk did not take it.
    Folder,
    /// The check found this fault.
    Fault(FaultText),
}

/// What was changed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlannerForm {
    /// The sessions as they shall be.
    pub drafts: Vec<PlanDraft>,
    /// Which session is open.
    pub session: usize,
    /// Which step of it is looked at.
    pub step: Option<usize>,
    /// Whether another level is being chosen for it.
    pub swapping: bool,
    /// Why the last change was not made.
    pub refused: Option<PlanLimit>,
    /// Why it could not be saved.
    pub not_saved: Option<NotSaved>,
    /// The step that a finger moves.
    pub drag: Option<Drag>,
    /// Whether the sessions were laid in.
    pub opened: bool,
}

impl PlannerForm {
    /// Makes a change to the open session; why it was not made is said.
    pub fn change(&mut self, change: impl FnOnce(&mut PlanDraft) -> Result<(), PlanLimit>) {
        let Some(draft) = self.drafts.get_mut(self.session) else { return };
        self.refused = change(draft).err();
        self.not_saved = None;
    }

    /// The open session.
    pub fn draft(&self) -> Option<&PlanDraft> {
        self.drafts.get(self.session)
    }
}
