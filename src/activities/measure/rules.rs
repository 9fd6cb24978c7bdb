//! Rules of a measure: one statement after the other; each is answered or left open, and both count the same.

use std::sync::Arc;

use crate::{
    content::{Choice, LevelBody, MoveKind, Reader, Role, Traits},
    session::{Board, Mechanic, Move, Turn, moves},
};

pub use super::level::ITEM;
use super::level::{self, Item, MeasureLevel};

/// The choice that leaves a statement open.
pub const NO_ANSWER: &str = "0";

/// The rules of a measure.
#[derive(Debug)]
pub struct MeasureRules;

impl Mechanic for MeasureRules {
    type Level = MeasureLevel;
    const ID: &'static str = "measure";
    const TRAITS: Traits = Traits { asks_each: true, ..Traits::COMMON };
    const MOVES: &'static [MoveKind] = &[MoveKind::replaces(ITEM).meaning(Role::Measure)];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn accepts(level: &MeasureLevel, turn: &Turn, _board: &Board, one: &Move) -> bool {
        // The child may change its answer to what was asked already; what comes later is not asked yet.
        let asked = answered(level, turn) + 1;
        let is_asked = level.items.iter().take(asked).any(|item| item.kind() == one.kind);
        let is_answer = one.choice == NO_ANSWER || level.answers.iter().any(|answer| answer.id == one.choice);
        is_asked && is_answer
    }

    fn is_complete(level: &MeasureLevel, turn: &Turn, _board: &Board) -> bool {
        answered(level, turn) == level.items.len()
    }

    fn thinkable(level: &MeasureLevel) -> Vec<Move> {
        let answers = || Choice::ids(&level.answers).chain([NO_ANSWER]);
        level.items.iter().flat_map(|item| moves(&item.kind(), answers())).collect()
    }
}

/// How many statements were answered or left open, from the first on without a gap.
pub fn answered(level: &MeasureLevel, turn: &Turn) -> usize {
    let has = |item: &&Item| turn.last(&item.kind()).is_some();
    level.items.iter().take_while(has).count()
}

#[cfg(test)]
mod tests;
