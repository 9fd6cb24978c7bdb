//! What children see of *Right or Wish?*: a paper floats down in the middle, is pulled to the tree or to the sky, and grows.

use bevy::prelude::*;

use crate::{
    kit::{
        Act, Notes, Painter, Words, at,
        backdrop::{self, Backdrop},
        chrome, theme,
    },
    session::{Board, Rules},
};

use super::{
    growth,
    level::{Leaf, RightOrWishLevel},
    rules::{self, Now, RIGHT, RightOrWishRules, SEEN, WISH},
    scene,
};

/// Where the paper floats.
const IN_THE_AIR: Vec2 = at(0.5, 0.45);
/// Where a picture is shown while its sentence is heard.
const SHOWN: Vec2 = at(0.5, 0.375);

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, _notes: &Notes) {
    backdrop::draw(painter, Backdrop::Sky, painter.growth);
    scene::draw(painter);
    let Some(level) = board.level.body::<RightOrWishLevel>() else { return };
    let now = rules::now(board);
    let latest = board.current.and_then(|turn| turn.all(SEEN).last());
    for leaf in rules::grown(board) {
        // Where pictures come round again, the one in the air is not on the tree as well.
        if now.is_some_and(|now| now.leaf.id == leaf.id && !now.seen) {
            continue;
        }
        growth::grown(painter, level, leaf, (latest == Some(leaf.id.as_str())).then_some(SHOWN));
    }
    match now {
        Some(Now { leaf, put: None, .. }) => in_the_air(painter, board, leaf),
        Some(Now { leaf, put: Some(put), seen: false }) => {
            growth::shown(painter, level, leaf, SHOWN, put);
            about(painter, leaf);
        }
        Some(_) => reflection(painter, board, level),
        None => {}
    }
    chrome::turn(painter, board, RightOrWishRules.is_complete(board));
}

/// The paper floats between the tree and the sky; a hand goes to each side.
fn in_the_air(painter: &mut Painter, board: &Board, leaf: &Leaf) {
    scene::both_sides(painter);
    who(painter, board);
    scene::zones(painter, RIGHT, WISH);
    growth::floating(painter, leaf, IN_THE_AIR);
    for (side, phase) in [(-1.0, 0.0), (1.0, 0.5)] {
        let hand = IN_THE_AIR + Vec2::new(side * 128.0, 132.0) / painter.canvas;
        painter.showing_hand_in_turn(hand, Vec2::new(side * painter.canvas.x * 0.15, -24.0), phase);
    }
    let asks = painter.texts.get("right-or-wish-which");
    painter.banner_at(&asks, at(0.5, 0.095));
}

/// The sentence on a paper; held when it was heard.
fn about(painter: &mut Painter, leaf: &Leaf) {
    let size = Vec2::new(painter.canvas.x * 0.66, 196.0);
    let place = at(0.5, 0.705);
    let paper = painter.card(place, size, theme::PAPER).hold("about", Act::make(SEEN, &leaf.id)).entity;
    let mut inside = painter.inside(paper);
    inside.icon("ear", at(58.0 / size.x, 0.5), 62.0, theme::SOFT_INK);
    let text = leaf.about.get(inside.language());
    let width = inside.beside_speaker(size.x - 160.0);
    let middle = 118.0 + width / 2.0;
    inside.words(text, Words::Body, at(middle / size.x, 0.5), width);
    inside.speaker(text, at((118.0 + width + 58.0) / size.x, 0.5));
    let hand = place + Vec2::new(size.x * 0.5 + 30.0, 36.0) / painter.canvas;
    painter.showing_hand_in_turn(hand, Vec2::new(-20.0, -8.0), 0.0);
    let asks = painter.texts.get("right-or-wish-heard");
    painter.banner_at(&asks, at(0.5, 0.095));
}

/// The question for the circle, softly, and who has played.
fn reflection(painter: &mut Painter, board: &Board, level: &RightOrWishLevel) {
    who(painter, board);
    let text = level.reflection.get(painter.language());
    painter.sentence(text, Words::Body, at(0.56, 0.36), painter.canvas.x * 0.36).coming("reflection", 0.9);
}

/// Who stands on the hill and looks: the seat's animal, or children where the group plays together.
fn who(painter: &mut Painter, board: &Board) {
    match board.seat() {
        Some(seat) => {
            painter.character(&seat.animal, at(0.5, 0.9), 158.0);
        }
        None => {
            for (x, child) in [(0.44, "child-light"), (0.56, "child-dark"), (0.5, "child-medium")] {
                painter.standing(child, at(x, 0.88), 108.0, theme::WHITE, x * 3.0);
            }
        }
    }
}
