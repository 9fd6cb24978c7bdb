//! Rules of *Who Can Help?*: a helper on every stone, in any order and as often as one likes; then the way is crossed.

use std::sync::Arc;

use crate::{
    content::{Choice, LevelBody, MoveKind, Reader},
    session::{Board, Mechanic, Move, Turn, moves},
};

use super::level::{self, WhoCanHelpLevel};

/// The kinds of move that put a helper onto a stone, in the order of the stones.
pub const STONES: [&str; 3] = ["first", "second", "third"];
/// The kind of move, and its choice: the animal sets off.
pub const GO: &str = "go";

/// The rules of *Who Can Help?*.
#[derive(Debug)]
pub struct WhoCanHelpRules;

impl Mechanic for WhoCanHelpRules {
    type Level = WhoCanHelpLevel;
    const ID: &'static str = "who_can_help";
    const MOVES: &'static [MoveKind] = &[
        MoveKind::replaces(STONES[0]),
        MoveKind::replaces(STONES[1]),
        MoveKind::replaces(STONES[2]),
        MoveKind::once(GO),
    ];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn accepts(level: &WhoCanHelpLevel, turn: &Turn, _board: &Board, one: &Move) -> bool {
        if turn.last(GO).is_some() {
            return false;
        }
        if one.kind == GO {
            return one.choice == GO && on_the_stones(level, turn).iter().all(Option::is_some);
        }
        let is_a_stone = STONES.iter().take(level.stones).any(|stone| *stone == one.kind);
        is_a_stone && level.helpers.iter().any(|helper| helper.id == one.choice)
    }

    fn is_complete(_level: &WhoCanHelpLevel, turn: &Turn, _board: &Board) -> bool {
        turn.last(GO).is_some()
    }

    fn thinkable(level: &WhoCanHelpLevel) -> Vec<Move> {
        let helpers = STONES.into_iter().flat_map(|stone| moves(stone, Choice::ids(&level.helpers)));
        helpers.chain(moves(GO, [GO])).collect()
    }
}

/// Who stands on each stone now. No figure stands on two: one that is pulled to another stone leaves the first, and
/// one that is replaced goes back to the shore.
pub fn on_the_stones<'a>(level: &WhoCanHelpLevel, turn: &'a Turn) -> Vec<Option<&'a str>> {
    let mut stones = vec![None; level.stones.min(STONES.len())];
    for one in &turn.moves {
        let Some(stone) = STONES.iter().take(stones.len()).position(|stone| *stone == one.kind) else {
            continue;
        };
        for other in &mut stones {
            if *other == Some(one.choice.as_str()) {
                *other = None;
            }
        }
        stones[stone] = Some(one.choice.as_str());
    }
    stones
}

#[cfg(test)]
mod tests;
