//! Rules of the reflection: lanterns with questions are lit in any order; talking is what counts.

use crate::session::{Board, Move, Next, Rules, next_together};

use super::level::ReflectionLevel;

/// The kind of move: a lantern was lit; the choice is the question's number, from 1.
pub const LIT: &str = "lit";

/// The rules of the reflection.
#[derive(Debug)]
pub struct ReflectionRules;

impl Rules for ReflectionRules {
    fn next(&self, board: &Board) -> Next {
        next_together(board)
    }

    fn accepts(&self, board: &Board, one: &Move) -> bool {
        let Some(level) = board.level.body::<ReflectionLevel>() else { return false };
        let number = one.choice.parse::<usize>().unwrap_or(0);
        one.kind == LIT && (1..=level.questions.len()).contains(&number)
    }

    fn is_complete(&self, board: &Board) -> bool {
        board.current.is_some_and(|turn| turn.last(LIT).is_some())
    }
}
