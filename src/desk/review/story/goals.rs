//! Goals: a ladder for each meeting at which goals were looked at again, and what helped.

use bevy_egui::egui::{Align2, Pos2, Rect, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::part::chips;
use crate::{
    desk::widgets::{desk::Desk, theme},
    progress::{GoalsStory, PathColumn, StoryWord, Tendency},
};

/// Width and height of a ladder with its day, in points.
const LADDER: (f32, f32) = (96.0, 124.0);
/// Rungs of a ladder.
const RUNGS: usize = 5;

/// The ladders, how many made plans at last, and what helped.
pub fn goals_ui(ui: &mut Ui, desk: &Desk, goals: &GoalsStory, path: &[PathColumn]) {
    if !goals.again.is_empty() {
        ui.horizontal_wrapped(|ui| {
            for again in &goals.again {
                let day = path.get(again.column).map_or_else(String::new, |one| desk.short_day(&one.date));
                ladder(ui, desk, &day, again.height.shown().map(|told| told.tendency));
            }
        });
    }
    let share = goals.plans.iter().rev().find_map(|one| one.share.shown());
    if let Some(share) = share {
        theme::body(ui, &desk.text(&format!("review-planned-{}", share.word())));
    }
    let helpers: Vec<(String, bool)> =
        goals.helpers.get().iter().map(|one| (word_name(desk, one), false)).collect();
    if !helpers.is_empty() {
        theme::small(ui, &desk.text("story-goals-helped"));
        chips(ui, desk, &helpers);
    }
}

/// What a word of a story is called; its id where no level on this tablet has it.
pub fn word_name(desk: &Desk, word: &StoryWord) -> String {
    word.label.as_deref().map_or_else(|| word.id.clone(), |label| desk.say(label).to_owned())
}

fn ladder(ui: &mut Ui, desk: &Desk, day: &str, height: Option<Tendency>) {
    let (rect, response) = ui.allocate_exact_size(LADDER.into(), Sense::hover());
    let key = height.map_or("story-not-told".to_owned(), |one| format!("story-height-{}", one.word()));
    let told = format!("{day}: {}", desk.text(&key));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &told));
    response.on_hover_text(&told);
    let (left, right) = (rect.center().x - 17.0, rect.center().x + 17.0);
    let (top, foot) = (rect.top() + 6.0, rect.bottom() - 26.0);
    let wood = if height.is_some() { theme::CLAY } else { theme::LINE };
    for x in [left, right] {
        ui.painter().line_segment([pos2(x, top), pos2(x, foot)], Stroke::new(4.0, wood));
    }
    let rung = |place: usize| foot - 8.0 - (foot - top - 16.0) * place as f32 / (RUNGS - 1) as f32;
    for place in 0..RUNGS {
        ui.painter()
            .line_segment([pos2(left, rung(place)), pos2(right, rung(place))], Stroke::new(3.0, wood));
    }
    if let Some(height) = height {
        let zone = match height {
            Tendency::First => rung(4)..=rung(3),
            Tendency::Mixed => rung(3)..=rung(1),
            Tendency::Last => rung(0)..=rung(0),
        };
        let zone =
            Rect::from_min_max(pos2(left - 6.0, zone.start() - 6.0), pos2(right + 6.0, zone.end() + 6.0));
        ui.painter().rect_stroke(
            zone,
            10,
            Stroke::new(3.0, theme::LEAF),
            bevy_egui::egui::StrokeKind::Outside,
        );
        paint_paw(ui, desk, zone.center());
    }
    let font = theme::plain(ui.ctx(), theme::SMALL);
    ui.painter().text(pos2(rect.center().x, rect.bottom()), Align2::CENTER_BOTTOM, day, font, theme::INK);
}

fn paint_paw(ui: &Ui, desk: &Desk, at: Pos2) {
    let rect = Rect::from_center_size(at, vec2(26.0, 26.0));
    theme::paint_picture(ui, desk.pictures, "emoji/paw-prints", rect, theme::CARD);
}
