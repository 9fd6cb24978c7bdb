//! Rules of *Brave Steps*: everybody finds a step and says whether it was tried; then the whole group cheers.

use std::{collections::BTreeSet, sync::Arc};

use crate::{
    content::{Choice, LevelBody, MoveKind, Reader},
    session::{Board, Mechanic, Move, Next, Turn, moves},
};

use super::level::{self, BraveStepsLevel};

/// The kind of move: the step to try next.
pub const STEP: &str = "step";
/// The kind of move: whether it was tried already.
pub const TRIED: &str = "tried";
/// The kind of move: one of the things that sound was touched.
pub const CHEER: &str = "cheer";

/// Whether the step was tried: both are as good.
pub const ANSWERS: [&str; 2] = ["tried", "not-yet"];
/// The things that sound, one for each child around the tablet, or nearly.
pub const THINGS: [&str; 6] = ["bell", "drum", "hands", "chime", "note", "popper"];

/// How many different things a cheer needs; fewer where fewer children are there.
const ENOUGH: usize = 4;
/// A cheer keeps no more touches than this: the light is full long before. Things sound all the same.
pub const MOST_CHEERS: usize = 48;

/// The rules of *Brave Steps*.
#[derive(Debug)]
pub struct BraveStepsRules;

impl Mechanic for BraveStepsRules {
    type Level = BraveStepsLevel;
    const ID: &'static str = "brave_steps";
    const MOVES: &'static [MoveKind] =
        &[MoveKind::replaces(STEP), MoveKind::replaces(TRIED), MoveKind::adds(CHEER, MOST_CHEERS)];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn next(board: &Board) -> Next {
        // The first turn climbs, whichever child has it; a turn together after it is the cheer.
        let has_cheered = board.turns.iter().skip(1).any(|turn| turn.seat.is_none());
        let nobody_is_left = !board.seats.is_empty() && board.present().next().is_none();
        if has_cheered || nobody_is_left {
            return Next::Done;
        }
        let had_turn = |token| board.turns.iter().any(|turn| turn.seat == Some(token));
        board
            .present()
            .find(|seat| !had_turn(seat.token))
            .map_or(Next::Together, |seat| Next::Seat(seat.token))
    }

    fn accepts(level: &BraveStepsLevel, turn: &Turn, board: &Board, one: &Move) -> bool {
        let (cheers, choice) = (is_cheer(board), one.choice.as_str());
        match one.kind.as_str() {
            STEP => !cheers && level.steps.iter().any(|step| step.id == choice),
            TRIED => !cheers && turn.last(STEP).is_some() && ANSWERS.contains(&choice),
            CHEER => cheers && THINGS.contains(&choice) && turn.moves.len() < MOST_CHEERS,
            _ => false,
        }
    }

    fn is_complete(_level: &BraveStepsLevel, turn: &Turn, board: &Board) -> bool {
        if is_cheer(board) {
            let different: BTreeSet<&str> = turn.all(CHEER).collect();
            return different.len() >= board.present().count().clamp(1, ENOUGH);
        }
        tried(turn).is_some()
    }

    fn thinkable(level: &BraveStepsLevel) -> Vec<Move> {
        [moves(STEP, Choice::ids(&level.steps)), moves(TRIED, ANSWERS), moves(CHEER, THINGS)].concat()
    }
}

/// Whether the current turn is the cheer of the whole group.
pub fn is_cheer(board: &Board) -> bool {
    board.current.is_some_and(|turn| turn.seat.is_none()) && !board.turns.is_empty()
}

/// What was said about the step on which the animal stands now; another step asks anew.
pub fn tried(turn: &Turn) -> Option<&str> {
    let said = turn.moves.iter().rev().take_while(|one| one.kind != STEP);
    said.into_iter().find(|one| one.kind == TRIED).map(|one| one.choice.as_str())
}

#[cfg(test)]
mod tests;
