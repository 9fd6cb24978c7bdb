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
            meeting::MeetingView,
            story::{compare::ComparedView, view::StoryView},
            view::{ReviewForm, ReviewPart, ReviewView, review_ui},
        },
        widgets::desk::Desk,
    },
    journal::GroupId,
    play::PlayError,
    progress::{Compared, GroupStory, Review},
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
    type Form = ReviewForm;

    fn read(&self, context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        let group = context.keeper.journal()?.group(GroupId(self.group))?;
        let story = context.keeper.story(context.table, group.id)?;
        let part = match self.chosen {
            None => ReviewPart::Story(Box::new(read_story(context, group.id, story)?)),
            Some(place) => match read_meeting(context, group.id, &story, place)? {
                Some(meeting) => ReviewPart::Meeting(Box::new(meeting)),
                None => return Ok(None),
            },
        };
        let words = words_of(&group);
        Ok(Some(ReviewView { group: self.group, words, picture: group.details.picture, part }))
    }

    fn ui(ui: &mut Ui, view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        review_ui(ui, view, form, desk)
    }
}

/// The story of all meetings, and what can be compared.
fn read_story(context: &mut PageContext, group: GroupId, story: GroupStory) -> Result<StoryView, PlayError> {
    let mut pairs = Vec::new();
    for compared in [Compared::Programmes, Compared::Months] {
        let pair = context.keeper.story_pair(context.table, group, compared)?;
        pairs.extend(pair.map(|pair| ComparedView::new(compared, &pair)));
    }
    Ok(StoryView { sentences: story.sentences(), story, pairs })
}

/// One of the closed meetings; nothing where there is none at this place.
fn read_meeting(
    context: &mut PageContext,
    group: GroupId,
    story: &GroupStory,
    place: usize,
) -> Result<Option<MeetingView>, PlayError> {
    let history = context.keeper.history(context.table, group)?;
    let mut closed = Review::new(&history).sessions.into_iter().filter(|session| session.closed);
    let (Some(review), Some(column)) = (closed.nth(place), story.path.get(place)) else { return Ok(None) };
    let (session, seen) = (column.session, column.seen);
    Ok(Some(MeetingView { place, count: story.path.len(), session, seen, review }))
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
