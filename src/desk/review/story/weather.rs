//! Weather over time: arriving and leaving as ribbons of words, and between them whether it grew lighter or heavier.

use bevy_egui::egui::{Rect, Stroke, StrokeKind, Ui, vec2};

use super::lanes::{Arrow, Lane, paint_arrow, paint_gap, paint_words};
use crate::{
    desk::widgets::{
        charts::{BARS, WEATHER},
        desk::Desk,
        theme,
    },
    progress::{PathColumn, Tendency, Told},
};

/// Height of a ribbon, in points.
const RIBBON: f32 = 44.0;
/// Height of the lane of arrows, in points.
const ARROWS: f32 = 30.0;

/// The three lanes.
pub fn weather_ui(ui: &mut Ui, desk: &Desk, path: &[PathColumn]) {
    ui.spacing_mut().item_spacing.y = 4.0;
    ribbon(ui, desk, path, ("story-arriving", |one| one.weather.arriving.as_ref()));
    arrows(ui, desk, path);
    ribbon(ui, desk, path, ("story-leaving", |one| one.weather.leaving.as_ref()));
}

/// The word for a tendency of the weather.
fn word(desk: &Desk, tendency: Tendency) -> String {
    desk.text(&format!("story-weather-word-{}", tendency.word()))
}

type Lookup = fn(&PathColumn) -> Option<&Told>;

fn ribbon(ui: &mut Ui, desk: &Desk, path: &[PathColumn], (key, told): (&str, Lookup)) {
    let tendencies: Vec<Option<Tendency>> =
        path.iter().map(|one| told(one).and_then(Told::tendency)).collect();
    let told: Vec<String> = tendencies.iter().map(|one| said(desk, one.map(|one| word(desk, one)))).collect();
    let all = told.join(&desk.text("review-between-names"));
    let lane = Lane::new(ui, (&desk.text(key), &all), path.len(), RIBBON);
    let mut from = 0;
    for run in tendencies.chunk_by(|one, other| one == other) {
        let to = from + run.len();
        match run[0] {
            Some(tendency) => paint_run(ui, desk, lane.span(from, to).shrink2(vec2(1.0, 3.0)), tendency),
            None => (from..to).for_each(|place| paint_gap(ui, lane.middle(place))),
        }
        from = to;
    }
    for (place, words) in told.iter().enumerate() {
        lane.tell(ui, place, || format!("{}: {words}", desk.day(&path[place].date)));
    }
}

/// A word, or that nothing is told.
fn said(desk: &Desk, word: Option<String>) -> String {
    word.unwrap_or_else(|| desk.text("story-not-told"))
}

fn paint_run(ui: &Ui, desk: &Desk, rect: Rect, tendency: Tendency) {
    let bin = tendency as usize;
    let (fill, edge) = BARS[bin];
    ui.painter().rect(rect, 12, fill, Stroke::new(1.5, edge), StrokeKind::Inside);
    let size = (rect.width() - 2.0).min(28.0);
    let words = word(desk, tendency);
    let beside = rect.width() > 150.0;
    let middle = if beside { rect.left_center() + vec2(26.0, 0.0) } else { rect.center() };
    let picture = Rect::from_center_size(middle, vec2(size, size));
    theme::paint_picture(
        ui,
        desk.pictures,
        &format!("emoji/{}", WEATHER.pictures[bin]),
        picture,
        theme::CARD,
    );
    if beside {
        paint_words(ui, Rect::from_min_max(rect.min + vec2(40.0, 0.0), rect.max), &words);
    }
}

fn arrows(ui: &mut Ui, desk: &Desk, path: &[PathColumn]) {
    let change = |one: &PathColumn| one.weather.change.shown().map(|told| told.tendency);
    let word = |tendency: Tendency| desk.text(&format!("story-change-word-{}", tendency.word()));
    let told: Vec<String> = path.iter().map(|one| said(desk, change(one).map(word))).collect();
    let all = told.join(&desk.text("review-between-names"));
    let lane = Lane::new(ui, (&desk.text("story-change"), &all), path.len(), ARROWS);
    for (place, column) in path.iter().enumerate() {
        let at = lane.middle(place);
        let (arrow, colour) = match change(column) {
            Some(Tendency::First) => (Arrow::Up, theme::LEAF),
            Some(Tendency::Mixed) => (Arrow::Level, theme::SOFT_INK),
            Some(Tendency::Last) => (Arrow::Down, theme::SKY),
            None => {
                paint_gap(ui, at);
                continue;
            }
        };
        paint_arrow(ui, at, lane.width.min(22.0), arrow, colour);
        lane.tell(ui, place, || format!("{}: {}", desk.day(&column.date), told[place]));
    }
}
