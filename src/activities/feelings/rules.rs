//! Rules of *Feelings*: a place in the body, a feeling, and how strong it is; each may be changed until the turn ends.

use std::sync::Arc;

use crate::{
    content::{Choice, LevelBody, MoveKind, Reader, Role},
    session::{Board, Mechanic, Move, Turn, moves},
};

pub use super::level::FEELING;
use super::level::{self, FeelingsLevel};

/// The kind of move: where the body feels it.
pub const SPOT: &str = "spot";
/// The kind of move: how strong it is.
pub const STRENGTH: &str = "strength";

/// The fixed, safe places of the body one can touch; no others exist.
pub const SPOTS: [&str; 6] = ["head", "throat", "chest", "belly", "hands", "feet"];
/// How strong a feeling can be: a little, middling, a lot.
pub const STRENGTHS: [&str; 3] = ["1", "2", "3"];

/// The rules of *Feelings*.
#[derive(Debug)]
pub struct FeelingsRules;

impl Mechanic for FeelingsRules {
    type Level = FeelingsLevel;
    const ID: &'static str = "feelings";
    const MOVES: &'static [MoveKind] = &[
        MoveKind::replaces(SPOT),
        MoveKind::replaces(FEELING).meaning(Role::Feeling),
        MoveKind::replaces(STRENGTH),
    ];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn accepts(level: &FeelingsLevel, turn: &Turn, _board: &Board, one: &Move) -> bool {
        match one.kind.as_str() {
            SPOT => SPOTS.contains(&one.choice.as_str()),
            FEELING => level.feelings.iter().any(|feeling| feeling.id == one.choice),
            STRENGTH => turn.last(FEELING).is_some() && STRENGTHS.contains(&one.choice.as_str()),
            _ => false,
        }
    }

    fn is_complete(_level: &FeelingsLevel, turn: &Turn, _board: &Board) -> bool {
        [SPOT, FEELING, STRENGTH].into_iter().all(|kind| turn.last(kind).is_some())
    }

    fn thinkable(level: &FeelingsLevel) -> Vec<Move> {
        let feelings = moves(FEELING, Choice::ids(&level.feelings));
        [moves(SPOT, SPOTS), feelings, moves(STRENGTH, STRENGTHS)].concat()
    }
}

#[cfg(test)]
mod tests;
