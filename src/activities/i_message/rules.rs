//! Rules of *I-message*: three tiles in their order, then the other side says what it heard.

use crate::session::{Board, Move, Rules, Seat};

use super::level::{IMessageLevel, Tile};

/// The kind of move: I feel ...
pub const FEEL: &str = "feel";
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

impl Rules for IMessageRules {
    fn accepts(&self, board: &Board, one: &Move) -> bool {
        let (Some(level), Some(turn)) = (board.level.body::<IMessageLevel>(), board.current) else {
            return false;
        };
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

    fn partners(&self) -> usize {
        2
    }

    fn is_complete(&self, board: &Board) -> bool {
        board.current.is_some_and(|turn| turn.last(MIRROR).is_some())
    }
}

/// The seat that listens: the next one at the table after the seat that speaks; nobody if it is alone.
pub fn listener<'a>(board: &Board<'a>) -> Option<&'a Seat> {
    let speaker = board.current?.seat?;
    let after = board.seats.iter().position(|seat| seat.token == speaker)? + 1;
    let (before, behind) = board.seats.split_at(after.min(board.seats.len()));
    behind.iter().chain(before).find(|seat| seat.present && seat.token != speaker)
}

#[cfg(test)]
mod tests;
