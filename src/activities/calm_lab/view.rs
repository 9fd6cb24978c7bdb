//! What children see of *Calm lab*: first the bench with its tools, for all hands; then stones and moss, for one child.

use bevy::prelude::*;

use crate::{
    session::{Board, Rules, Turn},
    stage::{Act, Notes, Painter, Words, at, chrome, story::Story},
};

use super::{
    bench::{Bench, LEAVES},
    level::CalmLabLevel,
    place,
    rules::{CalmLabRules, HELPED, all_tried, may_say},
    stones,
};

/// The word of the note by which a group without seats goes on from the bench to the stones.
const ON: &str = "on";

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    place::greenhouse(painter);
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
            below(painter, question);
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
        below(painter, &begin);
    } else if board.seats.is_empty() && all_tried(level, turn) {
        let (word, place) = (painter.texts.get("calm-lab-on"), at(0.335, chrome::edge(painter)));
        painter.large_button("on", "caret-right", &word, place, true, Act::Note(ON, ON.to_owned()));
    }
}

/// A soft word beside the buttons below.
fn below(painter: &mut Painter, text: &str) {
    let place = at(0.335, chrome::edge(painter));
    painter.paper(text, Words::Label, place, painter.canvas.x * 0.43);
}
