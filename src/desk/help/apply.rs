//! Applies the commands of the guide and of the page about what a child has told.

use crate::{
    desk::{app::context::DeskContext, help::commands::HelpCommand, widgets::export_result::ExportResult},
    journal::Preferences,
    play::{PlayError, protection_file},
};
use bevy::prelude::*;

impl DeskContext<'_> {
    /// Applies a command of the guide and the page about a child who tells something.
    pub fn apply_help(&mut self, command: HelpCommand) -> Result<(), PlayError> {
        match command {
            HelpCommand::CloseGuide => {
                self.guide_is_seen()?;
                self.enter();
            }
            HelpCommand::WriteProtectionSheet => self.write_protection_sheet(),
        }
        Ok(())
    }

    /// The guide opens by itself on a new tablet only.
    pub fn guide_is_seen(&mut self) -> Result<(), PlayError> {
        if self.preferred.0.guide_seen {
            return Ok(());
        }
        self.set_preferences(&Preferences { guide_seen: true, ..self.preferred.0.clone() })
    }

    /// The protection sheet goes into the folder, and the page says where it lies.
    fn write_protection_sheet(&mut self) {
        let file = protection_file(self.keeper, &self.speech.0);
        self.state.export = Some(ExportResult::of_one(self.export_folder.export(&file.name, &file.bytes)));
    }
}
