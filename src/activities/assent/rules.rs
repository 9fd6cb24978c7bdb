//! Rules of the assent: the group hears six sentences, one stone each; nothing about a seat is kept.

use crate::session::{Board, Move, Next, Rules, next_together};

use super::level::AssentLevel;

/// The kind of move: a sentence was heard; the choice is its number, from 1.
pub const HEARD: &str = "heard";

/// The rules of the assent.
#[derive(Debug)]
pub struct AssentRules;

impl Rules for AssentRules {
    fn next(&self, board: &Board) -> Next {
        next_together(board)
    }

    fn accepts(&self, board: &Board, one: &Move) -> bool {
        let Some(level) = board.level.body::<AssentLevel>() else { return false };
        let number = one.choice.parse::<usize>().unwrap_or(0);
        one.kind == HEARD && (1..=level.sentences.len()).contains(&number)
    }

    fn is_complete(&self, board: &Board) -> bool {
        let Some(level) = board.level.body::<AssentLevel>() else { return true };
        let heard = |number: usize| board.moves().any(|one| one.choice == number.to_string());
        (1..=level.sentences.len()).all(heard)
    }

    fn keeps_place(&self) -> bool {
        true
    }
}
