//! The settings, as the desk lists them.

use crate::{
    desk::{
        app::{
            command::DeskCommand,
            drafts::PageDraft,
            page::{DeskPage, PageContext},
            page_id::PageId,
            state::DeskState,
        },
        settings::{
            form::{SettingsForm, SettingsView},
            read,
            view::settings_ui,
        },
        widgets::desk::Desk,
    },
    play::PlayError,
};
use bevy_egui::egui::Ui;

/// The settings of the tablet.
pub struct SettingsPage;

impl DeskPage for SettingsPage {
    type View = SettingsView;
    type Form = SettingsForm;

    fn read(&self, context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        let view = read::settings(context.state, context.keeper, context.export_folder)?;
        Ok(Some(SettingsView { voices: context.voices.clone(), ..view }))
    }

    fn ui(ui: &mut Ui, view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        settings_ui(ui, view, form, desk)
    }

    fn keeps_form(_from: Option<&PageId>, _to: &PageId) -> bool {
        true
    }

    fn draft(&self, _view: &Self::View, form: &Self::Form, _state: &DeskState) -> Option<PageDraft> {
        Some(PageDraft::of_helpline(form.helplines.typing.as_ref()))
    }
}
