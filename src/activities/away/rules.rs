//! Rules of a step without the tablet: it lasts until the facilitator wakes the tablet.

use std::sync::Arc;

use crate::{
    content::{LevelBody, MoveKind, Reader, Traits},
    session::{Board, Mechanic, Move, Next, Turn, next_together},
};

use super::level::{self, AwayLevel};

/// The rules of a step without the tablet.
#[derive(Debug)]
pub struct AwayRules;

impl Mechanic for AwayRules {
    type Level = AwayLevel;
    const ID: &'static str = "away";
    const TRAITS: Traits = Traits { rests_tablet: true, ..Traits::COMMON };
    const MOVES: &'static [MoveKind] = &[];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn next(board: &Board) -> Next {
        next_together(board)
    }

    fn accepts(_level: &AwayLevel, _turn: &Turn, _board: &Board, _one: &Move) -> bool {
        false
    }

    fn is_complete(_level: &AwayLevel, _turn: &Turn, _board: &Board) -> bool {
        true
    }

    fn thinkable(_level: &AwayLevel) -> Vec<Move> {
        Vec::new()
    }
}
