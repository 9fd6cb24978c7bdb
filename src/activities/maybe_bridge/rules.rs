//! Rules of *Maybe Bridge*: one plank a turn, round the circle, until the bridge holds; then the group lets the animal walk.

use std::sync::Arc;

use crate::{
    content::{Band, LevelBody, MoveKind, OWN, Reader},
    session::{Board, Mechanic, Move, Next, Turn, TurnEnd, moves, next_together},
};

use super::level::{self, MaybeBridgeLevel};

/// The kind of move: an explanation is laid as a plank.
pub const PLANK: &str = "plank";
/// The kind of move: the animal walks over the bridge.
pub const WALK: &str = "walk";

/// How often the tablet goes round before the group lays together what is missing.
const MOST_ROUNDS: usize = 2;

/// How many planks of one kind can be laid in one turn: only "my own" can be laid twice.
const MOST_TIMES: usize = 12;

/// The rules of *Maybe Bridge*.
#[derive(Debug)]
pub struct MaybeBridgeRules;

impl Mechanic for MaybeBridgeRules {
    type Level = MaybeBridgeLevel;
    const ID: &'static str = "maybe_bridge";
    const MOVES: &'static [MoveKind] = &[MoveKind::adds(PLANK, MOST_TIMES), MoveKind::once(WALK)];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn next(board: &Board) -> Next {
        if board.seats.is_empty() {
            return next_together(board);
        }
        let was_together = board.turns.iter().any(|turn| turn.seat.is_none());
        if was_together || board.present().next().is_none() {
            return Next::Done;
        }
        if holds(board) || everybody_has_passed(board) {
            return Next::Together;
        }
        let goes = |token| board.turns.iter().filter(|turn| turn.seat == Some(token)).count();
        let after_last = seat_after_last(board);
        let rotated = board.seats[after_last..].iter().chain(&board.seats[..after_last]);
        let next = rotated.filter(|seat| seat.present).min_by_key(|seat| goes(seat.token));
        next.filter(|seat| goes(seat.token) < MOST_ROUNDS)
            .map_or(Next::Together, |seat| Next::Seat(seat.token))
    }

    fn accepts(level: &MaybeBridgeLevel, turn: &Turn, board: &Board, one: &Move) -> bool {
        match one.kind.as_str() {
            PLANK => {
                let is_free = one.choice == OWN || !laid(board).any(|id| id == one.choice);
                let may_lay = turn.seat.is_none() || turn.last(PLANK).is_none();
                let there = level.explanations.iter().any(|plank| plank.choice.id == one.choice);
                there && is_free && may_lay && !holds(board)
            }
            WALK => one.choice == WALK && turn.seat.is_none() && holds(board),
            _ => false,
        }
    }

    fn is_complete(_level: &MaybeBridgeLevel, turn: &Turn, _board: &Board) -> bool {
        let wanted = if turn.seat.is_some() { PLANK } else { WALK };
        turn.last(wanted).is_some()
    }

    fn thinkable(level: &MaybeBridgeLevel) -> Vec<Move> {
        let planks = level.explanations.iter().map(|plank| plank.choice.id.as_str());
        [moves(PLANK, planks), moves(WALK, [WALK])].concat()
    }
}

/// The planks that lie, in order. A child who passes takes back what was laid in that turn.
pub fn laid<'a>(board: &Board<'a>) -> impl Iterator<Item = &'a str> {
    let played = board.turns.iter().filter(|turn| turn.end == Some(TurnEnd::Played));
    played.chain(board.current).flat_map(|turn| turn.all(PLANK))
}

/// How many planks the bridge needs.
pub fn wanted(board: &Board) -> usize {
    let planks = board.level.body::<MaybeBridgeLevel>().map_or(0, |level| level.explanations.len());
    wanted_of(board.level.bands.iter().min().copied(), planks)
}

/// How many planks a bridge needs for this band, where so many lie on the bank.
fn wanted_of(youngest: Option<Band>, planks: usize) -> usize {
    let long = match youngest {
        Some(Band::A) => 3,
        Some(Band::B) => 4,
        Some(Band::C | Band::D) | None => 5,
    };
    long.min(planks)
}

/// Whether enough planks lie.
pub fn holds(board: &Board) -> bool {
    laid(board).count() >= wanted(board)
}

/// Everybody at the table has passed since a plank was last laid.
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
