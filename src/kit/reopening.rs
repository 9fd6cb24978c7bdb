//! Looking again at a choice that was made in this turn: a note says which one, and the next move makes it stale.

use std::fmt::Display;

use super::{notes::Notes, touch::Act};
use crate::session::Turn;

/// The word of the note that says which choice is looked at again.
const REOPENED: &str = "reopened";

/// What can be looked at again, after so many moves of a turn.
#[derive(Clone, Copy, Debug)]
pub struct Reopening {
    moves: usize,
}

impl Reopening {
    /// As the turn stands now.
    pub const fn of(turn: &Turn) -> Self {
        Self { moves: turn.moves.len() }
    }

    /// What looks again at this part of the turn.
    pub fn act(self, part: impl Display) -> Act {
        Act::note(REOPENED, self.note(part))
    }

    /// Whether this part is looked at again.
    pub fn is_open(self, part: impl Display, notes: &Notes) -> bool {
        notes.get(REOPENED) == Some(self.note(part).as_str())
    }

    fn note(self, part: impl Display) -> String {
        format!("{part}-{}", self.moves)
    }
}
