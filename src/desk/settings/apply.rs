//! Applies the commands of the settings.

use crate::{
    desk::{
        app::context::DeskContext, settings::commands::SettingsCommand, widgets::export_result::ExportResult,
    },
    journal::Setting,
    locale::Language,
    platform::voice::SpeechRequest,
    play::{PlayError, Speech},
};
use bevy::prelude::*;

impl DeskContext<'_> {
    /// Applies a command of the settings.
    pub fn apply_settings(&mut self, command: SettingsCommand) -> Result<(), PlayError> {
        match command {
            SettingsCommand::TestVoice => {
                let text = self.speech.0.get("desk-settings-voice-sample");
                self.voice_request = Some(SpeechRequest::Say { text, language: self.speech.0.language() });
            }
            SettingsCommand::SetLanguage(language) => self.set_language(language)?,
            SettingsCommand::SetPreferences(preferences) => self.set_preferences(&preferences)?,
            SettingsCommand::DeleteSetAside(name) => self.keeper.delete_set_aside(&name)?,
            SettingsCommand::SaveSetAside(name) => self.save_set_aside(&name),
            SettingsCommand::CloseApp => self.leaves = true,
        }
        Ok(())
    }

    fn set_language(&mut self, language: Language) -> Result<(), PlayError> {
        *self.speech = Speech::new(language);
        self.keeper.journal()?.set(Setting::Language, language.tag())?;
        Ok(())
    }

    /// A copy of records that were set aside, for the person who will repair them.
    fn save_set_aside(&mut self, name: &str) {
        let Some(bytes) = self.keeper.read_set_aside(name) else { return };
        self.state.export = Some(ExportResult::of_one(self.export_folder.export(name, &bytes)));
    }
}
