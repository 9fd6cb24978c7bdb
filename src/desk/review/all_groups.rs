//! All groups together: what children said about the six things, in the only numbers there are about answers.

use crate::{
    desk::{
        app::{command::DeskCommand, page_id::PageId},
        documents::commands::DocumentsCommand,
        widgets::{
            button::DeskButton,
            charts,
            desk::Desk,
            export_result::{ExportResult, export_result_card},
            page_frame,
            quiet_card::quiet_card,
            theme,
            tile::rows,
        },
    },
    progress::{MeasureTime, Pooled, PooledAnswers, PooledChange, PooledFactor, PooledMeasure, Statement},
    report::{
        AllGroupsFormat,
        pooled_words::{
            answered_sentence, answers_sentence, change_parts, change_sentence, median_sentence,
            net_sentence, parts, test_sentence, time_name,
        },
    },
};
use bevy_egui::egui::{Frame, Margin, Ui, vec2};

/// Narrower than this, what was said at each time stands below each other, in points.
const SIDE_BY_SIDE: f32 = 720.0;

/// Space between what was said at one time and at the next, besides the usual gap, in points.
const BETWEEN: i8 = 20;

/// What the page shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AllGroupsView {
    /// The group from whose review the facilitator came.
    pub from: i64,
    /// What all groups together said.
    pub pooled: Pooled,
    /// Where files go.
    pub place: String,
    /// What became of the file that was asked for last.
    pub export: Option<ExportResult>,
}

/// The page.
pub fn all_groups_ui(ui: &mut Ui, view: &AllGroupsView, desk: &Desk) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    if page_frame::top_bar(ui, desk, &desk.text("review-all-title"), Some("desk-back"), |_| {}) {
        commands.push(DeskCommand::GoTo(PageId::Review(view.from, None)));
    }
    page_frame::middle(ui, |ui| {
        theme::card(ui, |ui| commands.extend(files(ui, view, desk)));
        let Pooled { measures, older_wording } = &view.pooled;
        if measures.is_empty() && *older_wording == 0 {
            quiet_card(ui, desk, "seedling", "review-all-empty", "review-all-empty-more");
        }
        for measure in measures {
            measure_ui(ui, desk, measure);
        }
        if *older_wording > 0 {
            theme::card(ui, |ui| theme::small(ui, &desk.count("review-all-older", *older_wording)));
        }
    });
    commands
}

/// The files about all groups that can be handed on, and where they went.
fn files(ui: &mut Ui, view: &AllGroupsView, desk: &Desk) -> Option<DeskCommand> {
    let mut ask = None;
    theme::title(ui, &desk.text("desk-all-write"));
    theme::small(ui, &desk.text("desk-all-write-hint"));
    rows(ui, 3, &AllGroupsFormat::ALL, |ui, width, form| {
        let words = desk.text(&format!("desk-all-{}", form.ending()));
        let icon = if *form == AllGroupsFormat::Report { "chart-line-up" } else { "list-checks" };
        let button = DeskButton::new(&words).icon(desk.pictures, icon);
        if button.at_least(width, theme::PRIMARY_HEIGHT).show(ui).clicked() {
            ask = Some(DeskCommand::Documents(DocumentsCommand::WriteAllGroups(*form)));
        }
    });
    export_result_card(ui, view.export.as_ref(), &view.place, desk);
    ask
}

/// One measure: what it is and how it is told of, then its factors.
fn measure_ui(ui: &mut Ui, desk: &Desk, measure: &PooledMeasure) {
    let told = |one: &&PooledFactor| one.times.iter().any(|(_, answers)| answers.shown().is_some());
    let told: Vec<&PooledFactor> = measure.factors.iter().filter(told).collect();
    let ages: Vec<String> = measure.bands.iter().map(|band| desk.ages(*band)).collect();
    theme::card(ui, |ui| {
        theme::title(ui, &desk.text("review-measure"));
        let ages = ages.join(&desk.text("review-between-names"));
        theme::body(ui, &format!("{} · {ages}", desk.say(&measure.title)));
        theme::body(ui, &desk.count("review-all-groups", measure.groups));
        if told.is_empty() {
            theme::body(ui, &desk.text("review-not-enough"));
        }
        theme::small(ui, &desk.text("review-all-about"));
        theme::small(ui, &desk.text("review-no-comparison"));
    });
    for factor in told {
        theme::card(ui, |ui| factor_ui(ui, desk, measure, factor));
    }
}

/// One factor: the answers time by time, and what changed since the first time.
fn factor_ui(ui: &mut Ui, desk: &Desk, measure: &PooledMeasure, factor: &PooledFactor) {
    theme::title(ui, &desk.text(&charts::factor_key(factor.factor)));
    let columns = if ui.available_width() < SIDE_BY_SIDE { 1 } else { factor.times.len().min(2) };
    rows(ui, columns, &factor.times, |ui, width, (time, answers)| {
        ui.allocate_ui(vec2(width, 0.0), |ui| {
            Frame::new().inner_margin(Margin { right: BETWEEN, ..Margin::ZERO }).show(ui, |ui| {
                ui.vertical(|ui| {
                    ui.set_width(ui.available_width());
                    answers_ui(ui, desk, measure, *time, answers);
                });
            });
        });
    });
    for (time, change) in &factor.changes {
        if let Some(change) = change.shown() {
            change_ui(ui, desk, *time, change);
        }
    }
}

/// What changed since the first time: a bar where numbers may be told, and what it says.
fn change_ui(ui: &mut Ui, desk: &Desk, time: MeasureTime, change: &PooledChange) {
    theme::body(ui, &change_sentence(desk.texts, time, change));
    let parts = change_parts(desk.texts, change.directions);
    if !parts.is_empty() {
        charts::stacked_bar(ui, desk, &parts);
    }
    if let Some(net) = net_sentence(desk.texts, change) {
        theme::small(ui, &net);
    }
    theme::small(ui, &test_sentence(desk.texts, change.test));
}

/// The answers at one time: a bar where numbers may be told, and what it says.
fn answers_ui(
    ui: &mut Ui,
    desk: &Desk,
    measure: &PooledMeasure,
    time: MeasureTime,
    answers: &Statement<PooledAnswers>,
) {
    let Some(answers) = answers.shown() else {
        theme::body(ui, &time_name(desk.texts, time));
        theme::small(ui, &desk.text("review-not-enough"));
        return;
    };
    theme::body(ui, &answered_sentence(desk.texts, time, answers));
    let names = [0, 1, 2].map(|place| desk.say(&measure.names[place]));
    let parts = parts(desk.texts, &names, answers.tally);
    if parts.is_empty() {
        theme::body(ui, &answers_sentence(desk.texts, &names, answers.tally));
    } else {
        charts::stacked_bar(ui, desk, &parts);
    }
    if let Some(median) = median_sentence(desk.texts, answers, measure.scale) {
        theme::small(ui, &median);
    }
}

#[cfg(test)]
#[path = "all_groups_tests.rs"]
mod tests;
