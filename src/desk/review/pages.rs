//! The pages about how groups are growing, as the desk lists them.

use crate::{
    desk::{
        app::{
            command::DeskCommand,
            page::{DeskPage, PageContext},
        },
        group::group_name::words_of,
        review::{
            all_groups::{AllGroupsView, all_groups_ui},
            view::{ReviewView, review_ui},
        },
        widgets::desk::Desk,
    },
    journal::GroupId,
    play::PlayError,
    progress::Review,
};
use bevy_egui::egui::Ui;

/// A group's review.
pub struct ReviewPage {
    /// Of which group.
    pub group: i64,
    /// The session that is chosen in it.
    pub chosen: Option<usize>,
}

impl DeskPage for ReviewPage {
    type View = ReviewView;
    type Form = ();

    fn read(&self, at: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        let id = GroupId(self.group);
        let group = at.keeper.journal()?.group(id)?;
        let history = at.keeper.history(at.table, id)?;
        Ok(Some(ReviewView {
            group: self.group,
            words: words_of(&group),
            picture: group.details.picture,
            review: Review::new(&history),
            chosen: self.chosen,
        }))
    }

    fn ui(ui: &mut Ui, view: &Self::View, _form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        review_ui(ui, view, desk)
    }
}

/// What all groups together said.
pub struct AllGroupsPage {
    /// The group from whose review the facilitator came.
    pub from: i64,
}

impl DeskPage for AllGroupsPage {
    type View = AllGroupsView;
    type Form = ();

    fn read(&self, at: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        let pooled = at.keeper.pooled(at.table)?;
        let (place, export) = (at.export_folder.place(), at.state.export.clone());
        Ok(Some(AllGroupsView { from: self.from, pooled, place, export }))
    }

    fn ui(ui: &mut Ui, view: &Self::View, _form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        all_groups_ui(ui, view, desk)
    }
}
