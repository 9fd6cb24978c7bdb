//! Our path: one stone a meeting along a garden path. A stone opens its meeting.

use bevy_egui::egui::{
    Align2, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

use crate::{
    content::Factor,
    desk::widgets::{
        button::paint_focus,
        charts::{SAY, factor_key},
        desk::Desk,
        theme,
    },
    progress::{PathColumn, Played, Told},
    session::{Degree, Question},
};

/// The narrowest a column may be, in points: wide enough for a finger.
const NARROWEST: f32 = 62.0;
/// The widest it gets, in points.
const WIDEST: f32 = 132.0;
/// Height of a row, in points.
const ROW: f32 = 214.0;
/// How far the stones lie below the top of a row, in points.
const STONES: f32 = 116.0;
/// Radius of a stone, in points.
const STONE: f32 = 19.0;
/// How far the path swings up and down, in points.
const SWING: f32 = 7.0;
/// Width and height of a plant, in points.
const PLANT: f32 = 25.0;
/// The most plants in a column; where more was played, a number says how much more.
const MOST_PLANTS: usize = 4;
/// Heights of the bars for what the adult saw, in points.
const BARS: [f32; 3] = [6.0, 13.0, 20.0];

/// The path, row after row, and what its signs mean. The place of the meeting whose stone was touched.
pub fn path_ui(ui: &mut Ui, desk: &Desk, path: &[PathColumn]) -> Option<usize> {
    let mut touched = None;
    let most = ((ui.available_width() / theme::sized(ui.ctx(), NARROWEST)).floor() as usize).max(1);
    // Rows of about the same length look better than a last row with one stone.
    let rows = path.len().div_ceil(most).max(1);
    let in_row = path.len().div_ceil(rows).max(1);
    for (row, columns) in path.chunks(in_row).enumerate() {
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
        let width = (rect.width() / in_row as f32).min(WIDEST);
        let at = |place: usize| {
            let x = rect.left() + width * (place as f32 + 0.5);
            pos2(x, rect.top() + STONES + SWING * (place as f32 * 1.3).sin())
        };
        paint_way(ui, &(0..columns.len()).map(at).collect::<Vec<_>>(), width);
        for (place, column) in columns.iter().enumerate() {
            let room =
                Rect::from_min_size(pos2(rect.left() + width * place as f32, rect.top()), vec2(width, ROW));
            if column_ui(ui, desk, column, room, at(place)).clicked() {
                touched = Some(row * in_row + place);
            }
        }
    }
    theme::small(ui, &desk.text("story-path-signs"));
    touched
}

/// The way through the stones.
fn paint_way(ui: &Ui, stones: &[Pos2], width: f32) {
    let (Some(first), Some(last)) = (stones.first(), stones.last()) else { return };
    let mut points = vec![*first - vec2(width * 0.45, 0.0)];
    points.extend(stones);
    points.push(*last + vec2(width * 0.45, 0.0));
    ui.painter().add(Shape::line(points.clone(), Stroke::new(22.0, theme::CLAY_PALE)));
    ui.painter().add(Shape::line(points, Stroke::new(3.0, theme::LINE)));
}

fn column_ui(ui: &mut Ui, desk: &Desk, column: &PathColumn, room: Rect, stone: Pos2) -> Response {
    let response = ui.interact(room.shrink(1.0), ui.id().with(("meeting", column.session)), Sense::click());
    let words = words(desk, column);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &words));
    if response.hovered() {
        ui.painter().rect_filled(room.shrink(1.0), theme::ROUND, theme::SKY_PALE);
    }
    paint_focus(ui, room.shrink(1.0), &response);
    paint_plants(ui, desk, &plants(&column.played), stone - vec2(0.0, STONE + 4.0));
    ui.painter().circle(stone, STONE, theme::CARD, Stroke::new(2.5, theme::CLAY));
    let font = theme::strong(ui.ctx(), theme::BODY);
    ui.painter().text(stone, Align2::CENTER_CENTER, column.heads.get().to_string(), font, theme::INK);
    paint_below(ui, desk, column, pos2(stone.x, room.top() + STONES + STONE + SWING + 4.0));
    response.on_hover_text(words)
}

/// What a meeting was about, each plant once; a leaf for what is about none of the six seeds.
fn plants(played: &[Played]) -> Vec<&'static str> {
    let mut plants: Vec<&str> = Vec::new();
    for one in played {
        let plant = one.factor.and_then(Factor::plant).unwrap_or("herb");
        if !plants.contains(&plant) {
            plants.push(plant);
        }
    }
    plants
}

