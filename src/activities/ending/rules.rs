//! Rules of the private ending: one answer a seat, alone; it is offered even when a session ends early.

use std::sync::Arc;

use crate::{
    content::{LevelBody, MoveKind, Reader, Role, Traits},
    session::{Board, Mechanic, Move, Turn, moves},
};

use super::level::{self, EndingLevel};

/// The kind of move: the answer.
pub const ANSWER: &str = "answer";
/// The answer "I'm OK".
pub const OK: &str = "ok";
/// The answer "I would like to talk later".
pub const TALK_LATER: &str = "talk-later";
/// The answer "skip", kept like the others so that they cannot be told apart.
pub const SKIP: &str = "skip";

/// Every answer.
pub const ANSWERS: [&str; 3] = [OK, TALK_LATER, SKIP];

/// The rules of the private ending.
#[derive(Debug)]
pub struct EndingRules;

impl Mechanic for EndingRules {
    type Level = EndingLevel;
    const ID: &'static str = "ending";
    const TRAITS: Traits =
        Traits { asks_each: true, survives_early_end: true, keeps_place: true, ..Traits::COMMON };
    const MOVES: &'static [MoveKind] = &[MoveKind::once(ANSWER).meaning(Role::Private)];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn accepts(_level: &EndingLevel, _turn: &Turn, _board: &Board, one: &Move) -> bool {
        // Once, as its kind says: the wish to talk is passed on at once, and the child is told so.
        ANSWERS.contains(&one.choice.as_str())
    }

    fn is_complete(_level: &EndingLevel, turn: &Turn, _board: &Board) -> bool {
        turn.last(ANSWER).is_some()
    }

    fn thinkable(_level: &EndingLevel) -> Vec<Move> {
        moves(ANSWER, ANSWERS)
    }
}
