//! Rules of the reflection: lanterns with questions are lit in any order; talking is what counts.

use std::sync::Arc;

use crate::{
    content::{LevelBody, MoveKind, Reader, Traits},
    session::{Board, Mechanic, Move, Next, Turn, next_together, numbered_moves},
};

use super::level::{self, ReflectionLevel};

/// The kind of move: a lantern was lit; the choice is the question's number, from 1.
pub const LIT: &str = "lit";

/// How often the same lantern can be lit again.
const MOST_TIMES: usize = 12;

/// The rules of the reflection.
#[derive(Debug)]
pub struct ReflectionRules;

impl Mechanic for ReflectionRules {
    type Level = ReflectionLevel;
    const ID: &'static str = "reflection";
    const TRAITS: Traits = Traits { rests_tablet: true, open_ended: true, ..Traits::COMMON };
    const MOVES: &'static [MoveKind] = &[MoveKind::adds(LIT, MOST_TIMES)];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn next(board: &Board) -> Next {
        next_together(board)
    }

    fn accepts(level: &ReflectionLevel, _turn: &Turn, _board: &Board, one: &Move) -> bool {
        let number = one.choice.parse::<usize>().unwrap_or(0);
        (1..=level.questions.len()).contains(&number)
    }

    fn is_complete(_level: &ReflectionLevel, turn: &Turn, _board: &Board) -> bool {
        turn.last(LIT).is_some()
    }

    fn thinkable(level: &ReflectionLevel) -> Vec<Move> {
        numbered_moves(LIT, level.questions.len())
    }
}
