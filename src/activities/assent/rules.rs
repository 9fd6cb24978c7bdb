//! Rules of the assent: the group hears six sentences, one stone each; nothing about a seat is kept.

use std::sync::Arc;

use crate::{
    content::{LevelBody, MoveKind, Reader, Traits},
    session::{Board, Mechanic, Move, Next, Turn, next_together, numbered_moves},
};

use super::level::{self, AssentLevel};

/// The kind of move: a sentence was heard; the choice is its number, from 1.
pub const HEARD: &str = "heard";

/// How often the same sentence can be heard in one turn: no group listens to one so often.
const MOST_TIMES: usize = 12;

/// The rules of the assent.
#[derive(Debug)]
pub struct AssentRules;

impl Mechanic for AssentRules {
    type Level = AssentLevel;
    const ID: &'static str = "assent";
    const TRAITS: Traits = Traits { keeps_place: true, ..Traits::COMMON };
    const MOVES: &'static [MoveKind] = &[MoveKind::adds(HEARD, MOST_TIMES)];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn next(board: &Board) -> Next {
        next_together(board)
    }

    fn accepts(level: &AssentLevel, _turn: &Turn, _board: &Board, one: &Move) -> bool {
        let number = one.choice.parse::<usize>().unwrap_or(0);
        (1..=level.sentences.len()).contains(&number)
    }

    fn is_complete(level: &AssentLevel, _turn: &Turn, board: &Board) -> bool {
        let heard = |number: usize| board.moves().any(|one| one.choice == number.to_string());
        (1..=level.sentences.len()).all(heard)
    }

    fn thinkable(level: &AssentLevel) -> Vec<Move> {
        numbered_moves(HEARD, level.sentences.len())
    }
}
