//! Rules of the private ending: one answer a seat, alone; it is offered even when a session ends early.

use crate::session::{Board, Move, Rules};

/// The kind of move: the answer.
pub const ANSWER: &str = "answer";
/// The answer "I'm OK".
pub const OK: &str = "ok";
/// The answer "I would like to talk later".
pub const TALK_LATER: &str = "talk-later";
/// The answer "skip", kept like the others so that nobody can tell them apart.
pub const SKIP: &str = "skip";

/// The rules of the private ending.
#[derive(Debug)]
pub struct EndingRules;

impl Rules for EndingRules {
    fn next(&self, board: &Board) -> crate::session::Next {
        // With nobody at the table there is nobody to ask.
        if board.present().count() == 0 {
            return crate::session::Next::Done;
        }
        crate::session::next_in_circle(board)
    }

    fn accepts(&self, board: &Board, one: &Move) -> bool {
        // Once: the wish to talk is passed on at once, and the child is told so.
        let answered = self.is_complete(board);
        !answered && one.kind == ANSWER && [OK, TALK_LATER, SKIP].contains(&one.choice.as_str())
    }

    fn is_complete(&self, board: &Board) -> bool {
        board.current.is_some_and(|turn| turn.last(ANSWER).is_some())
    }

    fn survives_early_end(&self) -> bool {
        true
    }

    fn keeps_place(&self) -> bool {
        true
    }
}
