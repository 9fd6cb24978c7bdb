//! Rules of choosing animals: children join one after the other; the step ends when all who are expected have.

use crate::session::{Board, Move, Next, Rules, next_together};

/// The rules of choosing animals.
#[derive(Debug)]
pub struct AnimalsRules;

impl Rules for AnimalsRules {
    fn next(&self, board: &Board) -> Next {
        // On an open day nobody has a seat: there is nothing to choose.
        if board.expected == 0 { Next::Done } else { next_together(board) }
    }

    fn accepts(&self, _board: &Board, _one: &Move) -> bool {
        // Animals are chosen by joining, which is the session's own command.
        false
    }

    fn is_complete(&self, board: &Board) -> bool {
        board.present().count() >= usize::from(board.expected)
    }

    fn ends_itself(&self) -> bool {
        true
    }

    fn welcomes_seats(&self) -> bool {
        true
    }

    fn keeps_place(&self) -> bool {
        true
    }
}