/// What was played, as plants above the stone.
fn paint_plants(ui: &Ui, desk: &Desk, plants: &[&str], root: Pos2) {
    for (place, picture) in plants.iter().take(MOST_PLANTS).enumerate() {
        let (row, side) = ((place / 2) as f32, if place % 2 == 0 { -0.5 } else { 0.5 });
        let alone = place % 2 == 0 && place + 1 == plants.len().min(MOST_PLANTS);
        let x = if alone { 0.0 } else { side * (PLANT + 3.0) };
        let middle = root + vec2(x, -(row + 0.5) * (PLANT + 3.0));
        let rect = Rect::from_center_size(middle, vec2(PLANT, PLANT));
        theme::paint_picture(ui, desk.pictures, &format!("emoji/{picture}"), rect, theme::CARD);
    }
    if plants.len() > MOST_PLANTS {
        let font = theme::plain(ui.ctx(), theme::SMALL);
        let more = format!("+{}", plants.len() - MOST_PLANTS);
        let at = root - vec2(0.0, 2.0 * (PLANT + 3.0) + 2.0);
        ui.painter().text(at, Align2::CENTER_BOTTOM, more, font, theme::SOFT_INK);
    }
}

/// Under the stone: the day, the minutes, whether the children would like it again, and what the adult saw.
fn paint_below(ui: &Ui, desk: &Desk, column: &PathColumn, top: Pos2) {
    let font = theme::plain(ui.ctx(), theme::SMALL);
    let line = font.size + 3.0;
    let day = desk.short_day(&column.date);
    ui.painter().text(top, Align2::CENTER_TOP, day, font.clone(), theme::INK);
    let minutes = desk.with("story-short-minutes", &[("count", (*column.minutes.get()).into())]);
    ui.painter().text(top + vec2(0.0, line), Align2::CENTER_TOP, minutes, font, theme::SOFT_INK);
    let again = column.again.as_ref().and_then(Told::tendency);
    let bars = pos2(top.x, top.y + 2.0 * line + 24.0);
    if let Some(tendency) = again {
        let middle = pos2(top.x - 26.0, bars.y - 10.0);
        let rect = Rect::from_center_size(middle, vec2(20.0, 20.0));
        let picture = format!("emoji/{}", SAY.pictures[tendency as usize]);
        theme::paint_picture(ui, desk.pictures, &picture, rect, theme::CARD);
    }
    paint_bars(ui, column, bars + vec2(if again.is_some() { -12.0 } else { -21.0 }, 0.0));
}

/// A bar for each of the six questions about what the adult saw; a dot where it was left out.
fn paint_bars(ui: &Ui, column: &PathColumn, left: Pos2) {
    for (place, question) in Question::ASKED.into_iter().enumerate() {
        let foot = left + vec2(place as f32 * 7.0, 0.0);
        match column.seen.degree(question) {
            Some(degree) => {
                let top = foot - vec2(0.0, BARS[degree_place(degree)]);
                ui.painter().rect_filled(Rect::from_min_max(top, foot + vec2(5.0, 0.0)), 2, theme::LEAF);
            }
            None => {
                ui.painter().circle_filled(foot + vec2(2.5, -1.5), 1.5, theme::LINE);
            }
        }
    }
}

fn degree_place(degree: Degree) -> usize {
    usize::from(degree.number()).saturating_sub(1).min(BARS.len() - 1)
}

/// A meeting in words.
fn words(desk: &Desk, column: &PathColumn) -> String {
    let factors =
        Factor::ALL.into_iter().filter(|one| column.played.iter().any(|played| played.factor == Some(*one)));
    let factors: Vec<String> = factors.map(|one| desk.text(&factor_key(one))).collect();
    let told = |told: Option<&Told>| told.and_then(Told::tendency);
    let mut parts = vec![
        desk.with(
            "story-meeting",
            &[
                ("number", column.number.into()),
                ("day", desk.day(&column.date).into()),
                ("title", desk.say(&column.title).into()),
                ("heads", desk.count("review-heads", *column.heads.get()).into()),
                ("minutes", desk.count("review-minutes", usize::from(*column.minutes.get())).into()),
            ],
        ),
        factors.join(&desk.text("review-between-names")),
    ];
    parts.extend(
        told(column.again.as_ref()).map(|one| desk.text(&format!("story-again-word-{}", one.word()))),
    );
    parts.retain(|part| !part.is_empty());
    parts.join("\n")
}
