//! What the settings show, read from the journal and the records.

use crate::{
    desk::{app::state::DeskState, settings::form::SettingsView},
    journal::{RETENTION_CHOICES, Setting},
    platform::{export_folder::ExportFolder, storage_persistence, voice},
    play::{Keeper, PlayError},
};

/// Reads the settings.
pub fn settings(
    state: &DeskState,
    keeper: &mut Keeper,
    export_folder: &ExportFolder,
) -> Result<SettingsView, PlayError> {
    let today = keeper.today();
    let folder = keeper.folder().display().to_string();
    let set_aside = keeper.set_aside_files()?;
    let journal = keeper.journal()?;
    let mut would_forget = [0; RETENTION_CHOICES.len()];
    for (count, days) in would_forget.iter_mut().zip(RETENTION_CHOICES) {
        *count = journal.would_forget(days, today)?;
    }
    let practice = journal.practice_group()?.is_some();
    let (browser, copy_saved) = (storage_persistence(), journal.setting(Setting::CopySaved)?);
    let (pin_changed, export, place) = (state.pin_changed, state.export.clone(), export_folder.place());
    Ok(SettingsView {
        folder,
        would_forget,
        practice,
        pin_changed,
        browser,
        set_aside,
        copy_saved,
        export,
        place,
        voices: Vec::new(),
        voice_from: voice::where_to_get_one(),
    })
}
