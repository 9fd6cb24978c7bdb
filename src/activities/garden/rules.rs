//! Rules of the last step: the garden grows, the same for playing, passing and listening.

use crate::session::{Board, Move, Next, Rules, next_together};

/// The kind of move: the garden has grown.
pub const GROWN: &str = "grown";

/// The rules of the last step.
#[derive(Debug)]
pub struct GardenRules;

impl Rules for GardenRules {
    fn next(&self, board: &Board) -> Next {
        next_together(board)
    }

    fn accepts(&self, board: &Board, one: &Move) -> bool {
        one.kind == GROWN && one.choice == GROWN && board.moves().next().is_none()
    }

    fn is_complete(&self, _board: &Board) -> bool {
        true
    }

    fn survives_early_end(&self) -> bool {
        true
    }

    fn keeps_place(&self) -> bool {
        true
    }
}
