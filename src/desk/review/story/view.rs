//! The whole story below each other: two lines first, then a card for each part, and last what is not told.

use bevy_egui::egui::Ui;

use super::{
    compare::{ComparedView, choice_ui, compared_ui},
    goals::goals_ui,
    grown::grown_ui,
    next_time::next_ui,
    part::{part_ui, sentence},
    path::path_ui,
    seen::seen_ui,
    weather::weather_ui,
    words::{helps_ui, words_ui},
};
use crate::{
    desk::{
        app::{command::DeskCommand, page_id::PageId},
        group::commands::GroupCommand,
        review::commands::ReviewCommand,
        widgets::{button::DeskButton, desk::Desk, quiet_card::quiet_card, theme},
    },
    progress::{Compared, GroupStory, Part, Sentence},
};

/// The most meetings that are drawn over time, the latest: two years of a group that meets every week.
const MOST_DRAWN: usize = 104;

/// What the page shows.
#[derive(Clone, Debug)]
pub struct StoryView {
    /// The story of all meetings.
    pub story: GroupStory,
    /// Its sentences.
    pub sentences: Vec<Sentence>,
    /// What can be compared.
    pub pairs: Vec<ComparedView>,
}

/// The story. `chosen` is what is compared, if anything is.
pub fn story_ui(
    ui: &mut Ui,
    (group, view): (i64, &StoryView),
    chosen: &mut Option<Compared>,
    desk: &Desk,
) -> Vec<DeskCommand> {
    if view.sentences.is_empty() {
        quiet_card(ui, desk, "seedling", "review-empty", "review-empty-more");
        return Vec::new();
    }
    let mut commands = Vec::new();
    lines_ui(ui, desk, &view.sentences);
    choice_ui(ui, desk, &view.pairs, chosen);
    if let Some(pair) = view.pairs.iter().find(|pair| Some(pair.compared) == *chosen) {
        compared_ui(ui, desk, pair);
    } else {
        parts_ui(ui, desk, (group, view), &mut commands);
    }
    if let Some(untold) = sentence(desk, &view.sentences, Part::Untold) {
        theme::small(ui, &untold);
    }
    let all = desk.text("review-measure-all-groups");
    if DeskButton::new(&all).icon(desk.pictures, "users-three").show(ui).clicked() {
        commands.push(DeskCommand::GoTo(PageId::AllGroups(group)));
    }
    commands
}

/// One line about the last meeting, one about the programme.
fn lines_ui(ui: &mut Ui, desk: &Desk, sentences: &[Sentence]) {
    theme::tinted_card(ui, theme::SUN_PALE, |ui| {
        for part in [Part::Last, Part::Programme] {
            if let Some(words) = sentence(desk, sentences, part) {
                let font = theme::plain(ui.ctx(), theme::BODY + 3.0);
                theme::write(ui, &words, font, theme::INK);
            }
        }
    });
}

fn parts_ui(ui: &mut Ui, desk: &Desk, (group, view): (i64, &StoryView), commands: &mut Vec<DeskCommand>) {
    let StoryView { story, sentences, .. } = view;
    let path = &story.path;
    let from = path.len().saturating_sub(MOST_DRAWN);
    let drawn = &path[from..];
    let meeting = part_ui(ui, desk, (Part::Path, sentences), |ui| {
        if from > 0 {
            theme::small(ui, &desk.count("story-path-latest", drawn.len()));
        }
        path_ui(ui, desk, drawn)
    });
    let meeting = meeting.flatten().map(|place| PageId::Review(group, Some(from + place)));
    commands.extend(meeting.map(DeskCommand::GoTo));
    part_ui(ui, desk, (Part::Weather, sentences), |ui| weather_ui(ui, desk, drawn));
    part_ui(ui, desk, (Part::Grown, sentences), |ui| grown_ui(ui, desk, &story.grown));
    part_ui(ui, desk, (Part::Goals, sentences), |ui| goals_ui(ui, desk, &story.goals, path));
    part_ui(ui, desk, (Part::Words, sentences), |ui| words_ui(ui, desk, &story.words));
    part_ui(ui, desk, (Part::Helps, sentences), |ui| helps_ui(ui, desk, &story.helps, path));
    let phase = part_ui(ui, desk, (Part::Seen, sentences), |ui| seen_ui(ui, desk, &story.seen, (path, from)))
        .flatten();
    if let (Some(phase), Some(last)) = (phase, path.last()) {
        let seen = last.seen.with_phase(phase);
        commands.push(DeskCommand::Review(ReviewCommand::ChangeObservation { session: last.session, seen }));
    }
    let plan = part_ui(ui, desk, (Part::Next, sentences), |ui| next_ui(ui, desk, &story.next)).flatten();
    commands.extend(plan.map(|plan| DeskCommand::Group(GroupCommand::PlanNext { group, plan })));
}
