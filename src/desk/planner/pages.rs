//! The planner, as the desk lists it.

use crate::{
    desk::{
        app::{
            command::DeskCommand,
            drafts::{self, PageDraft},
            page::{DeskPage, PageContext},
            state::DeskState,
        },
        planner::{
            form::{PlannerForm, PlannerView},
            read,
            view::{self, planner_ui},
        },
        widgets::desk::Desk,
    },
    journal::GroupId,
    play::PlayError,
};
use bevy_egui::egui::Ui;

/// The planner.
pub struct PlannerPage {
    /// For which group.
    pub group: i64,
    /// The plan it was opened with.
    pub plan: String,
}

impl DeskPage for PlannerPage {
    type View = PlannerView;
    type Form = PlannerForm;

    fn read(&self, context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        let mut view = read::read(GroupId(self.group), &self.plan, context.keeper, context.table)?;
        drafts::restore_plan(&mut view, &self.plan, context.drafts);
        Ok(Some(view))
    }

    fn ui(ui: &mut Ui, view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        planner_ui(ui, view, form, desk)
    }

    fn draft(&self, view: &Self::View, form: &Self::Form, _state: &DeskState) -> Option<PageDraft> {
        let unsaved = view::is_unsaved(view, form).then(|| form.drafts.clone());
        Some(PageDraft::of_plan(self.group, &self.plan, unsaved))
    }
}
