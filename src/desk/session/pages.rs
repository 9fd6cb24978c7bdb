//! The pages of a session, as the desk lists them.

use crate::{
    desk::{
        app::{
            command::DeskCommand,
            drafts::{self, PageDraft},
            page::{DeskPage, PageContext},
            state::DeskState,
        },
        session::{
            read,
            run_sheet::{RunSheetForm, RunSheetView, run_sheet_ui},
            wrap_up::{WrapUpForm, WrapUpView, wrap_up_ui},
        },
        widgets::desk::Desk,
    },
    play::PlayError,
};
use bevy_egui::egui::Ui;

/// The session that goes on.
pub struct RunSheetPage;

impl DeskPage for RunSheetPage {
    type View = RunSheetView;
    type Form = RunSheetForm;

    fn read(&self, context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        Ok(Some(read::run_sheet(context.keeper, context.table)))
    }

    fn ui(ui: &mut Ui, view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        run_sheet_ui(ui, view, form, desk)
    }
}

/// After a session.
pub struct WrapUpPage;

impl DeskPage for WrapUpPage {
    type View = WrapUpView;
    type Form = WrapUpForm;

    fn read(&self, context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        let view = read::wrap_up(context.keeper, context.table)?;
        let (seen, said_minutes) = drafts::wrap_up_answers(view.session, context.drafts).unzip();
        Ok(Some(WrapUpView { said_minutes, seen, ..view }))
    }

    fn ui(ui: &mut Ui, view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        wrap_up_ui(ui, view, form, desk)
    }

    fn draft(&self, view: &Self::View, form: &Self::Form, _state: &DeskState) -> Option<PageDraft> {
        let seen = form.seen?;
        let minutes = form.minutes.unwrap_or(view.minutes);
        let said = !seen.is_empty() || minutes != view.minutes;
        Some(PageDraft::of_wrap_up(view.session, said.then_some((seen, minutes))))
    }
}
