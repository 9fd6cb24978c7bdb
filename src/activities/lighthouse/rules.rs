//! Rules of *Lighthouse*: the group lights the lamp; then stars may be touched, and what helped may be said, in any order.

use std::sync::Arc;

use crate::{
    content::{Choice, LevelBody, MoveKind, Reader},
    session::{Board, Mechanic, Move, Next, Turn, moves, next_together, numbered_moves},
};

use super::level::{self, LighthouseLevel};

/// The kind of move, and its choice: the lamp was lit.
pub const LIGHT: &str = "light";
/// The kind of move: a child wishes the others quiet; the choice is the star's number, from 1.
pub const STAR: &str = "star";
/// The kind of move: what helped to stay with it.
pub const HELPED_FOCUS: &str = "helped-focus";

/// How many stars can be touched: one for everybody at the largest table.
pub const STARS: usize = 10;

/// The rules of *Lighthouse*.
#[derive(Debug)]
pub struct LighthouseRules;

impl Mechanic for LighthouseRules {
    type Level = LighthouseLevel;
    const ID: &'static str = "lighthouse";
    const MOVES: &'static [MoveKind] =
        &[MoveKind::once(LIGHT), MoveKind::adds(STAR, 1), MoveKind::adds(HELPED_FOCUS, 1)];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn next(board: &Board) -> Next {
        next_together(board)
    }

    fn accepts(level: &LighthouseLevel, turn: &Turn, _board: &Board, one: &Move) -> bool {
        match one.kind.as_str() {
            LIGHT => one.choice == LIGHT,
            STAR => is_lit(turn) && is_star(&one.choice),
            HELPED_FOCUS => is_lit(turn) && level.aids.iter().any(|aid| aid.id == one.choice),
            _ => false,
        }
    }

    fn is_complete(_level: &LighthouseLevel, turn: &Turn, _board: &Board) -> bool {
        is_lit(turn)
    }

    fn thinkable(level: &LighthouseLevel) -> Vec<Move> {
        let aids = moves(HELPED_FOCUS, Choice::ids(&level.aids));
        [moves(LIGHT, [LIGHT]), numbered_moves(STAR, STARS), aids].concat()
    }
}

/// Whether the lamp shines.
pub fn is_lit(turn: &Turn) -> bool {
    turn.last(LIGHT).is_some()
}

fn is_star(choice: &str) -> bool {
    (1..=STARS).any(|number| number.to_string() == choice)
}

#[cfg(test)]
mod tests;
