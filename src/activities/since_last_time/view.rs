//! What children see of *Since last time*: a path with three stones, an animal before them, a flower for every turn.

use bevy::prelude::*;

use crate::{
    content::PicturedText,
    kit::{Notes, Painter, Words, at, chrome, story::Story},
    session::{Board, Rules, Turn},
};

use super::{
    level::SinceLastTimeLevel,
    path,
    rules::{self, STONE, SinceLastTimeRules},
    stones,
};

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    path::land(painter);
    let Some(level) = board.level.body::<SinceLastTimeLevel>() else { return };
    let nothing_yet = Turn::default();
    let chosen = board.current.unwrap_or(&nothing_yet).last(STONE);
    let others = rules::flowers(board);
    path::flowers(painter, others);
    stones::draw(painter, chosen);
    if chosen.is_some() {
        path::new_flower(painter, others);
    }
    took_along(painter, &level.took_along);
    let animal = board.seat().map_or(level.character.as_str(), |seat| seat.animal.as_str());
    stones::walker(painter, animal, chosen);
    // What is said is the same for every stone.
    let begun = chosen.is_some();
    let asks = if begun { "since-last-time-flower" } else { "since-last-time-which" };
    let asks = painter.texts.get(asks);
    let story = Story { opening: &level.opening, character: &level.character, scene: &[], asks: &asks };
    story.draw_with_prompt(painter, notes, begun);
    chrome::turn(painter, board, SinceLastTimeRules.is_complete(board));
}

/// What the group took along: a round picture beside the path, and its word.
fn took_along(painter: &mut Painter, took_along: &PicturedText) {
    let place = at(0.385, 0.765);
    let beside = place - Vec2::new(56.0 + 130.0, 0.0) / painter.canvas;
    painter.paper(took_along.text.get(painter.language()), Words::Label, beside, 260.0);
    painter.portrait(&took_along.emoji, place, 96.0);
}
