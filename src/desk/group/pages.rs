//! The pages about one group, as the desk lists them.

use crate::{
    desk::{
        app::{
            command::DeskCommand,
            drafts::{self, PageDraft},
            page::{DeskPage, Reader},
            page_id::PageId,
            state::DeskState,
        },
        group::{
            new_group::{NewGroupForm, NewGroupView, new_group_ui},
            read,
            view::{GroupForm, GroupView, group_ui},
            words,
        },
        widgets::desk::Desk,
    },
    journal::GroupId,
    play::Problem,
};
use bevy_egui::egui::Ui;

/// A new group.
pub struct NewGroupPage;

impl DeskPage for NewGroupPage {
    type View = NewGroupView;
    type Form = NewGroupForm;

    fn read(&self, at: &mut Reader) -> Result<Option<Self::View>, Problem> {
        let drawn = at.state.words.unwrap_or_else(|| words::Drawn::from_number(0, |_, _| false));
        Ok(Some(NewGroupView {
            words: words::name(drawn.first, drawn.second),
            picture: drawn.picture.to_owned(),
            pictures: words::pictures(),
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

    fn read(&self, at: &mut Reader) -> Result<Option<Self::View>, Problem> {
        let mut view = read::group(GroupId(self.0), at.keeper, at.table)?;
        for plan in &mut view.plans {
            plan.unsaved = at.drafts.get(&drafts::of_plan(self.0, &plan.id)).is_some();
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
