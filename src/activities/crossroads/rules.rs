//! Rules of *Crossroads*: one story passed around the table; each seat does the next part, and it can be played again.

use std::sync::Arc;

use crate::{
    content::{Choice, LevelBody, MoveKind, Reader, Role},
    session::{Board, Mechanic, Move, Next, Turn, TurnEnd, moves, next_together},
};

pub use super::level::NAME;
use super::level::{self, CrossroadsLevel};

/// The kind of move: stop, with the flat of the hand.
pub const STOP: &str = "stop";
/// The kind of move: look along a way, to see what may come of it.
pub const LOOK: &str = "look";
/// The kind of move: choose a way and go it.
pub const CHOOSE: &str = "choose";
/// The kind of move: play again, another way.
pub const AGAIN: &str = "again";

/// How often a story can be played again.
const MOST_ROUNDS: usize = 6;
/// How many ways are looked along before one is chosen, even when few are at the table.
const FEWEST_LOOKS: usize = 2;

/// The part of the story a turn plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Stop and breathe.
    Stop,
    /// Name the feeling.
    Name,
    /// Look along a way.
    Look,
    /// Choose a way.
    Choose,
}

/// How often the same way can be looked along in one turn: a group that plays together goes many rounds in one.
const MOST_LOOKS: usize = 24;

/// The rules of *Crossroads*.
#[derive(Debug)]
pub struct CrossroadsRules;

impl Mechanic for CrossroadsRules {
    type Level = CrossroadsLevel;
    const ID: &'static str = "crossroads";
    const MOVES: &'static [MoveKind] = &[
        MoveKind::once(STOP),
        MoveKind::replaces(NAME).meaning(Role::Feeling),
        MoveKind::adds(LOOK, MOST_LOOKS).meaning(Role::Idea),
        MoveKind::adds(CHOOSE, MOST_ROUNDS),
        MoveKind::adds(AGAIN, MOST_ROUNDS),
    ];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn next(board: &Board) -> Next {
        if board.seats.is_empty() {
            return next_together(board);
        }
        if everybody_has_passed(board) || is_told(board) {
            return Next::Done;
        }
        let goes = |token| board.turns.iter().filter(|turn| turn.seat == Some(token)).count();
        let after_last = seat_after_last(board);
        let rotated = board.seats[after_last..].iter().chain(&board.seats[..after_last]);
        let next = rotated.filter(|seat| seat.present).min_by_key(|seat| goes(seat.token));
        next.map_or(Next::Done, |seat| Next::Seat(seat.token))
    }

    fn accepts(level: &CrossroadsLevel, turn: &Turn, board: &Board, one: &Move) -> bool {
        let idea = || level.ideas.iter().any(|idea| idea.choice.id == one.choice);
        let part = part(board);
        match one.kind.as_str() {
            STOP => part == Part::Stop && one.choice == STOP,
            NAME => part == Part::Name && level.feelings.iter().any(|feeling| feeling.id == one.choice),
            LOOK => matches!(part, Part::Look | Part::Choose) && !has_gone(turn) && idea(),
            CHOOSE => part == Part::Choose && !has_gone(turn) && idea(),
            AGAIN => CrossroadsRules.may_go_again(board) && one.choice == AGAIN,
            _ => false,
        }
    }

    fn is_complete(_level: &CrossroadsLevel, turn: &Turn, board: &Board) -> bool {
        if turn.seat.is_none() {
            return turn.last(CHOOSE).is_some();
        }
        match part(board) {
            Part::Stop => turn.last(STOP).is_some(),
            Part::Name => turn.last(NAME).is_some(),
            Part::Look => turn.last(LOOK).is_some(),
            Part::Choose => turn.last(CHOOSE).is_some(),
        }
    }

    fn thinkable(level: &CrossroadsLevel) -> Vec<Move> {
        let ideas = || level.ideas.iter().map(|idea| idea.choice.id.as_str());
        [
            moves(STOP, [STOP]),
            moves(NAME, Choice::ids(&level.feelings)),
            moves(LOOK, ideas()),
            moves(CHOOSE, ideas()),
            moves(AGAIN, [AGAIN]),
        ]
        .concat()
    }
}

impl CrossroadsRules {
    /// Whether the current turn has just gone a way and may ask for another.
    pub fn may_go_again(&self, board: &Board) -> bool {
        let Some(turn) = board.current else { return false };
        turn.all(CHOOSE).count() > turn.all(AGAIN).count() && rounds(board) < MOST_ROUNDS
    }
}

/// Whether this turn has gone a way. A group that plays together goes again in the same turn; seats pass it on.
fn has_gone(turn: &Turn) -> bool {
    let ways = turn.all(CHOOSE).count();
    if turn.seat.is_none() { ways > turn.all(AGAIN).count() } else { ways > 0 }
}

/// The part of the story the current turn plays (or the next turn would).
pub fn part(board: &Board) -> Part {
    let together = board.current.is_some_and(|turn| turn.seat.is_none());
    let played = board.turns.iter().filter(|turn| turn.end == Some(TurnEnd::Played));
    // When the group plays together, one turn goes through all the parts.
    let told: Vec<&Turn> = played.chain(board.current.filter(|_| together)).collect();
    let has = |kind| told.iter().any(|turn| turn.last(kind).is_some());
    let looks = told.iter().flat_map(|turn| turn.all(LOOK)).count();
    if !has(STOP) {
        Part::Stop
    } else if !has(NAME) {
        Part::Name
    } else if looks < looks_wanted(board) && !has(CHOOSE) {
        Part::Look
    } else {
        Part::Choose
    }
}

/// How many ways are looked along before one is chosen, so that everybody at the table has a part where possible.
fn looks_wanted(board: &Board) -> usize {
    let ideas = board.level.body::<CrossroadsLevel>().map_or(0, |level| level.ideas.len());
    let other_parts = 3;
    board.present().count().saturating_sub(other_parts).max(FEWEST_LOOKS).min(ideas)
}

/// How many ways were chosen in this step.
fn rounds(board: &Board) -> usize {
    board.moves().filter(|one| one.kind == CHOOSE).count()
}

/// A way was chosen, no seat asked to play again, and every seat at the table had a part.
fn is_told(board: &Board) -> bool {
    // A child who passes takes back what was chosen in that turn.
    let played = board.turns.iter().rev().filter(|turn| turn.end == Some(TurnEnd::Played));
    let Some(last_choice) = played.into_iter().find(|turn| turn.last(CHOOSE).is_some()) else { return false };
    let again = last_choice.last(AGAIN).is_some() && rounds(board) < MOST_ROUNDS;
    let had_part = |token| board.turns.iter().any(|turn| turn.seat == Some(token));
    !again && board.present().all(|seat| had_part(seat.token))
}

/// Every seat at the table has passed since a part was last played, or no seat is there:
/// the group has had enough of this story.
fn everybody_has_passed(board: &Board) -> bool {
    let since =
        board.turns.iter().rposition(|turn| turn.end == Some(TurnEnd::Played)).map_or(0, |last| last + 1);
    let has_passed = |token| board.turns[since..].iter().any(|turn| turn.seat == Some(token));
    board.present().all(|seat| has_passed(seat.token))
}

/// The place in the circle after the seat that had the last turn.
fn seat_after_last(board: &Board) -> usize {
    let last = board.turns.last().and_then(|turn| turn.seat);
    let place = board.seats.iter().position(|seat| Some(seat.token) == last);
    place.map_or(0, |place| (place + 1) % board.seats.len())
}

#[cfg(test)]
mod tests;
