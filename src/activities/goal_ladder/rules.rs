//! Rules of *goal ladder*: the goal hangs above; then a rung, what helped, and whether the goal is kept or changed.

use crate::{
    content::Choice,
    session::{Board, Kept, Move, Rules},
};

use super::level::GoalLadderLevel;

/// The kind of move: which wish hangs above, where none is kept from an earlier meeting.
pub const WISH: &str = "wish";
/// The kind of move: how far up, `1` to `5`.
pub const RUNG: &str = "rung";
/// The kind of move: what helped.
pub const HELPED: &str = "helped";
/// The kind of move: what comes next.
pub const NEXT: &str = "next";
/// What comes next: the goal stays.
pub const KEEP: &str = "keep";
/// What comes next: another goal.
pub const CHANGE: &str = "change";

/// The rules of *goal ladder*.
#[derive(Debug)]
pub struct GoalLadderRules;

impl Rules for GoalLadderRules {
    fn accepts(&self, board: &Board, one: &Move) -> bool {
        let (Some(level), Some(turn)) = (board.level.body::<GoalLadderLevel>(), board.current) else {
            return false;
        };
        let in_deck = |deck: &[Choice]| deck.iter().any(|choice| choice.id == one.choice);
        let has = |kind| turn.last(kind).is_some();
        match one.kind.as_str() {
            // What was said may be changed until the turn has gone two steps further.
            WISH => kept_goal(board).is_none() && !has(RUNG) && in_deck(&level.wishes),
            RUNG => goal(board).is_some() && !has(NEXT) && in_deck(&level.rungs),
            HELPED => has(RUNG) && !has(NEXT) && in_deck(&level.helpers),
            NEXT => has(HELPED) && in_deck(&level.next),
            _ => false,
        }
    }

    fn is_complete(&self, board: &Board) -> bool {
        board.current.is_some_and(|turn| turn.last(NEXT).is_some())
    }
}

/// The goal that hangs at the top of the ladder: the one kept from an earlier meeting, or the one chosen just now.
pub fn goal<'a>(board: &Board<'a>) -> Option<&'a Choice> {
    let chosen = || {
        let level = board.level.body::<GoalLadderLevel>()?;
        let id = board.current?.last(WISH)?;
        level.wishes.iter().find(|wish| wish.id == id)
    };
    kept_goal(board).or_else(chosen)
}

/// The goal this seat keeps from an earlier meeting; nothing if it was to be changed and no new one was made.
pub fn kept_goal<'a>(board: &Board<'a>) -> Option<&'a Choice> {
    let mut goal = None;
    for Kept { kind, choice, .. } in board.kept_by_this_seat() {
        match kind.as_str() {
            WISH => goal = Some(choice),
            NEXT if choice.id == CHANGE => goal = None,
            _ => {}
        }
    }
    goal
}

#[cfg(test)]
mod tests;
