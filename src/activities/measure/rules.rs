//! Rules of a measure: one statement after the other; each is answered or left open, and both count the same.

use crate::session::{Board, Move, Next, Rules, Turn, next_in_circle};

use super::level::{Item, MeasureLevel};

/// How the kinds of moves begin: then comes the statement's id.
pub const ITEM: &str = "item-";
/// The choice that leaves a statement open.
pub const NO_ANSWER: &str = "0";

/// The rules of a measure.
#[derive(Debug)]
pub struct MeasureRules;

impl Rules for MeasureRules {
    fn next(&self, board: &Board) -> Next {
        // What a crowd says together is nobody's answer: with nobody at the table there is nobody to ask.
        if board.seats.is_empty() { Next::Done } else { next_in_circle(board) }
    }

    fn accepts(&self, board: &Board, one: &Move) -> bool {
        let (Some(level), Some(turn)) = (board.level.body::<MeasureLevel>(), board.current) else {
            return false;
        };
        // One's mind may be changed about what was asked already; what comes later is not asked yet.
        let asked = answered(level, turn) + 1;
        let is_asked = level.items.iter().take(asked).any(|item| item.kind() == one.kind);
        let is_answer = one.choice == NO_ANSWER || level.answers.iter().any(|answer| answer.id == one.choice);
        is_asked && is_answer
    }

    fn is_complete(&self, board: &Board) -> bool {
        let (Some(level), Some(turn)) = (board.level.body::<MeasureLevel>(), board.current) else {
            return false;
        };
        answered(level, turn) == level.items.len()
    }
}

/// How many statements were answered or left open, from the first on without a gap.
pub fn answered(level: &MeasureLevel, turn: &Turn) -> usize {
    let has = |item: &&Item| turn.last(&item.kind()).is_some();
    level.items.iter().take_while(has).count()
}

#[cfg(test)]
mod tests;
