//! Rules of *Wish-Rock-Path*: first a wish, then the rock in the way, then a plan that leads past it.

use std::sync::Arc;

use crate::{
    content::{Choice, LevelBody, MoveKind, Reader, Role},
    session::{Board, Mechanic, Move, Turn, moves},
};

pub use super::level::WISH;
use super::level::{self, WishRockPathLevel};

/// The kind of move: what may be in the way.
pub const ROCK: &str = "rock";
/// The kind of move: the plan dragged past the rock.
pub const PLAN: &str = "plan";

/// The rules of *Wish-Rock-Path*.
#[derive(Debug)]
pub struct WishRockPathRules;

impl Mechanic for WishRockPathRules {
    type Level = WishRockPathLevel;
    const ID: &'static str = "wish_rock_path";
    const MOVES: &'static [MoveKind] = &[
        MoveKind::replaces(WISH).meaning(Role::Goal),
        MoveKind::replaces(ROCK),
        MoveKind::replaces(PLAN).meaning(Role::Plan),
    ];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn accepts(level: &WishRockPathLevel, turn: &Turn, _board: &Board, one: &Move) -> bool {
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

    fn is_complete(_level: &WishRockPathLevel, turn: &Turn, _board: &Board) -> bool {
        turn.last(PLAN).is_some()
    }

    fn thinkable(level: &WishRockPathLevel) -> Vec<Move> {
        let deck = |kind, choices| moves(kind, Choice::ids(choices));
        [deck(WISH, &level.wishes), deck(ROCK, &level.rocks), deck(PLAN, &level.plans)].concat()
    }
}

#[cfg(test)]
mod tests;
