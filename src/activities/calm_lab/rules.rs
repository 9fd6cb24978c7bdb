//! Rules of *Calm lab*: the group tries three tools together; then each seat says which one helped, or none today.

use std::sync::Arc;

use crate::{
    content::{LevelBody, MoveKind, OWN, Reader, Role},
    session::{Board, Mechanic, Move, Next, Turn, moves, next_in_circle},
};

use super::level::{self, CalmLabLevel, LabTool};

/// The kind of move: a tool was tried; the choice is its word.
pub const TRY: &str = "try";
/// The kind of move: which tool helped; the choice is its word, [`NONE_YET`] or `own`.
pub const HELPED: &str = "helped";
/// No tool has helped today, which is as good an answer as any.
pub const NONE_YET: &str = "none-yet";

/// How often one tool can be played in a turn: enough for every hand at the table to have it once.
const MOST_TRIES: usize = 12;

/// The rules of *Calm lab*.
#[derive(Debug)]
pub struct CalmLabRules;

impl Mechanic for CalmLabRules {
    type Level = CalmLabLevel;
    const ID: &'static str = "calm_lab";
    const MOVES: &'static [MoveKind] =
        &[MoveKind::adds(TRY, MOST_TRIES), MoveKind::replaces(HELPED).meaning(Role::CalmingTool)];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn next(board: &Board) -> Next {
        if board.turns.is_empty() {
            return Next::Together;
        }
        // A child who tried nothing has nothing to say about what helped.
        let tried = board.turns.iter().any(|turn| turn.last(TRY).is_some());
        if board.seats.is_empty() || !tried {
            return Next::Done;
        }
        next_in_circle(board)
    }

    fn accepts(level: &CalmLabLevel, turn: &Turn, board: &Board, one: &Move) -> bool {
        let is_tool = level.tools.iter().any(|tool| tool.tool.word() == one.choice);
        match one.kind.as_str() {
            TRY => turn.seat.is_none() && is_tool,
            HELPED => {
                may_say(board, level, turn) && (is_tool || [NONE_YET, OWN].contains(&one.choice.as_str()))
            }
            _ => false,
        }
    }

    fn is_complete(level: &CalmLabLevel, turn: &Turn, board: &Board) -> bool {
        let said = turn.last(HELPED).is_some();
        if turn.seat.is_some() { said } else { all_tried(level, turn) && (said || !board.seats.is_empty()) }
    }

    fn thinkable(level: &CalmLabLevel) -> Vec<Move> {
        let tools = || level.tools.iter().map(|tool| tool.tool.word());
        [moves(TRY, tools()), moves(HELPED, tools().chain([NONE_YET, OWN]))].concat()
    }
}

/// Whether this turn may say what helped: every seat, and a group without seats once it has tried everything.
pub fn may_say(board: &Board, level: &CalmLabLevel, turn: &Turn) -> bool {
    turn.seat.is_some() || (board.seats.is_empty() && all_tried(level, turn))
}

/// Whether every tool was tried in this turn.
pub fn all_tried(level: &CalmLabLevel, turn: &Turn) -> bool {
    level.tools.iter().all(|tool| is_tried(tool, turn))
}

/// Whether this tool was tried in this turn.
pub fn is_tried(tool: &LabTool, turn: &Turn) -> bool {
    turn.all(TRY).any(|choice| choice == tool.tool.word())
}

#[cfg(test)]
mod tests;
