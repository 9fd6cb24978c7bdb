//! Rules of *Call home*: first how to begin, then what to ask or tell, then a moment to share; each may be changed.

use crate::session::{Board, Move, Rules};

use super::level::{CallHomeLevel, Saying};

/// The kind of move: how the call begins.
pub const BEGIN: &str = "begin";
/// The kind of move: what is asked or told.
pub const TELL: &str = "tell";
/// The kind of move: a moment both agree on.
pub const MOMENT: &str = "moment";

/// The rules of *Call home*.
#[derive(Debug)]
pub struct CallHomeRules;

impl Rules for CallHomeRules {
    fn accepts(&self, board: &Board, one: &Move) -> bool {
        let (Some(level), Some(turn)) = (board.level.body::<CallHomeLevel>(), board.current) else {
            return false;
        };
        let in_deck = |deck: &[Saying]| deck.iter().any(|saying| saying.choice.id == one.choice);
        match one.kind.as_str() {
            BEGIN => in_deck(&level.beginnings),
            TELL => turn.last(BEGIN).is_some() && in_deck(&level.tellings),
            MOMENT => turn.last(TELL).is_some() && in_deck(&level.moments),
            _ => false,
        }
    }

    fn is_complete(&self, board: &Board) -> bool {
        board.current.is_some_and(|turn| turn.last(MOMENT).is_some())
    }
}

#[cfg(test)]
mod tests;
