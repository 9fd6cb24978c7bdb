//! What the children said about the six things: a group's measures before, after and at follow-up, in words.

use bevy_egui::egui::Ui;

use crate::{
    desk::{
        review::{
            texts::{bin_names, moved_names, sentence},
            view::{Asked, charts_ui, quiet_card},
        },
        widgets::{button::DeskButton, charts, desk::Desk, theme},
    },
    progress::{GroupMeasure, MeasureAsked, MeasureTime, MeasuredFactor},
};

/// How many charts stand side by side before they need two rows.
const SIDE_BY_SIDE: usize = 3;

/// The cards about a group's measures, and the way to all groups together. Says whether that was taken.
pub fn measures_ui(ui: &mut Ui, desk: &Desk, measures: &[GroupMeasure]) -> bool {
    if measures.is_empty() {
        quiet_card(ui, desk, "seedling", "review-measure-none", "review-measure-none-more");
        return false;
    }
    let mut taken = false;
    for measure in measures {
        taken |= measure_ui(ui, desk, measure);
    }
    taken
}

/// One measure: who was asked, then a card for every factor of which something may be told. Says whether the way to all
/// groups together was taken.
fn measure_ui(ui: &mut Ui, desk: &Desk, measure: &GroupMeasure) -> bool {
    let is_told = |one: &&MeasuredFactor| one.now.iter().any(|statement| statement.shown().is_some());
    let told: Vec<&MeasuredFactor> = measure.factors.iter().filter(is_told).collect();
    let mut taken = false;
    theme::card(ui, |ui| {
        theme::title(ui, &desk.text("review-measure"));
        theme::body(ui, desk.say(&measure.title));
        for asked in &measure.times {
            theme::small(ui, &asked_sentence(desk, asked));
        }
        if told.is_empty() {
            theme::body(ui, &desk.text("review-not-enough"));
        }
        if told.len() < measure.factors.len() {
            theme::small(ui, &desk.text("review-not-enough-more"));
        }
        theme::small(ui, &desk.text("review-no-comparison"));
        let all = desk.text("review-measure-all-groups");
        taken = DeskButton::new(&all).icon(desk.pictures, "users-three").show(ui).clicked();
    });
    for factor in told {
        factor_ui(ui, desk, &measure.times, factor);
    }
    taken
}

/// When it was asked, of how many children, and how many of them answered.
fn asked_sentence(desk: &Desk, asked: &MeasureAsked) -> String {
    let count = desk.count("review-measure-asked", asked.asked);
    let time = time_name(desk, asked.time);
    let day = desk.day(&asked.date);
    let words = [("time", time.into()), ("day", day.into()), ("asked", count.into())];
    match asked.answered.shown() {
        Some(amount) => desk.with(&format!("review-measure-answered-{}", amount.word()), &words),
        None => desk.with("review-measure-when", &words),
    }
}

/// What a time is called.
fn time_name(desk: &Desk, time: MeasureTime) -> String {
    crate::report::pooled_words::time_name(desk.texts, time)
}

/// One factor: its charts time by time, each with its sentence, and what changed since the first time.
fn factor_ui(ui: &mut Ui, desk: &Desk, times: &[MeasureAsked], factor: &MeasuredFactor) {
    let asked: Vec<Asked> = times
        .iter()
        .zip(&factor.now)
        .map(|(time, statement)| {
            (time_name(desk, time.time), charts::MEASURE, bin_names(desk, Some(&time.names)), *statement)
        })
        .collect();
    theme::card(ui, |ui| {
        theme::title(ui, &desk.text(&charts::factor_key(factor.factor)));
        charts_ui(ui, desk, if asked.len() > SIDE_BY_SIDE { 2 } else { asked.len() }, &asked);
        for (time, change) in times.iter().zip(&factor.change) {
            if let Some(summary) = change.shown() {
                let change = sentence(desk, charts::MOVED, &moved_names(desk), *summary);
                let words = [("time", time_name(desk, time.time).into()), ("change", change.into())];
                theme::body(ui, &desk.with("review-measure-change", &words));
            }
        }
    });
}
