//! Applies the commands about levels: trying, keeping and removing a level of the facilitator's own.

use crate::{
    content::faults_by_text,
    desk::{
        app::{context::DeskContext, page_id::PageId},
        content::{commands::ContentCommand, pages::LevelPage},
        widgets::export_result::ExportResult,
    },
    platform::picker::{self, Purpose},
    play::{PlayError, SaveError, UserContent},
};
use bevy::prelude::*;

impl DeskContext<'_> {
    /// Applies a command of the pages about levels.
    pub fn apply_content(&mut self, command: ContentCommand) -> Result<(), PlayError> {
        match command {
            ContentCommand::PickFile => picker::ask(Purpose::Content),
            ContentCommand::SaveLevelCopy(level) => self.save_copy(&level),
            ContentCommand::TryLevel { path, text } => self.try_level(&path, &text),
            ContentCommand::KeepLevel { path, text, beside } => self.keep_level(&path, text, beside)?,
            ContentCommand::RemoveOwnLevel(path) => {
                self.own.remove_file(self.table, &path)?;
                self.remove_draft();
                self.state.turn_to(PageId::Content);
            }
        }
        Ok(())
    }

    /// What is wrong with a level's text is said on the page; nothing is kept.
    pub fn try_level(&mut self, path: &str, text: &str) {
        if let Some(form) = self.state.forms.of::<LevelPage>() {
            form.faults = faults_by_text(text, &UserContent::faults_of(path, text));
        }
    }

    /// Saves a level of the facilitator's own; where it cannot be saved, the page says why and holds what was written.
    fn keep_level(&mut self, path: &str, text: String, beside: bool) -> Result<(), PlayError> {
        match self.own.keep_level(self.keeper, self.table, path, text.clone(), beside) {
            Ok(()) => {
                self.remove_draft();
                self.state.turn_to(PageId::Content);
            }
            Err(PlayError::Save(SaveError::Faulty(_))) => self.try_level(path, &text),
            Err(PlayError::Save(_)) => {
                if let Some(form) = self.state.forms.of::<LevelPage>() {
                    form.not_saved = true;
                }
            }
            Err(problem) => return Err(problem),
        }
        Ok(())
    }

    /// A copy of a level's file.
    fn save_copy(&mut self, level: &str) {
        let Some(file) = self.own.level_file(level) else { return };
        let name = file.path.rsplit('/').next().unwrap_or(&file.path);
        let written = self.export_folder.export(name, file.text.as_bytes());
        self.state.export = Some(ExportResult::of_one(written));
    }
}
