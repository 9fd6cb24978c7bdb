//! What hangs from the long branch: wishes and ways on, on ropes; helpers on two swings, and the bag they go into.

use bevy::prelude::*;

use crate::{
    content::Choice,
    kit::{Act, Grid, Motion, Painter, at, centred, soft_shadow, theme},
};

use super::tree::{self, BRANCH, WOOD, WOOD_DARK};

/// The most things in one row.
const COLUMNS: usize = 4;
/// From where to where things hang, as fractions of the width.
const ROOM: (f32, f32) = (0.44, 0.975);
/// The same before the bag has come: there is more room beside the ladder.
const WIDER: (f32, f32) = (0.36, 0.985);
/// Where the bag stands.
const BAG: Vec2 = at(0.405, 0.755);
/// How large the bag is, in points.
const BAG_SIZE: f32 = 158.0;
const ROPE: Color = theme::cloth::THING_ROPE;

/// How many rows so many things make, and for each thing its row and the middle of its column.
fn columns(count: usize, room: (f32, f32)) -> (usize, Vec<(usize, f32)>, f32) {
    let grid = Grid::of_columns_at_most(count, COLUMNS);
    let step = ((room.1 - room.0) / grid.columns as f32).min(0.18);
    let middle = f32::midpoint(room.0, room.1);
    let places = (0..count).map(|index| {
        let (row, along) = grid.cell(index);
        (row, along.mul_add(step, middle))
    });
    (grid.rows(), places.collect(), step)
}

/// Choices on ropes; one is held. The chosen one shines.
pub fn hanging(painter: &mut Painter, choices: &[Choice], kind: &str, chosen: Option<&str>) {
    let (rows, places, step) = columns(choices.len(), WIDER);
    let room = step.mul_add(painter.canvas.x, -8.0);
    let size = if rows == 1 { 136.0 } else { 108.0 };
    let height = |index: usize, row: usize| match (rows, row) {
        (1, _) => 0.47 + 0.03 * (index % 2) as f32,
        (_, 0) => 0.375,
        _ => 0.64,
    };
    // The ropes of the lower row hang behind what hangs above.
    for (index, (row, x)) in places.iter().enumerate() {
        rope(painter, at(*x, height(index, *row)), size / 2.0);
    }
    for (index, (choice, (row, x))) in choices.iter().zip(places).enumerate() {
        let place = at(x, height(index, row));
        if chosen == Some(choice.id.as_str()) {
            painter.glow(place, size * 2.3, theme::SUN).ambient(Motion::Breathe, 0.1);
        }
        let below = place + Vec2::new(0.0, size / 2.0 + 10.0) / painter.canvas;
        painter.label_below(choice.label.get(painter.language()), below, room);
        let tag = format!("{kind}-{}", choice.id);
        let thing = painter.region(place, Vec2::splat(size)).tap(&tag, Act::make(kind, &choice.id)).entity;
        let mut inside = painter.inside(thing);
        let swings = inside.region(at(0.5, 0.5), Vec2::splat(size)).ambient(Motion::Breathe, x * 5.0).entity;
        tree::ball(&mut inside.inside(swings), &choice.emoji, at(0.5, 0.5), size);
        if index == 0 && chosen.is_none() {
            painter.showing_hand(
                place + Vec2::new(size * 0.5 + 34.0, 52.0) / painter.canvas,
                Vec2::new(-44.0, -30.0),
            );
        }
    }
}

/// A rope from the branch down to so many points above a place.
fn rope(painter: &mut Painter, place: Vec2, above: f32) {
    let end = place.y - above / painter.canvas.y;
    let size = Vec2::new(5.0, (end - BRANCH).max(0.0) * painter.canvas.y);
    painter.rounded(at(place.x, f32::midpoint(BRANCH, end)), size, 2.0, ROPE);
}

/// Helpers stand on swings; one is dragged into the bag.
pub fn helpers(painter: &mut Painter, helpers: &[Choice], kind: &str) {
    let (rows, places, step) = columns(helpers.len(), ROOM);
    let room = step.mul_add(painter.canvas.x, -10.0);
    let size = 104.0;
    let seat = |row: usize| if rows == 1 { 0.55 } else { [0.445, 0.715][row.min(1)] };
    for row in 0..rows {
        let xs: Vec<f32> = places.iter().filter(|(one, _)| *one == row).map(|(_, x)| *x).collect();
        if let (Some(first), Some(last)) = (xs.first(), xs.last()) {
            swing(painter, (*first, *last), seat(row), size * 1.1);
        }
    }
    for (index, (helper, (row, x))) in helpers.iter().zip(&places).enumerate() {
        let place = at(*x, seat(*row)) - Vec2::new(0.0, size / 2.0 + 4.0) / painter.canvas;
        let word = at(*x, seat(*row)) + Vec2::new(0.0, 16.0) / painter.canvas;
        painter.label_below(helper.label.get(painter.language()), word, room);
        let tag = format!("helped-{}", helper.id);
        let thing = painter.region(place, Vec2::splat(size)).drag(&tag, &helper.id).entity;
        painter.inside(thing).emoji(&helper.emoji, at(0.5, 0.5), size).ambient(Motion::Breathe, x * 3.0);
        if index == 0 {
            let hand = place + Vec2::new(-52.0, 6.0) / painter.canvas;
            painter.showing_hand(hand, (BAG - hand) * painter.canvas);
        }
    }
    painter.region(BAG, Vec2::new(250.0, 240.0)).takes("bag", kind);
    painter.invite(BAG, BAG_SIZE * 1.16);
    bag(painter, None, None);
}

/// A board on two ropes under the branch.
fn swing(painter: &mut Painter, (first, last): (f32, f32), height: f32, overhang: f32) {
    let reach = overhang / 2.0 / painter.canvas.x;
    for x in [first - reach, last + reach] {
        rope(painter, at(x, height), 0.0);
    }
    let place = at(f32::midpoint(first, last), height);
    let size = Vec2::new((last - first).mul_add(painter.canvas.x, overhang + 26.0), 18.0);
    let node = Node {
        border: UiRect::bottom(px(5)),
        border_radius: BorderRadius::all(px(8)),
        ..centred(place, size)
    };
    let shade = soft_shadow(4.0, 8.0);
    painter.region(place, size).with((node, BackgroundColor(WOOD), BorderColor::all(WOOD_DARK), shade));
}

/// The bag, with what helped in it; a touch takes it out again.
pub fn bag(painter: &mut Painter, helper: Option<&Choice>, again: Option<Act>) {
    painter.ellipse(BAG + at(0.0, 0.085), Vec2::new(BAG_SIZE * 0.86, 26.0), theme::SHADE);
    let bag = painter.region(BAG, Vec2::splat(BAG_SIZE));
    let bag = match again {
        Some(act) => bag.tap("packed", act).entity,
        None => bag.entity,
    };
    let mut inside = painter.inside(bag);
    if let Some(helper) = helper {
        let goes_in = inside.region(at(0.62, 0.02), Vec2::splat(78.0));
        let goes_in = goes_in.arriving("goes-in", Vec2::new(220.0, -200.0), 0.0).entity;
        inside.inside(goes_in).emoji(&helper.emoji, at(0.5, 0.5), 78.0);
    }
    inside.emoji("backpack", at(0.5, 0.5), BAG_SIZE);
}
