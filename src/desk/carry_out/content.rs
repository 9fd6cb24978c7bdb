//! Carries out what was asked about levels and plans of one's own, and about what is written and not saved.

use bevy::log::error;

use crate::{
    content::{Programme, faults_by_text},
    desk::{LevelEditorForm, NotSaved, PlannerForm, drafts, room::Page},
    play::{NotKept, Problem},
};

use super::Hands;

impl Hands<'_> {
    /// What is wrong with a level's text is said on the page; nothing is kept.
    pub(super) fn try_level(&mut self, path: &str, text: &str) {
        match self.own.faults_of(path, text) {
            Ok(faults) => self.room.forms.level.faults = faults_by_text(text, &faults),
            Err(problem) => error!("{problem}"),
        }
    }

    /// Keeps a level of one's own; where it cannot be kept, the page says why and holds what was written.
    pub(super) fn keep_level(&mut self, path: &str, text: String, beside: bool) -> Result<(), Problem> {
        match self.own.keep_level(self.keeper, self.table, path, text.clone(), beside) {
            Ok(()) => {
                self.remove_draft();
                self.room.turn_to(Page::Content);
            }
            Err(Problem::NotKept(NotKept::Faulty(_))) => self.try_level(path, &text),
            Err(Problem::NotKept(_)) => self.room.forms.level.not_saved = true,
            Err(problem) => return Err(problem),
        }
        Ok(())
    }

    /// Keeps a programme of one's own and offers it on the group's page; where it cannot be kept, the planner says why and
    /// holds what was changed.
    pub(super) fn keep_programme(
        &mut self,
        group: i64,
        programme: Programme,
        session: usize,
    ) -> Result<(), Problem> {
        let not_saved = match self.own.keep_programme(self.keeper, self.table, programme) {
            Ok(kept) => {
                self.remove_draft();
                self.room.turn_to(Page::Group(group));
                self.room.forms.group.plan = kept.sessions.get(session).map(|plan| plan.id.clone());
                self.room.forms.group.programme = Some(kept.id);
                return Ok(());
            }
            Err(Problem::NotKept(NotKept::Faulty(fault))) => NotSaved::Fault(fault.text),
            Err(Problem::NotKept(_)) => NotSaved::Folder,
            Err(problem) => return Err(problem),
        };
        self.room.forms.planner.not_saved = Some(not_saved);
        Ok(())
    }

    /// The draft of the open page goes: it was saved, or given up.
    pub(super) fn remove_draft(&mut self) {
        let name = match &self.room.page {
            Some(Page::Level(level)) => drafts::of_level(level),
            Some(Page::Planner(group, plan)) => drafts::of_plan(*group, plan),
            _ => return,
        };
        self.drafts.remove(&name);
    }

    /// What was written on the open page is given up: it shows what is saved.
    pub(super) fn give_up_draft(&mut self) {
        self.remove_draft();
        self.room.forms.level = LevelEditorForm::default();
        self.room.forms.planner = PlannerForm::default();
    }
}
