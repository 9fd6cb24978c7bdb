//! Applies the commands of the planner: keeping and removing a programme of the facilitator's own.

use crate::{
    content::Programme,
    desk::{
        app::{context::DeskContext, page_id::PageId},
        group::pages::GroupPage,
        planner::{commands::PlannerCommand, form::NotSaved, pages::PlannerPage},
    },
    play::{PlayError, SaveError},
};
use bevy::prelude::*;

impl DeskContext<'_> {
    /// Applies a command of the planner.
    pub fn apply_planner(&mut self, command: PlannerCommand) -> Result<(), PlayError> {
        match command {
            PlannerCommand::KeepProgramme { group, programme, session } => {
                self.keep_programme(group, *programme, session)
            }
            PlannerCommand::RemoveProgramme { group, programme } => self.remove_programme(group, &programme),
        }
    }

    /// Saves a programme of the facilitator's own and offers it on the group's page; where it cannot be kept, the planner
    /// says why and holds what was changed.
    fn keep_programme(&mut self, group: i64, programme: Programme, session: usize) -> Result<(), PlayError> {
        let not_saved = match self.own.keep_programme(self.keeper, self.table, programme) {
            Ok(kept) => {
                self.remove_draft();
                self.state.turn_to(PageId::Group(group));
                if let Some(form) = self.state.forms.of::<GroupPage>() {
                    form.plan = kept.sessions.get(session).map(|plan| plan.id.clone());
                    form.programme = Some(kept.id);
                }
                return Ok(());
            }
            Err(PlayError::Save(SaveError::Faulty(fault))) => NotSaved::Fault(fault.text),
            Err(PlayError::Save(_)) => NotSaved::Folder,
            Err(problem) => return Err(problem),
        };
        self.say_not_saved(not_saved);
        Ok(())
    }

    /// The planner says why nothing was saved.
    fn say_not_saved(&mut self, why: NotSaved) {
        if let Some(form) = self.state.forms.of::<PlannerPage>() {
            form.not_saved = Some(why);
        }
    }

    /// Takes a programme away; where it cannot be taken away, the planner says so.
    fn remove_programme(&mut self, group: i64, programme: &str) -> Result<(), PlayError> {
        match self.own.remove_programme(self.keeper, self.table, programme) {
            Ok(()) => {
                self.remove_draft();
                self.state.turn_to(PageId::Group(group));
            }
            Err(PlayError::Save(_)) => self.say_not_saved(NotSaved::Folder),
            Err(problem) => return Err(problem),
        }
        Ok(())
    }
}
