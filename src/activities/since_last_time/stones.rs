//! The three stones of *Since last time*, alike in size and height, and the animal that is pulled to one of them.

use bevy::prelude::*;

use crate::kit::{Act, Painter, at, centred, from_middle, gradient, theme};

use super::{
    path,
    rules::{STONE, STONES},
};

/// How tall the animal is, in points.
const WALKER: f32 = 150.0;
/// How wide and high a stone is, in points.
const SIZE: Vec2 = Vec2::new(230.0, 124.0);
/// How high the flat upper side of a stone is, in points.
const SLAB: f32 = 46.0;
/// The room that a stone and its word are touched in, in points.
const ROOM: Vec2 = Vec2::new(270.0, SLAB / 2.0 + SIZE.y + 52.0);
/// The height on which one stands on every stone.
const TOP: f32 = 0.42;
/// The distance from stone to stone.
const APART: f32 = 0.29;

/// The picture of a stone, and the key of its word. Neither praises nor blames.
const fn look(stone: usize) -> (&'static str, &'static str) {
    match stone {
        0 => ("paw-prints", "since-last-time-tried"),
        1 => ("crescent-moon", "since-last-time-not-this-time"),
        _ => ("thought-balloon", "since-last-time-thought-of"),
    }
}

/// Where one stands on the stone at this place of the row.
fn top(stone: usize) -> Vec2 {
    at(APART.mul_add(from_middle(stone, STONES.len()), 0.5), TOP)
}

/// Draws the stones. All but the one on which the animal stands can be tapped; all take the animal.
pub fn draw(painter: &mut Painter, chosen: Option<&str>) {
    for (index, id) in STONES.into_iter().enumerate() {
        if chosen == Some(id) {
            let middle = top(index) + Vec2::new(0.0, SIZE.y / 2.0) / painter.canvas;
            painter.glow(middle, SIZE.x * 1.9, theme::SUN.with_alpha(0.85));
        }
    }
    for (index, id) in STONES.into_iter().enumerate() {
        stone(painter, index, id, chosen == Some(id));
    }
    for (index, id) in STONES.into_iter().enumerate() {
        // From above the animal that will stand there down to the word.
        let below = Vec2::new(0.0, 20.0) / painter.canvas;
        let room = Vec2::new(ROOM.x + 40.0, 400.0);
        painter.region(top(index) + below, room).takes_as(&format!("onto-{id}"), STONE, id);
    }
}

fn stone(painter: &mut Painter, index: usize, id: &str, chosen: bool) {
    let middle = top(index) + Vec2::new(0.0, (ROOM.y - SLAB) / 2.0) / painter.canvas;
    let (tag, room) = (format!("stone-{id}"), painter.region(middle, ROOM));
    // The animal stands on a stone that was chosen, and is touched there.
    let thing = if chosen { room.tagged(&tag) } else { room.tap(&tag, Act::make(STONE, id)) };
    let thing = thing.entity;
    let (picture, word) = look(index);
    let word = painter.texts.get(word);
    let mut inside = painter.inside(thing);
    boulder(&mut inside);
    let face = spot(0.0, SLAB / 2.0 + SIZE.y * 0.53);
    inside.capsule(face, Vec2::splat(92.0), theme::PAPER.with_alpha(0.94));
    inside.emoji(picture, face, 76.0);
    let row = inside.row_at(SLAB / 2.0 + SIZE.y + 4.0);
    inside.flat_label_in(row, &word, ROOM.x, 8.0);
}

/// A place in the room of a stone: so many points from its middle line and below its upper edge.
fn spot(aside: f32, below: f32) -> Vec2 {
    at(0.5 + aside / ROOM.x, below / ROOM.y)
}

/// A round stone with a flat upper side; moss grows at its foot.
fn boulder(inside: &mut Painter) {
    let foot = SLAB / 2.0 + SIZE.y;
    inside.ellipse(spot(0.0, foot - 8.0), Vec2::new(SIZE.x * 1.02, 30.0), theme::SHADE);
    let shaded = gradient::to_bottom([(theme::stone::STAIR_LIT, 0.0), (theme::stone::STAIR_SHADED, 100.0)]);
    let shape = BorderRadius::new(px(8), px(8), px(SIZE.y * 0.46), px(SIZE.y * 0.46));
    let body = Vec2::new(SIZE.x, SIZE.y - 8.0);
    let middle = spot(0.0, SLAB / 2.0 + SIZE.y / 2.0 - 4.0);
    inside.region(middle, body).with((Node { border_radius: shape, ..centred(middle, body) }, shaded));
    let slab = Vec2::new(SIZE.x, SLAB);
    inside.mound(spot(0.0, SLAB / 2.0), slab, theme::stone::STAIR_SLAB, theme::stone::STAIR_LIT);
    let shine = spot(SIZE.x * -0.12, SLAB / 2.0 - 6.0);
    inside.ellipse(shine, slab * Vec2::new(0.4, 0.2), theme::WHITE.with_alpha(0.6));
    for (aside, wide) in [(-0.38, 54.0), (0.4, 42.0)] {
        let (lit, shaded) = (theme::plant::STAIR_MOSS_LIT, theme::plant::STAIR_MOSS_SHADED);
        inside.mound(spot(SIZE.x * aside, foot - 11.0), Vec2::new(wide, 22.0), lit, shaded);
    }
}

/// The animal on its stone, or on the path. Until it stands on one, a hand goes to each of the stones in turn: it must not
/// show one of them only.
pub fn walker(painter: &mut Painter, animal: &str, chosen: Option<&str>) {
    let stone = STONES.into_iter().position(|id| chosen == Some(id));
    let foot = stone.map_or(path::START, top);
    let walker = painter.character(animal, foot, WALKER);
    painter.thing(walker).drag("walker", STONE);
    if stone.is_some() {
        return;
    }
    let count = STONES.len();
    for index in 0..count {
        let aside = from_middle(index, count);
        let hand = foot + Vec2::new(aside * 76.0, -84.0) / painter.canvas;
        let to = top(index) - Vec2::new(0.0, 10.0) / painter.canvas;
        painter.showing_hand_in_turn(hand, (to - hand) * painter.canvas, index as f32 / count as f32);
    }
}
