//! Rules of a step without the tablet: it lasts until somebody wakes the tablet.

use crate::session::{Board, Move, Next, Rules, next_together};

/// The rules of a step without the tablet.
#[derive(Debug)]
pub struct AwayRules;

impl Rules for AwayRules {
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
