//! What an activity implements to be played: its level, its moves and its rules, each typed. The adapter below makes the
//! rules of a session out of it, so that no activity looks for its own level or counts its moves.

use std::sync::Arc;

use crate::content::{LevelBody, MoveKind, Reader, Traits};

use super::{
    event::Move,
    rules::{Board, Next, Rules, Turn, next_in_circle},
};

/// How an activity is played; each `activities/X/rules.rs` has one.
pub trait Mechanic: Send + Sync + 'static {
    /// The content of its levels.
    type Level: LevelBody;
    /// Its word in level files and in the journal: the name of its folder.
    const ID: &'static str;
    /// What is special about it.
    const TRAITS: Traits = Traits::COMMON;
    /// The kinds of its moves; it takes no others.
    const MOVES: &'static [MoveKind];
    /// Reads the `content` of a level; nothing if there was a fault, which the reader keeps.
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>>;

    /// Who goes next, after the turns that have ended. Must come to `Done` after finitely many ended turns.
    fn next(board: &Board) -> Next {
        next_in_circle(board)
    }

    /// Whether this turn, the one that goes on, may make this move now.
    fn accepts(level: &Self::Level, turn: &Turn, board: &Board, one: &Move) -> bool;

    /// Whether this turn, the one that goes on, has all it needs, so that it may end as played.
    fn is_complete(level: &Self::Level, turn: &Turn, board: &Board) -> bool;

    /// Every move that a child could think of in this level, whether or not it may be made now.
    fn thinkable(level: &Self::Level) -> Vec<Move>;
}

impl<M: Mechanic> Rules for M {
    fn traits(&self) -> Traits {
        M::TRAITS
    }

    fn next(&self, board: &Board) -> Next {
        // What is asked of each child alone is asked of no group, and of an empty table of no child.
        if M::TRAITS.asks_each && board.present().next().is_none() { Next::Done } else { M::next(board) }
    }

    fn accepts(&self, board: &Board, one: &Move) -> bool {
        let (Some(level), Some(turn)) = (board.level.body::<M::Level>(), board.current) else { return false };
        has_room::<M>(turn, one) && M::accepts(level, turn, board, one)
    }

    fn is_complete(&self, board: &Board) -> bool {
        let (Some(level), Some(turn)) = (board.level.body::<M::Level>(), board.current) else { return false };
        M::is_complete(level, turn, board)
    }

    fn thinkable(&self, board: &Board) -> Vec<Move> {
        let Some(level) = board.level.body::<M::Level>() else { return Vec::new() };
        let mut moves = M::thinkable(level);
        moves.retain(|one| self.accepts(board, one));
        moves
    }
}

/// Whether the activity has this kind of move, and the turn does not have too many of it yet.
fn has_room<M: Mechanic>(turn: &Turn, one: &Move) -> bool {
    let Some(kind) = M::MOVES.iter().find(|kind| kind.names(&one.kind)) else { return false };
    let of_choice = turn.moves.iter().filter(|before| *before == one).count();
    kind.has_room(turn.all(&one.kind).count(), of_choice)
}

/// One move of this kind for each of these choices.
pub fn moves<C: Into<String>>(kind: &str, choices: impl IntoIterator<Item = C>) -> Vec<Move> {
    choices.into_iter().map(|choice| Move::new(kind, choice)).collect()
}

/// One move of this kind for each number from 1 to this one.
pub fn numbered_moves(kind: &str, count: usize) -> Vec<Move> {
    moves(kind, (1..=count).map(|number| number.to_string()))
}
