//! Rules of *Wish-Rock-Path*: first a wish, then the rock in the way, then a plan that leads past it.

use crate::{
    content::Choice,
    session::{Board, Move, Rules},
};

use super::level::WishRockPathLevel;

/// The kind of move: what the child wishes for.
pub const WISH: &str = "wish";
/// The kind of move: what may be in the way.
pub const ROCK: &str = "rock";
/// The kind of move: the plan dragged past the rock.
pub const PLAN: &str = "plan";

/// The rules of *Wish-Rock-Path*.
#[derive(Debug)]
pub struct WishRockPathRules;

impl Rules for WishRockPathRules {
    fn accepts(&self, board: &Board, one: &Move) -> bool {
        let (Some(level), Some(turn)) = (board.level.body::<WishRockPathLevel>(), board.current) else {
            return false;
        };
        let in_deck = |deck: &[Choice]| deck.iter().any(|choice| choice.id == one.choice);
        let has = |kind| turn.last(kind).is_some();
        match one.kind.as_str() {
            // A wish or a rock may be changed until the next stone of the path lies.
            WISH => !has(ROCK) && in_deck(&level.wishes),
            ROCK => has(WISH) && !has(PLAN) && in_deck(&level.rocks),
            PLAN => has(ROCK) && in_deck(&level.plans),
            _ => false,
        }
    }

    fn is_complete(&self, board: &Board) -> bool {
        board.current.is_some_and(|turn| turn.last(PLAN).is_some())
    }
}

#[cfg(test)]
mod tests;
