//! Rules of *Since last time*: every child stands on one of three stones, and may move until it passes the tablet on.

use std::sync::Arc;

use crate::{
    content::{LevelBody, MoveKind, Reader, Traits},
    session::{Board, Mechanic, Move, Turn, moves},
};

use super::level::{self, SinceLastTimeLevel};

/// The kind of move: the stone on which the child's animal stands. It has no role: it is told to nobody, and is deleted
/// when the session closes.
pub const STONE: &str = "stone";

/// The stones, from left to right. All three are equally good. The order is none from more to less, so that it is no scale.
pub const STONES: [&str; 3] = ["tried", "not-this-time", "thought-of"];

/// The rules of *Since last time*.
#[derive(Debug)]
pub struct SinceLastTimeRules;

impl Mechanic for SinceLastTimeRules {
    type Level = SinceLastTimeLevel;
    const ID: &'static str = "since_last_time";
    const TRAITS: Traits = Traits { asks_each: true, ..Traits::COMMON };
    const MOVES: &'static [MoveKind] = &[MoveKind::replaces(STONE)];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn accepts(_level: &SinceLastTimeLevel, _turn: &Turn, _board: &Board, one: &Move) -> bool {
        STONES.contains(&one.choice.as_str())
    }

    fn is_complete(_level: &SinceLastTimeLevel, turn: &Turn, _board: &Board) -> bool {
        turn.last(STONE).is_some()
    }

    fn thinkable(_level: &SinceLastTimeLevel) -> Vec<Move> {
        moves(STONE, STONES)
    }
}

/// How many flowers earlier turns have left: one each, played or skipped, so that no flower tells what was chosen.
pub fn flowers(board: &Board) -> usize {
    board.turns.len()
}

#[cfg(test)]
mod tests;
