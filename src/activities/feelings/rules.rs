//! Rules of *Feelings*: a place in the body, a feeling, and how strong it is; each may be changed until the turn ends.

use crate::session::{Board, Move, Rules};

use super::level::FeelingsLevel;

/// The kind of move: where the body feels it.
pub const SPOT: &str = "spot";
/// The kind of move: which feeling it is.
pub const FEELING: &str = "feeling";
/// The kind of move: how strong it is.
pub const STRENGTH: &str = "strength";

/// The fixed, safe places of the body one can touch; no others exist.
pub const SPOTS: [&str; 6] = ["head", "throat", "chest", "belly", "hands", "feet"];
/// How strong a feeling can be: a little, middling, a lot.
pub const STRENGTHS: [&str; 3] = ["1", "2", "3"];

/// The rules of *Feelings*.
#[derive(Debug)]
pub struct FeelingsRules;

impl Rules for FeelingsRules {
    fn accepts(&self, board: &Board, one: &Move) -> bool {
        let (Some(level), Some(turn)) = (board.level.body::<FeelingsLevel>(), board.current) else {
            return false;
        };
        match one.kind.as_str() {
            SPOT => SPOTS.contains(&one.choice.as_str()),
            FEELING => level.feelings.iter().any(|feeling| feeling.id == one.choice),
            STRENGTH => turn.last(FEELING).is_some() && STRENGTHS.contains(&one.choice.as_str()),
            _ => false,
        }
    }

    fn is_complete(&self, board: &Board) -> bool {
        let Some(turn) = board.current else { return false };
        [SPOT, FEELING, STRENGTH].into_iter().all(|kind| turn.last(kind).is_some())
    }
}

#[cfg(test)]
mod tests;
