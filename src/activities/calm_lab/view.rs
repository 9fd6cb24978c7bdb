//! What children see of *Calm lab*: first the bench with its tools, for all hands; then stones and moss, for one child.

use bevy::prelude::*;

use crate::{
    kit::{Act, Notes, Painter, at, chrome, story::Story},
    session::{Board, Rules, Turn},
};

use super::{
    bench::{Bench, LEAVES},
    level::CalmLabLevel,
    rules::{CalmLabRules, HELPED, all_tried, may_say},
    scene, stones,
};

/// The word of the note by which a group without seats goes on from the bench to the stones.
const ON: &str = "on";

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    scene::greenhouse(painter);
    let Some(level) = board.level.body::<CalmLabLevel>() else { return };
    let nothing_yet = Turn::default();
    let turn = board.current.unwrap_or(&nothing_yet);
    let said = turn.last(HELPED).is_some();
    if turn.seat.is_some() || said || (notes.get(ON).is_some() && may_say(board, level, turn)) {
        stones::draw(painter, level, turn);
        let asks = painter.texts.get("calm-lab-which");
        painter.banner_at(&asks, at(0.5, 0.1));
        if said {
            let question = level.reflection.get(painter.language());
            chrome::prompt(painter, question);
        }
    } else {
        tools(painter, board, level, turn, notes);
    }
    chrome::turn(painter, board, CalmLabRules.is_complete(board));
}

/// The bench; the ribbon says what to do with the tool that was touched last.
fn tools(painter: &mut Painter, board: &Board, level: &CalmLabLevel, turn: &Turn, notes: &Notes) {
    let bench = Bench::new(level, turn, notes.get(LEAVES));
    bench.draw(painter);
    let begin = painter.texts.get("calm-lab-begin");
    let touched = bench.active.and_then(|active| level.tools.iter().find(|tool| tool.tool == active));
    let asks = touched.map_or(begin.as_str(), |tool| tool.how.get(painter.language()));
    let story = Story { opening: &level.opening, character: &level.character, scene: &[], asks };
    story.draw(painter, notes, touched.is_some());
    if touched.is_none() {
        chrome::prompt(painter, &begin);
    } else if board.seats.is_empty() && all_tried(level, turn) {
        let (word, place) = (painter.texts.get("calm-lab-on"), chrome::prompt_place(painter));
        painter.large_button("on", "caret-right", &word, place, true, Act::note(ON, ON.to_owned()));
    }
}
