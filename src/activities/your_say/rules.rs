//! Rules of *your say*: two questions, one after the other; both answers may be changed until the tablet goes on.

use crate::session::{Board, Move, Rules};

use super::level::YourSayLevel;

/// The kind of move: would you like to do this again?
pub const AGAIN: &str = "q1";
/// The kind of move: did somebody listen to you?
pub const HEARD: &str = "q2";

/// The rules of *your say*.
#[derive(Debug)]
pub struct YourSayRules;

impl Rules for YourSayRules {
    fn accepts(&self, board: &Board, one: &Move) -> bool {
        let (Some(level), Some(turn)) = (board.level.body::<YourSayLevel>(), board.current) else {
            return false;
        };
        let Some(question) = level.question(&one.kind) else { return false };
        let is_asked = one.kind == AGAIN || turn.last(AGAIN).is_some();
        is_asked && question.answers.iter().any(|answer| answer.id == one.choice)
    }

    fn is_complete(&self, board: &Board) -> bool {
        board.current.is_some_and(|turn| turn.last(HEARD).is_some())
    }
}

#[cfg(test)]
mod tests;
