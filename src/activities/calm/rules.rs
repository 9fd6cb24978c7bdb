//! Rules of the calm corner as a step: it lasts as long as the group likes, and nothing is kept.

use std::sync::Arc;

use crate::{
    content::{LevelBody, MoveKind, Reader, Traits},
    session::{Board, Mechanic, Move, Next, Turn, next_together},
};

use super::level::{self, CalmLevel};

/// The rules of the calm corner.
#[derive(Debug)]
pub struct CalmRules;

impl Mechanic for CalmRules {
    type Level = CalmLevel;
    const ID: &'static str = "calm";
    const TRAITS: Traits = Traits { always_open: true, ..Traits::COMMON };
    const MOVES: &'static [MoveKind] = &[];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn next(board: &Board) -> Next {
        next_together(board)
    }

    fn accepts(_level: &CalmLevel, _turn: &Turn, _board: &Board, _one: &Move) -> bool {
        false
    }

    fn is_complete(_level: &CalmLevel, _turn: &Turn, _board: &Board) -> bool {
        true
    }

    fn thinkable(_level: &CalmLevel) -> Vec<Move> {
        Vec::new()
    }
}
