//! Rules of the last step: the garden grows, the same for playing, passing and listening.

use std::sync::Arc;

use crate::{
    content::{LevelBody, MoveKind, Reader, Traits},
    session::{Board, Mechanic, Move, Next, Turn, moves, next_together},
};

use super::level::{self, GardenLevel};

/// The kind of move: the garden has grown.
pub const GROWN: &str = "grown";

/// The rules of the last step.
#[derive(Debug)]
pub struct GardenRules;

impl Mechanic for GardenRules {
    type Level = GardenLevel;
    const ID: &'static str = "garden";
    const TRAITS: Traits = Traits { survives_early_end: true, keeps_place: true, ..Traits::COMMON };
    const MOVES: &'static [MoveKind] = &[MoveKind::once(GROWN)];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn next(board: &Board) -> Next {
        next_together(board)
    }

    fn accepts(_level: &GardenLevel, _turn: &Turn, board: &Board, one: &Move) -> bool {
        one.choice == GROWN && board.moves().next().is_none()
    }

    fn is_complete(_level: &GardenLevel, _turn: &Turn, _board: &Board) -> bool {
        true
    }

    fn thinkable(_level: &GardenLevel) -> Vec<Move> {
        moves(GROWN, [GROWN])
    }
}
