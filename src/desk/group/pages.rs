//! The pages about one group, as the desk lists them.

use crate::{
    desk::{
        app::{
            command::DeskCommand,
            drafts::{self, PageDraft},
            page::{DeskPage, PageContext},
            page_id::PageId,
            state::DeskState,
        },
        group::{
            group_name,
            new_group::{NewGroupForm, NewGroupView, new_group_ui},
            read,
            view::{GroupForm, GroupView, group_ui},
        },
        widgets::desk::Desk,
    },
    journal::GroupId,
    play::PlayError,
};
use bevy_egui::egui::Ui;

/// A new group.
pub struct NewGroupPage;

impl DeskPage for NewGroupPage {
    type View = NewGroupView;
    type Form = NewGroupForm;

    fn read(&self, context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        let drawn = context.state.words.unwrap_or_else(|| group_name::GroupName::generate(0, |_, _| false));
        Ok(Some(NewGroupView {
            words: group_name::name(drawn.first, drawn.second),
            picture: drawn.picture.to_owned(),
            pictures: group_name::pictures(),
        }))
    }

    fn ui(ui: &mut Ui, view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        new_group_ui(ui, view, form, desk)
    }

    fn draft(&self, _view: &Self::View, form: &Self::Form, state: &DeskState) -> Option<PageDraft> {
        Some(PageDraft::of_new_group(&state.words?, form))
    }
}

/// One group.
pub struct GroupPage(pub i64);

impl DeskPage for GroupPage {
    type View = GroupView;
    type Form = GroupForm;

    fn read(&self, context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        let mut view = read::group(GroupId(self.0), context.keeper, context.table)?;
        for plan in &mut view.plans {
            plan.unsaved = context.drafts.get(&drafts::of_plan(self.0, &plan.id)).is_some();
        }
        Ok(Some(view))
    }

    fn ui(ui: &mut Ui, view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        group_ui(ui, view, form, desk)
    }

    /// A facilitator who looks into a plan, or into a level's words, comes back to what was chosen.
    fn keeps_form(from: Option<&PageId>, to: &PageId) -> bool {
        matches!(
            (from, to),
            (Some(PageId::Group(one)), PageId::Planner(other, _))
                | (Some(PageId::Planner(one, _)), PageId::Group(other)) if one == other
        )
    }

    fn times_met(view: &Self::View) -> Option<usize> {
        Some(view.sessions)
    }
}
