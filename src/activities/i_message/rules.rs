//! Rules of *I-message*: three tiles in their order, then the other side says what it heard.

use std::sync::Arc;

use crate::{
    content::{LevelBody, MoveKind, Reader, Role, Traits},
    session::{Board, Mechanic, Move, Seat, Turn, moves},
};

pub use super::level::FEEL;
use super::level::{self, IMessageLevel, Tile};

/// The kind of move: ... when ...
pub const WHEN: &str = "when";
/// The kind of move: I would like ...
pub const LIKE: &str = "like";
/// The kind of move: the other side says what it heard.
pub const MIRROR: &str = "mirror";

/// The parts of the sentence, in their order.
pub const PARTS: [&str; 3] = [FEEL, WHEN, LIKE];

/// The rules of *I-message*.
#[derive(Debug)]
pub struct IMessageRules;

impl Mechanic for IMessageRules {
    type Level = IMessageLevel;
    const ID: &'static str = "i_message";
    const TRAITS: Traits = Traits { partners: 2, ..Traits::COMMON };
    const MOVES: &'static [MoveKind] = &[
        MoveKind::replaces(FEEL).meaning(Role::Feeling),
        MoveKind::replaces(WHEN),
        MoveKind::replaces(LIKE),
        MoveKind::once(MIRROR),
    ];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn accepts(level: &IMessageLevel, turn: &Turn, _board: &Board, one: &Move) -> bool {
        let has = |kind| turn.last(kind).is_some();
        if has(MIRROR) {
            return false;
        }
        let in_deck = |deck: &[Tile]| deck.iter().any(|tile| tile.choice.id == one.choice);
        // A tile may be changed until the sentence was heard.
        match one.kind.as_str() {
            FEEL => in_deck(&level.feels),
            WHEN => has(FEEL) && in_deck(&level.whens),
            LIKE => has(WHEN) && in_deck(&level.likes),
            MIRROR => has(LIKE) && one.choice == MIRROR,
            _ => false,
        }
    }

    fn is_complete(_level: &IMessageLevel, turn: &Turn, _board: &Board) -> bool {
        turn.last(MIRROR).is_some()
    }

    fn thinkable(level: &IMessageLevel) -> Vec<Move> {
        let deck = |kind, deck: &[Tile]| moves(kind, deck.iter().map(|tile| tile.choice.id.as_str()));
        let tiles = [deck(FEEL, &level.feels), deck(WHEN, &level.whens), deck(LIKE, &level.likes)].concat();
        [tiles, moves(MIRROR, [MIRROR])].concat()
    }
}

/// The seat that listens: the next one at the table after the seat that speaks; nothing if it is alone.
pub fn listener<'a>(board: &Board<'a>) -> Option<&'a Seat> {
    let speaker = board.current?.seat?;
    let after = board.seats.iter().position(|seat| seat.token == speaker)? + 1;
    let (before, behind) = board.seats.split_at(after.min(board.seats.len()));
    behind.iter().chain(before).find(|seat| seat.present && seat.token != speaker)
}

#[cfg(test)]
mod tests;
