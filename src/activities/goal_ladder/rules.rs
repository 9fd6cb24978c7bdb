//! Rules of *goal ladder*: the goal hangs above; then a rung, what helped, and whether the goal is kept or changed.

use std::sync::Arc;

use crate::{
    content::{Choice, LevelBody, MoveKind, Reader, Role},
    session::{Board, EarlierChoice, Mechanic, Move, Turn, moves},
};

use super::level::{self, GoalLadderLevel};
pub use super::level::{CHANGE, HELPED, KEEP, NEXT, RUNG, WISH};

/// The rules of *goal ladder*.
#[derive(Debug)]
pub struct GoalLadderRules;

impl Mechanic for GoalLadderRules {
    type Level = GoalLadderLevel;
    const ID: &'static str = "goal_ladder";
    const MOVES: &'static [MoveKind] = &[
        MoveKind::replaces(WISH).meaning(Role::Goal),
        MoveKind::replaces(RUNG).meaning(Role::GoalStep),
        MoveKind::replaces(HELPED).meaning(Role::GoalHelper),
        MoveKind::replaces(NEXT).meaning(Role::Goal),
    ];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn accepts(level: &GoalLadderLevel, turn: &Turn, board: &Board, one: &Move) -> bool {
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

    fn is_complete(_level: &GoalLadderLevel, turn: &Turn, _board: &Board) -> bool {
        turn.last(NEXT).is_some()
    }

    fn thinkable(level: &GoalLadderLevel) -> Vec<Move> {
        let deck = |kind, choices| moves(kind, Choice::ids(choices));
        [
            deck(WISH, &level.wishes),
            deck(RUNG, &level.rungs),
            deck(HELPED, &level.helpers),
            deck(NEXT, &level.next),
        ]
        .concat()
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
    for EarlierChoice { kind, choice, .. } in board.kept_by_this_seat() {
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
