//! The review of a group: its story, or one of its meetings.

use bevy_egui::egui::Ui;

use crate::{
    content::Bilingual,
    desk::{
        app::{command::DeskCommand, page_id::PageId},
        review::{
            commands::ReviewCommand,
            meeting::{MeetingView, meeting_ui},
            story::view::{StoryView, story_ui},
        },
        widgets::{button::DeskButton, desk::Desk, page_frame, theme},
    },
    progress::Compared,
};

/// What the review shows.
#[derive(Clone, Debug)]
pub struct ReviewView {
    /// Which group.
    pub group: i64,
    /// The group's two words.
    pub words: Bilingual,
    /// The group's picture: a file name in `assets/emoji` without its ending.
    pub picture: String,
    /// The story of all meetings, or one of them.
    pub part: ReviewPart,
}

/// What of a group is shown.
#[derive(Clone, Debug)]
pub enum ReviewPart {
    /// The story of all meetings.
    Story(Box<StoryView>),
    /// One meeting.
    Meeting(Box<MeetingView>),
}

/// What was chosen on the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReviewForm {
    /// What is compared, if anything is.
    pub compared: Option<Compared>,
}

/// Draws the review and gives the commands that were asked for.
pub fn review_ui(ui: &mut Ui, view: &ReviewView, form: &mut ReviewForm, desk: &Desk) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    let title = desk.with("review-title", &[("group", desk.say(&view.words).into())]);
    let meets = matches!(&view.part, ReviewPart::Story(story) if !story.sentences.is_empty());
    let back = page_frame::top_bar(ui, desk, &title, Some(view.part.back_key()), |ui| {
        theme::emoji(ui, desk.pictures, &view.picture, 48.0);
        let show = desk.text("story-film-show");
        if meets && DeskButton::new(&show).icon(desk.pictures, "monitor-play").show(ui).clicked() {
            commands.push(DeskCommand::Review(ReviewCommand::ShowGroup(view.group)));
        }
    });
    if back {
        commands.push(DeskCommand::GoTo(view.part.back(view.group)));
    }
    // Each page keeps its own place in scrolling.
    ui.push_id(view.part.number(), |ui| {
        page_frame::middle(ui, |ui| match &view.part {
            ReviewPart::Story(story) => {
                commands.extend(story_ui(ui, (view.group, story), &mut form.compared, desk));
            }
            ReviewPart::Meeting(meeting) => commands.extend(meeting_ui(ui, (view.group, meeting), desk)),
        });
    });
    commands
}

impl ReviewPart {
    /// The key of the way back.
    const fn back_key(&self) -> &'static str {
        match self {
            Self::Story(_) => "review-back",
            Self::Meeting(_) => "review-back-to-story",
        }
    }

    /// The page to which the way back leads.
    const fn back(&self, group: i64) -> PageId {
        match self {
            Self::Story(_) => PageId::Group(group),
            Self::Meeting(_) => PageId::Review(group, None),
        }
    }

    /// The number of the meeting; nothing for the story.
    const fn number(&self) -> Option<usize> {
        match self {
            Self::Story(_) => None,
            Self::Meeting(meeting) => Some(meeting.place),
        }
    }
}

#[cfg(test)]
#[path = "review_tests.rs"]
mod tests;
