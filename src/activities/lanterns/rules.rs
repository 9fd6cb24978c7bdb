//! Rules of *Lanterns*: first a strength of the child's own, then another one as a gift; both may be exchanged until the
//! turn ends.

use std::sync::Arc;

use crate::{
    content::{Choice, LevelBody, MoveKind, OWN, Reader, Role},
    session::{Board, Mechanic, Move, Seat, SeatToken, Turn, moves},
};

use super::level::{self, LanternsLevel};

/// The kind of move: a strength of the child's own rises into the sky.
pub const MINE: &str = "own";
/// The kind of move: a strength goes across the water, as a gift.
pub const GIFT: &str = "gift";

/// The rules of *Lanterns*.
#[derive(Debug)]
pub struct LanternsRules;

impl Mechanic for LanternsRules {
    type Level = LanternsLevel;
    const ID: &'static str = "lanterns";
    const MOVES: &'static [MoveKind] =
        &[MoveKind::replaces(MINE).meaning(Role::Strength), MoveKind::replaces(GIFT).meaning(Role::Strength)];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn accepts(level: &LanternsLevel, turn: &Turn, _board: &Board, one: &Move) -> bool {
        if !level.strengths.iter().any(|strength| strength.id == one.choice) {
            return false;
        }
        // One lantern cannot be in two places; what is told aloud may be told twice.
        let is_free = |other: &str| one.choice == OWN || turn.last(other) != Some(one.choice.as_str());
        match one.kind.as_str() {
            MINE => is_free(GIFT),
            GIFT => turn.last(MINE).is_some() && is_free(MINE),
            _ => false,
        }
    }

    fn is_complete(_level: &LanternsLevel, turn: &Turn, _board: &Board) -> bool {
        [MINE, GIFT].into_iter().all(|kind| turn.last(kind).is_some())
    }

    fn thinkable(level: &LanternsLevel) -> Vec<Move> {
        let strengths = |kind| moves(kind, Choice::ids(&level.strengths));
        [strengths(MINE), strengths(GIFT)].concat()
    }
}

/// The seat that gets the gift of the current turn; nothing where the group plays together or a seat is alone: then the
/// garden gets it.
pub fn receiver<'a>(board: &Board<'a>) -> Option<&'a Seat> {
    next_to(board, board.current?.seat?)
}

/// The next seat at the table after this one in the circle; the first one follows the last.
pub fn next_to<'a>(board: &Board<'a>, token: SeatToken) -> Option<&'a Seat> {
    let place = board.seats.iter().position(|seat| seat.token == token)?;
    let (before, after) = board.seats.split_at(place);
    after.iter().skip(1).chain(before).find(|seat| seat.present)
}

#[cfg(test)]
mod tests;
