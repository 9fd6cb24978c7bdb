//! Rules of *Lighthouse*: the group lights the lamp; then stars may be touched, and what helped may be said, in any order.

use crate::session::{Board, Move, Next, Rules, Turn, next_together};

use super::level::LighthouseLevel;

/// The kind of move, and its choice: the lamp was lit.
pub const LIGHT: &str = "light";
/// The kind of move: somebody wishes everybody quiet; the choice is the star's number, from 1.
pub const STAR: &str = "star";
/// The kind of move: what helped to stay with it.
pub const HELPED_FOCUS: &str = "helped-focus";

/// How many stars can be touched: one for everybody at the largest table.
pub const STARS: usize = 10;

/// The rules of *Lighthouse*.
#[derive(Debug)]
pub struct LighthouseRules;

impl Rules for LighthouseRules {
    fn next(&self, board: &Board) -> Next {
        next_together(board)
    }

    fn accepts(&self, board: &Board, one: &Move) -> bool {
        let (Some(level), Some(turn)) = (board.level.body::<LighthouseLevel>(), board.current) else {
            return false;
        };
        // Everything counts once: what shines goes on shining.
        if turn.moves.contains(one) {
            return false;
        }
        match one.kind.as_str() {
            LIGHT => one.choice == LIGHT,
            STAR => is_lit(turn) && is_star(&one.choice),
            HELPED_FOCUS => is_lit(turn) && level.aids.iter().any(|aid| aid.id == one.choice),
            _ => false,
        }
    }

    fn is_complete(&self, board: &Board) -> bool {
        board.level.body::<LighthouseLevel>().is_some() && board.current.is_some_and(is_lit)
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
