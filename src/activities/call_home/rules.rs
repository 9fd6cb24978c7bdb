//! Rules of *Call home*: first how to begin, then what to ask or tell, then a moment to share; each may be changed.

use std::sync::Arc;

use crate::{
    content::{LevelBody, MoveKind, Reader},
    session::{Board, Mechanic, Move, Turn, moves},
};

use super::level::{self, CallHomeLevel, Saying};

/// The kind of move: how the call begins.
pub const BEGIN: &str = "begin";
/// The kind of move: what is asked or told.
pub const TELL: &str = "tell";
/// The kind of move: a moment both agree on.
pub const MOMENT: &str = "moment";

/// The rules of *Call home*.
#[derive(Debug)]
pub struct CallHomeRules;

impl Mechanic for CallHomeRules {
    type Level = CallHomeLevel;
    const ID: &'static str = "call_home";
    const MOVES: &'static [MoveKind] =
        &[MoveKind::replaces(BEGIN), MoveKind::replaces(TELL), MoveKind::replaces(MOMENT)];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn accepts(level: &CallHomeLevel, turn: &Turn, _board: &Board, one: &Move) -> bool {
        let in_deck = |deck: &[Saying]| deck.iter().any(|saying| saying.choice.id == one.choice);
        match one.kind.as_str() {
            BEGIN => in_deck(&level.beginnings),
            TELL => turn.last(BEGIN).is_some() && in_deck(&level.tellings),
            MOMENT => turn.last(TELL).is_some() && in_deck(&level.moments),
            _ => false,
        }
    }

    fn is_complete(_level: &CallHomeLevel, turn: &Turn, _board: &Board) -> bool {
        turn.last(MOMENT).is_some()
    }

    fn thinkable(level: &CallHomeLevel) -> Vec<Move> {
        let deck = |kind, deck: &[Saying]| moves(kind, deck.iter().map(|saying| saying.choice.id.as_str()));
        [deck(BEGIN, &level.beginnings), deck(TELL, &level.tellings), deck(MOMENT, &level.moments)].concat()
    }
}

#[cfg(test)]
mod tests;
