//! The stickers of *Future Window*: on the sill, each to be dragged; and on the pane, from where they may go back.

use bevy::prelude::*;

use crate::{
    content::Choice,
    kit::{Grid, Painter, Words, at, centred, chrome, from_middle, shadow_of, theme, turned},
};

use super::{
    level::Sticker,
    room::{Pane, SILL},
    rules::{OFF, STICKER},
};

/// How many large stickers lie in one row.
const LARGE_ROW: usize = 5;
/// The distance between two rows, in points.
const BETWEEN: f32 = 8.0;

/// The stickers lie on the sill; those on the pane leave an empty place. A hand goes from the first to the pane.
pub fn on_the_sill(painter: &mut Painter, stickers: &[Sticker], stuck: &[&str], pane: &Pane) {
    let large = stickers.len() <= LARGE_ROW;
    let rows = if large { 1 } else { 2 };
    let grid = Grid::of_rows(stickers.len(), rows);
    let step = 0.965 / if large { LARGE_ROW } else { grid.columns.max(4) } as f32;
    // Between the sill's edge and the buttons below.
    let canvas = painter.canvas;
    let top = SILL.mul_add(canvas.y, 14.0);
    let bottom = chrome::edge(painter) * canvas.y - theme::BUTTON / 2.0 - 10.0;
    let height = if large { (bottom - top).min(156.0) } else { ((bottom - top - BETWEEN) / 2.0).min(88.0) };
    let size = Vec2::new((step * canvas.x - 14.0).min(if large { 236.0 } else { 300.0 }), height);
    let place = |index: usize| {
        let (row, along) = grid.cell(index);
        let x = along.mul_add(step, 0.5);
        let from_middle = from_middle(row, rows) * (height + BETWEEN);
        at(x, (f32::midpoint(top, bottom) + from_middle) / canvas.y)
    };
    // What is dragged from the pane back to here comes off.
    let room = canvas * at(1.0, 1.0 - SILL - 0.015);
    painter.region(at(0.5, f32::midpoint(SILL + 0.015, 1.0)), room).takes("sill", OFF);
    for (index, sticker) in stickers.iter().enumerate() {
        let choice = &sticker.choice;
        if stuck.contains(&choice.id.as_str()) {
            let node = Node {
                border_radius: BorderRadius::all(px(30)),
                ..centred(place(index), size - Vec2::splat(8.0))
            };
            painter.region(place(index), size).with((node, BackgroundColor(theme::SHADE.with_alpha(0.12))));
            continue;
        }
        let tag = format!("sticker-{}", choice.id);
        let thing = painter.region(place(index), size).drag(&tag, &choice.id).entity;
        let lean = [-0.03, 0.022, -0.014, 0.034, -0.024][index % 5] * if large { 1.0 } else { 0.5 };
        lying(&mut painter.inside(thing), choice, size, lean, large);
    }
    if stuck.is_empty() {
        let hand = place(0) + Vec2::new(size.x * 0.28, -height * 0.3) / canvas;
        painter.showing_hand(hand, (pane.middle - hand) * canvas);
    }
}

/// One sticker on the sill: its picture and its word on white paper.
fn lying(painter: &mut Painter, choice: &Choice, size: Vec2, lean: f32, large: bool) {
    let place = at(0.5, 0.5);
    let turned = turned(lean);
    let node = Node {
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        column_gap: px(6),
        border_radius: BorderRadius::all(px(30)),
        ..centred(place, size)
    };
    let shade = shadow_of(0.3, 5.0, 10.0);
    let paper = painter.region(place, size).with((node, BackgroundColor(theme::CARD), shade, turned)).entity;
    if large {
        painter.choice_in(paper, choice, 84.0, size.x);
        return;
    }
    painter.picture_in(paper, &choice.emoji, 68.0);
    let word = choice.label.get(painter.language());
    painter.words_beside(paper, word, Words::Label, size.x - 96.0, Justify::Center);
}

/// The pane takes what is dragged onto it; what is on it can be dragged away again.
pub fn on_the_pane(painter: &mut Painter, pane: &Pane, stuck: &[&Sticker], most: usize) {
    painter.region(pane.middle, pane.size).takes("pane", STICKER);
    let places = places(pane.size, most);
    let side = side(pane.size, most);
    for (number, place) in places.iter().enumerate() {
        let place = pane.middle + *place / painter.canvas;
        let Some(sticker) = stuck.get(number) else {
            // A soft round place: here another may come.
            painter.ellipse(place, Vec2::splat(side * 0.84), theme::WHITE.with_alpha(0.42));
            continue;
        };
        let (id, emoji) = (&sticker.choice.id, &sticker.choice.emoji);
        let touch = Vec2::splat(side.max(theme::TOUCH));
        let thing = painter.region(place, touch).drag(&format!("on-{id}"), id).entity;
        let part = side / touch.x;
        cut_out(&mut painter.inside(thing), emoji, touch.x * part);
    }
}

/// A sticker as it sticks: its picture on a round of white paper.
fn cut_out(painter: &mut Painter, emoji: &str, side: f32) {
    let shade = shadow_of(0.3, 3.0, 8.0);
    let paper = painter.capsule(at(0.5, 0.5), Vec2::splat(side * 0.96), theme::CARD).with(shade).entity;
    painter.inside(paper).emoji(emoji, at(0.5, 0.5), side * 0.74);
}

/// How large a sticker on a pane is, in points.
fn side(pane: Vec2, most: usize) -> f32 {
    side_in(pane, grid(pane, most))
}

/// How large a sticker is where a pane has so many columns and rows of them.
fn side_in(pane: Vec2, (columns, rows): (f32, f32)) -> f32 {
    ((pane.x - 26.0) / columns).min((pane.y - 26.0) / rows).min(150.0)
}

/// In how many columns and rows stickers stick to a pane: so that they are as large as can be.
fn grid(pane: Vec2, most: usize) -> (f32, f32) {
    let shapes =
        if most > 3 { [(2.0, 3.0), (3.0, 2.0)].as_slice() } else { &[(1.0, 3.0), (2.0, 2.0), (3.0, 1.0)] };
    let largest = shapes.iter().max_by(|one, other| side_in(pane, **one).total_cmp(&side_in(pane, **other)));
    largest.copied().unwrap_or((3.0, 2.0))
}

/// The places of the stickers on a pane, in points from its middle.
fn places(pane: Vec2, most: usize) -> Vec<Vec2> {
    let (columns, rows) = grid(pane, most);
    let step = (pane - Vec2::splat(26.0)) / Vec2::new(columns, rows);
    // Things stay near each other on a large pane.
    let step = step.min(Vec2::splat(side(pane, most) * 1.22));
    (0..most)
        .map(|number| {
            let number = number as f32;
            let (row, column) = ((number / columns).floor(), number % columns);
            // A last row that is not full stands in the middle.
            let in_row = columns.min(most as f32 - row * columns);
            Vec2::new(column - (in_row - 1.0) / 2.0, row - (rows - 1.0) / 2.0) * step
        })
        .collect()
}
