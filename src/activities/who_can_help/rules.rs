//! Rules of *Who Can Help?*: a helper on every stone, in any order and as often as one likes; then the way is crossed.

use crate::session::{Board, Move, Rules, Turn};

use super::level::WhoCanHelpLevel;

/// The kinds of move that put a helper onto a stone, in the order of the stones.
pub const STONES: [&str; 3] = ["first", "second", "third"];
/// The kind of move, and its choice: the animal sets off.
pub const GO: &str = "go";

/// The rules of *Who Can Help?*.
#[derive(Debug)]
pub struct WhoCanHelpRules;

impl Rules for WhoCanHelpRules {
    fn accepts(&self, board: &Board, one: &Move) -> bool {
        let (Some(level), Some(turn)) = (board.level.body::<WhoCanHelpLevel>(), board.current) else {
            return false;
        };
        if turn.last(GO).is_some() {
            return false;
        }
        if one.kind == GO {
            return one.choice == GO && on_the_stones(level, turn).iter().all(Option::is_some);
        }
        let is_a_stone = STONES.iter().take(level.stones).any(|stone| *stone == one.kind);
        is_a_stone && level.helpers.iter().any(|helper| helper.id == one.choice)
    }

    fn is_complete(&self, board: &Board) -> bool {
        board.current.is_some_and(|turn| turn.last(GO).is_some())
    }
}

/// Who stands on each stone now. Nobody stands on two: whoever is pulled to another stone leaves the first, and
/// whoever is replaced goes back to the shore.
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
