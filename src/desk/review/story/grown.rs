//! What grew: a row for each factor, with how often it was visited, and a dumbbell of words over the times at which it was asked
//! about; where nothing was asked or nothing may be told, what the group made.

use bevy_egui::egui::{
    Align, Align2, Layout, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

use crate::{
    desk::{
        review::texts::bin_names,
        widgets::{
            charts::{BARS, factor_key},
            desk::Desk,
            theme,
        },
    },
    progress::{Dumbbell, GrownFactor, Made, MeasureTime, Tendency},
};

/// Width of the names at the left, in points.
const NAMES: f32 = 250.0;
/// Height of the fields of a dumbbell, in points of usual words.
const FIELD: f32 = 50.0;
/// Height of the words below them, in points of usual words.
const BELOW: f32 = 24.0;
/// Radius of a point of time, in points.
const POINT: f32 = 8.0;

/// The rows; what was only visited stands together in a line.
pub fn grown_ui(ui: &mut Ui, desk: &Desk, grown: &[GrownFactor]) {
    let is_told = |one: &&GrownFactor| !one.dumbbells.is_empty() || one.made.is_some();
    for factor in grown.iter().filter(is_told) {
        row_ui(ui, desk, factor);
    }
    let visited = grown.iter().filter(|one| !is_told(one)).map(|one| {
        let name = desk.text(&factor_key(one.factor));
        desk.with("story-visited-one", &[("name", name.into()), ("count", (*one.visits.get()).into())])
    });
    let visited: Vec<String> = visited.collect();
    if !visited.is_empty() {
        let names = visited.join(&desk.text("review-between-names"));
        theme::body(ui, &desk.with("story-visited", &[("names", names.into())]));
    }
}

fn row_ui(ui: &mut Ui, desk: &Desk, grown: &GrownFactor) {
    ui.horizontal_top(|ui| {
        let width = theme::sized(ui.ctx(), NAMES).min(ui.available_width() / 2.5);
        ui.allocate_ui_with_layout(vec2(width, FIELD), Layout::left_to_right(Align::Center), |ui| {
            ui.set_width(width);
            theme::emoji(ui, desk.pictures, grown.factor.plant().unwrap_or("herb"), 34.0);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                theme::body(ui, &desk.text(&factor_key(grown.factor)));
                theme::small(ui, &desk.count("review-visits", *grown.visits.get()));
            });
        });
        ui.vertical(|ui| {
            for dumbbell in &grown.dumbbells {
                dumbbell_ui(ui, desk, dumbbell);
            }
            if let Some(made) = grown.made {
                theme::body(ui, &made_words(desk, made));
            }
        });
    });
}

fn made_words(desk: &Desk, made: Made) -> String {
    let (key, count) = match made {
        Made::FeelingWords(count) => ("story-made-words", count),
        Made::Ideas(count) => ("story-made-ideas", count),
        Made::Strengths(count) => ("story-made-strengths", count),
    };
    desk.count(key, *count.get())
}

fn time_words(desk: &Desk, time: MeasureTime) -> String {
    match time {
        MeasureTime::Before => desk.text("story-time-short-before"),
        MeasureTime::After => desk.text("story-time-short-after"),
        MeasureTime::FollowUp(months) => desk.count("story-time-short-follow-up", usize::from(months)),
    }
}

/// Where a tendency lies from left to right: the last bin at the left, the first at the right.
const fn side(tendency: Tendency) -> usize {
    match tendency {
        Tendency::Last => 0,
        Tendency::Mixed => 1,
        Tendency::First => 2,
    }
}

/// Three fields with their words; the times stand where the answers lay on the whole, joined in their order.
fn dumbbell_ui(ui: &mut Ui, desk: &Desk, dumbbell: &Dumbbell) {
    let names = bin_names(desk, dumbbell.names.as_deref());
    let mixed = desk.text("story-mixed");
    let words = [names[2].clone(), mixed, names[0].clone()];
    let told: Vec<(MeasureTime, usize)> = dumbbell
        .points
        .iter()
        .filter_map(|point| Some((point.time, side(point.now.shown()?.tendency))))
        .collect();
    let field_height = theme::sized(ui.ctx(), FIELD);
    let height = field_height + theme::sized(ui.ctx(), BELOW);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let said: Vec<String> =
        told.iter().map(|(time, at)| format!("{}: {}", time_words(desk, *time), words[*at])).collect();
    let said = said.join(&desk.text("review-between-parts"));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &said));
    response.on_hover_text(&said);
    let third = rect.width() / 3.0;
    for (place, words) in words.iter().enumerate() {
        let field = Rect::from_min_size(
            pos2(rect.left() + third * place as f32, rect.top()),
            vec2(third, field_height),
        );
        let (fill, edge) = BARS[2 - place];
        ui.painter().rect(field.shrink(2.0), 12, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
        let font = theme::plain(ui.ctx(), theme::SMALL);
        let galley = ui.painter().layout(words.clone(), font, theme::SOFT_INK, third - 8.0);
        let at = pos2(field.center().x - galley.size().x / 2.0, field.bottom() + 1.0);
        ui.painter().galley(at, galley, theme::SOFT_INK);
    }
    paint_points(ui, desk, rect, &told);
}

fn paint_points(ui: &Ui, desk: &Desk, rect: Rect, told: &[(MeasureTime, usize)]) {
    let third = rect.width() / 3.0;
    let at = |place: usize| {
        let field = told[place].1;
        let before = told[..place].iter().filter(|(_, one)| *one == field).count();
        let all = told.iter().filter(|(_, one)| *one == field).count();
        let share = (before + 1) as f32 / (all + 1) as f32;
        pos2(rect.left() + third * (field as f32 + share), rect.top() + 15.0)
    };
    for place in 1..told.len() {
        ui.painter().line_segment([at(place - 1), at(place)], Stroke::new(4.0, theme::LEAF));
    }
    for (place, (time, _)) in told.iter().enumerate() {
        let last = place + 1 == told.len();
        let fill = if last { theme::LEAF } else { theme::CARD };
        ui.painter().circle(at(place), POINT, fill, Stroke::new(2.5, theme::LEAF));
        let font = theme::plain(ui.ctx(), theme::SMALL);
        let below = at(place) + vec2(0.0, POINT + 1.0);
        ui.painter().text(below, Align2::CENTER_TOP, time_words(desk, *time), font, theme::INK);
    }
}
