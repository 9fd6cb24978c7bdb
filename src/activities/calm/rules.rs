//! Rules of the calm corner as a step: it lasts as long as the group likes, and nothing is kept.

use crate::session::{Board, Move, Next, Rules, next_together};

/// The rules of the calm corner.
#[derive(Debug)]
pub struct CalmRules;

impl Rules for CalmRules {
    fn next(&self, board: &Board) -> Next {
        next_together(board)
    }

    fn accepts(&self, _board: &Board, _one: &Move) -> bool {
        false
    }

    fn is_complete(&self, _board: &Board) -> bool {
        true
    }
}
