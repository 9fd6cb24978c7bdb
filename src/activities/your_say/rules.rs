//! Rules of *your say*: two questions, one after the other; both answers may be changed until the tablet goes on.

use std::sync::Arc;

use crate::{
    content::{Choice, LevelBody, MoveKind, Reader, Role},
    session::{Board, Mechanic, Move, Turn, moves},
};

use super::level::{self, Question, YourSayLevel};
pub use super::level::{AGAIN, HEARD};

/// The rules of *your say*.
#[derive(Debug)]
pub struct YourSayRules;

impl Mechanic for YourSayRules {
    type Level = YourSayLevel;
    const ID: &'static str = "your_say";
    const MOVES: &'static [MoveKind] =
        &[MoveKind::replaces(AGAIN).meaning(Role::Again), MoveKind::replaces(HEARD).meaning(Role::Heard)];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn accepts(level: &YourSayLevel, turn: &Turn, _board: &Board, one: &Move) -> bool {
        let Some(question) = level.question(&one.kind) else { return false };
        let is_asked = one.kind == AGAIN || turn.last(AGAIN).is_some();
        is_asked && question.answers.iter().any(|answer| answer.id == one.choice)
    }

    fn is_complete(_level: &YourSayLevel, turn: &Turn, _board: &Board) -> bool {
        turn.last(HEARD).is_some()
    }

    fn thinkable(level: &YourSayLevel) -> Vec<Move> {
        let answers = |kind, question: &Question| moves(kind, Choice::ids(&question.answers));
        [answers(AGAIN, &level.again), answers(HEARD, &level.heard)].concat()
    }
}

#[cfg(test)]
mod tests;
