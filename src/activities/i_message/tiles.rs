//! The tiles of a deck: they hang on a branch and are pulled onto the bridge. Each part has a shape of its own.

use bevy::prelude::*;

use crate::kit::{Painter, at, centred, chrome, from_middle, shadow_of, theme};

use super::level::Tile;

/// Half the height of a tile, in points.
const HALF: f32 = 82.0;
/// The branch's bark.
const BARK: Color = theme::wood::DARK_OAK;
const BARK_LIGHT: Color = theme::wood::TILE_BARK_LIT;
const LEAF: Color = theme::plant::TILE_LEAF;

/// The colour of a part: its tiles and its place on the bridge.
pub fn color(part: usize) -> Color {
    [theme::CARDS[0], theme::CARDS[2], theme::CARDS[1]][part % 3]
}

/// The corners of a part: a drop, a stone, a leaf.
pub fn shape(part: usize, round: f32) -> BorderRadius {
    match part % 3 {
        0 => BorderRadius::all(px(round * 1.5)),
        1 => BorderRadius::all(px(round * 0.4)),
        _ => BorderRadius {
            top_right: px(round * 1.6),
            bottom_left: px(round * 1.6),
            ..BorderRadius::all(px(round * 0.3))
        },
    }
}

/// The height at which tiles hang, and at which sentences are read: above the lower corners.
pub fn low(painter: &Painter) -> f32 {
    chrome::edge(painter) - (theme::BUTTON / 2.0 + 16.0 + HALF) / painter.canvas.y
}

/// The branch of a part with its tiles; a hand shows the way to the bridge.
pub fn branch(painter: &mut Painter, part: usize, kind: &str, deck: &[Tile], to: Vec2) {
    let low = low(painter);
    let above = low - (HALF + 6.0) / painter.canvas.y;
    let step = 0.95 / deck.len().max(1) as f32;
    let size = Vec2::new((step * painter.canvas.x - 14.0).min(232.0), HALF * 2.0);
    let place = |index: usize| at(from_middle(index, deck.len()).mul_add(step, 0.5), low);
    let width = painter.canvas.x * 1.08;
    painter.capsule(at(0.5, above + 0.004), Vec2::new(width, 22.0), BARK);
    painter.capsule(at(0.5, above), Vec2::new(width, 12.0), BARK_LIGHT);
    for index in 0..=deck.len() {
        let between = place(index) - at(step / 2.0, 0.0);
        for (aside, turn) in [(-0.012, -64.0), (0.012, 26.0)] {
            twig(painter, at(between.x + aside, above - 0.012), turn);
        }
    }
    for (index, tile) in deck.iter().enumerate() {
        let tag = format!("tile-{kind}-{}", tile.choice.id);
        let thing = painter.region(place(index), size).drag(&tag, &tile.choice.id).entity;
        let mut inside = painter.inside(thing);
        inside.capsule(at(0.5, 0.0), Vec2::new(7.0, 30.0), BARK);
        let card = Node { border_radius: shape(part, 36.0), ..centred(at(0.5, 0.5), size) };
        let shade = shadow_of(0.3, 5.0, 10.0);
        inside.region(at(0.5, 0.5), size).with((card, BackgroundColor(color(part)), shade));
        painter.choice_in(thing, &tile.choice, 80.0, size.x);
    }
    let from = place(0) + at(0.02, 0.03);
    painter.showing_hand(from, (to - from) * painter.canvas);
}

/// A small leaf on the branch.
fn twig(painter: &mut Painter, place: Vec2, turn: f32) {
    let side = Vec2::new(30.0, 20.0);
    let leaf = BorderRadius { top_right: percent(80), bottom_left: percent(80), ..BorderRadius::all(px(3)) };
    let node = Node { border_radius: leaf, ..centred(place, side) };
    let turned = UiTransform { rotation: Rot2::degrees(turn), ..default() };
    painter.region(place, side).with((node, BackgroundColor(LEAF))).with(turned);
}
