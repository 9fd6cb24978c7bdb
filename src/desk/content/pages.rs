//! The pages about levels, as the desk lists them.

use crate::{
    desk::{
        app::{
            command::DeskCommand,
            drafts::PageDraft,
            page::{DeskPage, PageContext},
            page_id::PageId,
            state::DeskState,
        },
        content::{
            level_editor::{self, LevelEditorForm, LevelEditorView, level_editor_ui},
            read,
            view::{ContentForm, ContentView, content_ui},
        },
        widgets::desk::Desk,
    },
    play::PlayError,
};
use bevy_egui::egui::Ui;

/// Every level.
pub struct ContentPage;

impl DeskPage for ContentPage {
    type View = ContentView;
    type Form = ContentForm;

    fn read(&self, context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        let export = (context.state.export.as_ref(), context.export_folder.place());
        let brought = context.state.brought.as_ref();
        Ok(Some(read::levels(context.own, context.table, context.drafts, brought, export)))
    }

    fn ui(ui: &mut Ui, view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        content_ui(ui, view, form, desk)
    }

    fn keeps_form(_from: Option<&PageId>, _to: &PageId) -> bool {
        true
    }
}

/// The texts of the level with this id.
pub struct LevelPage(pub String);

impl DeskPage for LevelPage {
    type View = LevelEditorView;
    type Form = LevelEditorForm;

    fn read(&self, context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        Ok(Some(read::texts(&self.0, context.own, context.table, context.drafts)))
    }

    fn ui(ui: &mut Ui, view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        level_editor_ui(ui, view, form, desk)
    }

    fn draft(&self, view: &Self::View, form: &Self::Form, _state: &DeskState) -> Option<PageDraft> {
        let texts = form.texts.as_ref()?;
        let unsaved = level_editor::is_unsaved(view, form).then(|| (view.source.clone(), texts.clone()));
        Some(PageDraft::of_level(&self.0, unsaved))
    }
}
