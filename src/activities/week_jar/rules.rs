//! Rules of *Week jar*: blocks are laid into the jar, the same ones as often as one likes, and the top one comes out again.

use crate::session::{Board, Move, Rules, Turn};

use super::level::WeekJarLevel;

/// The kind of move: a block was laid into the jar.
pub const BLOCK: &str = "block";
/// The kind of move, and its choice: the top block was taken out.
pub const OUT: &str = "out";

/// The rules of *Week jar*.
#[derive(Debug)]
pub struct WeekJarRules;

impl Rules for WeekJarRules {
    fn accepts(&self, board: &Board, one: &Move) -> bool {
        let (Some(level), Some(turn)) = (board.level.body::<WeekJarLevel>(), board.current) else {
            return false;
        };
        let lying = layers(turn).len();
        match one.kind.as_str() {
            BLOCK => lying < level.room && level.blocks.iter().any(|block| block.id == one.choice),
            OUT => lying > 0 && one.choice == OUT,
            _ => false,
        }
    }

    fn is_complete(&self, board: &Board) -> bool {
        let (Some(level), Some(turn)) = (board.level.body::<WeekJarLevel>(), board.current) else {
            return false;
        };
        layers(turn).len() >= level.enough
    }
}

/// The blocks that lie in the jar, the lowest first.
pub fn layers(turn: &Turn) -> Vec<&str> {
    let mut layers = Vec::new();
    for one in &turn.moves {
        match one.kind.as_str() {
            BLOCK => layers.push(one.choice.as_str()),
            OUT => _ = layers.pop(),
            _ => {}
        }
    }
    layers
}

#[cfg(test)]
mod tests;
