//! Rules of *Future Window*: everybody once sticks one to three stickers onto a pane of their own; then the group opens.

use std::sync::Arc;

use crate::{
    content::{LevelBody, MoveKind, Reader, Traits},
    session::{Board, Mechanic, Move, Next, Turn, TurnEnd, moves, next_in_circle, next_together},
};

use super::level::{self, FutureWindowLevel};

/// The kind of move: a sticker is put onto the pane.
pub const STICKER: &str = "sticker";
/// The kind of move: a sticker is taken off the pane again.
pub const OFF: &str = "off";
/// The kind of move: the window is opened.
pub const OPEN: &str = "open";

/// How many stickers a pane takes.
pub const MOST_STICKERS: usize = 3;
/// How many the one pane of a whole group takes that plays without seats.
const MOST_TOGETHER: usize = 6;

/// How often the same sticker can be put on or taken off in one turn.
const MOST_TIMES: usize = 12;

/// The rules of *Future Window*.
#[derive(Debug)]
pub struct FutureWindowRules;

impl Mechanic for FutureWindowRules {
    type Level = FutureWindowLevel;
    const ID: &'static str = "future_window";
    const TRAITS: Traits = Traits { open_ended: true, ..Traits::COMMON };
    const MOVES: &'static [MoveKind] =
        &[MoveKind::adds(STICKER, MOST_TIMES), MoveKind::undoes(OFF, MOST_TIMES), MoveKind::once(OPEN)];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn next(board: &Board) -> Next {
        if board.seats.is_empty() {
            return next_together(board);
        }
        let was_together = board.turns.iter().any(|turn| turn.seat.is_none());
        if was_together || board.present().next().is_none() {
            return Next::Done;
        }
        match next_in_circle(board) {
            // When everybody would rather pass, there is nothing behind the window to be shown.
            Next::Done if stuck(board).next().is_some() => Next::Together,
            next => next,
        }
    }

    fn accepts(level: &FutureWindowLevel, turn: &Turn, board: &Board, one: &Move) -> bool {
        let pane = pane(turn);
        let is_on = pane.contains(&one.choice.as_str());
        let may_stick = has_pane(board, turn) && turn.last(OPEN).is_none();
        match one.kind.as_str() {
            STICKER => may_stick && !is_on && pane.len() < most(turn) && level.sticker(&one.choice).is_some(),
            OFF => may_stick && is_on,
            OPEN => one.choice == OPEN && may_open(board),
            _ => false,
        }
    }

    fn is_complete(_level: &FutureWindowLevel, turn: &Turn, _board: &Board) -> bool {
        if turn.seat.is_none() { turn.last(OPEN).is_some() } else { !pane(turn).is_empty() }
    }

    fn thinkable(level: &FutureWindowLevel) -> Vec<Move> {
        let stickers = || level.stickers.iter().map(|sticker| sticker.choice.id.as_str());
        [moves(STICKER, stickers()), moves(OFF, stickers()), moves(OPEN, [OPEN])].concat()
    }
}

/// The stickers on the pane of this turn, in the order in which they came.
pub fn pane(turn: &Turn) -> Vec<&str> {
    let mut stuck: Vec<&str> = Vec::new();
    for one in &turn.moves {
        match one.kind.as_str() {
            STICKER => stuck.push(&one.choice),
            OFF => stuck.retain(|id| *id != one.choice),
            _ => {}
        }
    }
    stuck
}

/// All stickers on all panes. What was stuck in a turn that was then passed is taken off.
pub fn stuck<'a>(board: &Board<'a>) -> impl Iterator<Item = &'a str> {
    let played = board.turns.iter().filter(|turn| turn.end == Some(TurnEnd::Played));
    played.chain(board.current).flat_map(pane)
}

/// Whether stickers are put onto a pane in this turn: when children have seats, the turn of the group only opens.
pub fn has_pane(board: &Board, turn: &Turn) -> bool {
    turn.seat.is_some() || board.seats.is_empty()
}

/// Whether the window may be opened now: together, and with something to see.
pub fn may_open(board: &Board) -> bool {
    board.current.is_some_and(|turn| turn.seat.is_none()) && stuck(board).next().is_some()
}

/// How many stickers the pane of this turn takes.
pub const fn most(turn: &Turn) -> usize {
    if turn.seat.is_none() { MOST_TOGETHER } else { MOST_STICKERS }
}

#[cfg(test)]
mod tests;
