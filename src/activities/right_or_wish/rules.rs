//! Rules of *Right or Wish?*: each seat puts the next picture somewhere and hears about it; nothing is right or wrong.

use std::sync::Arc;

use crate::{
    content::{LevelBody, MoveKind, Reader},
    session::{Board, Mechanic, Move, Turn, moves},
};

use super::level::{self, Grows, Leaf, RightOrWishLevel};

/// The kind of move: the picture was pulled to the tree.
pub const RIGHT: &str = "right";
/// The kind of move: the picture was pulled to the sky.
pub const WISH: &str = "wish";
/// The kind of move: its sentence was heard.
pub const SEEN: &str = "seen";

/// The rules of *Right or Wish?*.
#[derive(Debug)]
pub struct RightOrWishRules;

/// The picture a turn is about, and how far it has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now<'a> {
    /// The picture.
    pub leaf: &'a Leaf,
    /// Where it was put; nothing while it floats.
    pub put: Option<Grows>,
    /// Whether its sentence was heard: then it has grown.
    pub seen: bool,
}

impl Mechanic for RightOrWishRules {
    type Level = RightOrWishLevel;
    const ID: &'static str = "right_or_wish";
    const MOVES: &'static [MoveKind] =
        &[MoveKind::adds(RIGHT, 1), MoveKind::adds(WISH, 1), MoveKind::adds(SEEN, 1)];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn accepts(_level: &RightOrWishLevel, _turn: &Turn, board: &Board, one: &Move) -> bool {
        let Some(now) = now(board).filter(|now| now.leaf.id == one.choice && !now.seen) else {
            return false;
        };
        match one.kind.as_str() {
            RIGHT | WISH => now.put.is_none(),
            SEEN => now.put.is_some(),
            _ => false,
        }
    }

    fn is_complete(level: &RightOrWishLevel, turn: &Turn, _board: &Board) -> bool {
        // A group that plays together takes all pictures in its one turn.
        let wanted = if turn.seat.is_some() { 1 } else { level.leaves.len() };
        turn.all(SEEN).count() >= wanted
    }

    fn thinkable(level: &RightOrWishLevel) -> Vec<Move> {
        let leaves = |kind| moves(kind, level.leaves.iter().map(|leaf| leaf.id.as_str()));
        [leaves(RIGHT), leaves(WISH), leaves(SEEN)].concat()
    }
}

/// The picture the current turn is about. A group that plays together goes on to the next one as soon as one was
/// heard about, until the last.
pub fn now<'a>(board: &Board<'a>) -> Option<Now<'a>> {
    let (level, turn) = (board.level.body::<RightOrWishLevel>()?, board.current?);
    let count = level.leaves.len();
    let heard = turn.all(SEEN).count();
    let number = if turn.seat.is_some() { board.turns.len() } else { heard.min(count.checked_sub(1)?) };
    let order = order(board.seed, count);
    let leaf = level.leaves.get(*order.get(number.checked_rem(count)?)?)?;
    let seen = turn.moves.iter().any(|one| one.kind == SEEN && one.choice == leaf.id);
    Some(Now { leaf, put: put(turn, leaf), seen })
}

/// Where this picture was put in this turn.
fn put(turn: &Turn, leaf: &Leaf) -> Option<Grows> {
    let about_it = turn.moves.iter().filter(|one| one.choice == leaf.id);
    about_it.fold(None, |put, one| match one.kind.as_str() {
        RIGHT => Some(Grows::Tree),
        WISH => Some(Grows::Sky),
        _ => put,
    })
}

/// The pictures that have grown in this step so far, in the level's order.
pub fn grown<'a>(board: &Board<'a>) -> Vec<&'a Leaf> {
    let Some(level) = board.level.body::<RightOrWishLevel>() else { return Vec::new() };
    let has_grown = |leaf: &&Leaf| board.moves().any(|one| one.kind == SEEN && one.choice == leaf.id);
    level.leaves.iter().filter(has_grown).collect()
}

/// The places of so many pictures, mixed for this session.
fn order(seed: u64, count: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    let mut drawn = seed;
    for last in (1..count).rev() {
        // Knuth's linear generator; its upper bits are the good ones.
        drawn = drawn.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        order.swap(last, (drawn >> 33) as usize % (last + 1));
    }
    order
}

#[cfg(test)]
mod tests;
