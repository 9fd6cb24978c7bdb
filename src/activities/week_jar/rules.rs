//! Rules of *Week jar*: blocks are laid into the jar, the same ones as often as the child likes, and the top one comes out again.

use std::sync::Arc;

use crate::{
    content::{Choice, LevelBody, MoveKind, Reader, Traits},
    session::{Board, Mechanic, Move, Turn, moves},
};

use super::level::{self, WeekJarLevel};

/// The kind of move: a block was laid into the jar.
pub const BLOCK: &str = "block";
/// The kind of move, and its choice: the top block was taken out.
pub const OUT: &str = "out";

/// How often a turn takes the same block, or the top one out: a child that fills and empties the jar never comes so far.
const MOST_BLOCKS: usize = 40;

/// The rules of *Week jar*.
#[derive(Debug)]
pub struct WeekJarRules;

impl Mechanic for WeekJarRules {
    type Level = WeekJarLevel;
    const ID: &'static str = "week_jar";
    const TRAITS: Traits = Traits { open_ended: true, ..Traits::COMMON };
    const MOVES: &'static [MoveKind] =
        &[MoveKind::adds(BLOCK, MOST_BLOCKS), MoveKind::undoes(OUT, MOST_BLOCKS)];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn accepts(level: &WeekJarLevel, turn: &Turn, _board: &Board, one: &Move) -> bool {
        let lying = layers(turn).len();
        match one.kind.as_str() {
            BLOCK => lying < level.room && level.blocks.iter().any(|block| block.id == one.choice),
            OUT => lying > 0 && one.choice == OUT,
            _ => false,
        }
    }

    fn is_complete(level: &WeekJarLevel, turn: &Turn, _board: &Board) -> bool {
        layers(turn).len() >= level.enough
    }

    fn thinkable(level: &WeekJarLevel) -> Vec<Move> {
        [moves(BLOCK, Choice::ids(&level.blocks)), moves(OUT, [OUT])].concat()
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
