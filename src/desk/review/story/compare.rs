//! Two parts of a group's time side by side: this programme beside the last one of the same kind, this month beside the month
//! before.

use bevy_egui::egui::Ui;

use super::part::{sentence, title_key};
use crate::{
    desk::widgets::{button::DeskButton, desk::Desk, theme, tile},
    progress::{Compared, Part, Sentence, StoryPair},
};

/// Two parts of a group's time, and the sentences about each.
#[derive(Clone, Debug)]
pub struct ComparedView {
    /// What is compared.
    pub compared: Compared,
    /// About the earlier part.
    pub before: Vec<Sentence>,
    /// About the later part.
    pub now: Vec<Sentence>,
    /// The first and the last day of each part, the earlier part first.
    pub days: [(String, String); 2],
}

impl ComparedView {
    /// What is told of these two stories.
    pub fn new(compared: Compared, pair: &StoryPair) -> Self {
        let days = [&pair.before, &pair.now].map(|story| {
            let day = |one: Option<&crate::progress::PathColumn>| {
                one.map(|one| one.date.clone()).unwrap_or_default()
            };
            (day(story.path.first()), day(story.path.last()))
        });
        Self { compared, before: pair.before.sentences(), now: pair.now.sentences(), days }
    }
}

/// The parts that are held side by side.
const PARTS: [Part; 7] =
    [Part::Path, Part::Weather, Part::Grown, Part::Goals, Part::Words, Part::Helps, Part::Seen];

/// The key of what is compared.
const fn key(compared: Compared) -> &'static str {
    match compared {
        Compared::Programmes => "story-compare-programmes",
        Compared::Months => "story-compare-months",
    }
}

/// The ways of comparing as buttons: the whole story, and every pair there is.
pub fn choice_ui(ui: &mut Ui, desk: &Desk, pairs: &[ComparedView], chosen: &mut Option<Compared>) {
    if pairs.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        let whole = desk.text("story-compare-whole");
        if DeskButton::new(&whole).chosen(chosen.is_none()).show(ui).clicked() {
            *chosen = None;
        }
        for pair in pairs {
            let words = desk.text(key(pair.compared));
            if DeskButton::new(&words).chosen(*chosen == Some(pair.compared)).show(ui).clicked() {
                *chosen = Some(pair.compared);
            }
        }
    });
}

/// The sentences of both parts, part by part, the earlier one at the left.
pub fn compared_ui(ui: &mut Ui, desk: &Desk, pair: &ComparedView) {
    let said = |sentences: &[Sentence], part| {
        sentence(desk, sentences, part).unwrap_or_else(|| desk.text("story-nothing-told"))
    };
    let heads = [("story-compare-before", &pair.days[0]), ("story-compare-now", &pair.days[1])];
    let head = |(key, (first, last)): (&str, &(String, String))| {
        desk.with(key, &[("first", desk.day(first).into()), ("last", desk.day(last).into())])
    };
    let heads = heads.map(head);
    tile::columns(
        ui,
        [&mut |ui| drop(theme::title(ui, &heads[0])), &mut |ui| drop(theme::title(ui, &heads[1]))],
    );
    for part in PARTS {
        if sentence(desk, &pair.before, part).is_none() && sentence(desk, &pair.now, part).is_none() {
            continue;
        }
        let (before, now) = (said(&pair.before, part), said(&pair.now, part));
        theme::card(ui, |ui| {
            theme::title(ui, &desk.text(title_key(part)));
            tile::columns(
                ui,
                [&mut |ui| drop(theme::body(ui, &before)), &mut |ui| drop(theme::body(ui, &now))],
            );
        });
    }
    theme::small(ui, &desk.text("story-compare-no-cause"));
}
