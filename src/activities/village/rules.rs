//! Rules of *Village*: a role stands on one ring or waits on the meadow; its last move counts. Asking may be rehearsed.

use std::sync::Arc;

use crate::{
    content::{Choice, LevelBody, MoveKind, Reader, Traits},
    session::{Board, Mechanic, Move, Turn, moves},
};

use super::level::{self, VillageLevel};

/// The kinds of move that place a role, nearest ring first; the choice is the role.
pub const RINGS: [&str; 3] = ["ring-1", "ring-2", "ring-3"];
/// The kind of move: a role goes back to the meadow.
pub const HOME: &str = "home";
/// The kind of move: how one could begin to ask. Whom is not kept.
pub const ASK: &str = "ask";

/// So many roles may stand on the rings.
pub const MOST: usize = 8;

/// How often the same figure can be pulled to the same ring, or home, in one turn.
const MOST_TIMES: usize = 12;

/// The rules of *Village*.
#[derive(Debug)]
pub struct VillageRules;

/// The ring a kind of move places on, counted from 0.
pub fn ring(kind: &str) -> Option<usize> {
    RINGS.iter().position(|one| *one == kind)
}

/// The roles on the rings with their ring, in the order in which they came to it.
pub fn standing(turn: &Turn) -> Vec<(&str, usize)> {
    let mut stand: Vec<(&str, usize)> = Vec::new();
    for one in &turn.moves {
        let ring = ring(&one.kind);
        if ring.is_some() || one.kind == HOME {
            stand.retain(|(role, _)| *role != one.choice);
        }
        stand.extend(ring.map(|ring| (one.choice.as_str(), ring)));
    }
    stand
}

impl Mechanic for VillageRules {
    type Level = VillageLevel;
    const ID: &'static str = "village";
    const TRAITS: Traits = Traits { open_ended: true, ..Traits::COMMON };
    const MOVES: &'static [MoveKind] = &[
        MoveKind::adds(RINGS[0], MOST_TIMES),
        MoveKind::adds(RINGS[1], MOST_TIMES),
        MoveKind::adds(RINGS[2], MOST_TIMES),
        MoveKind::undoes(HOME, MOST_TIMES),
        MoveKind::replaces(ASK),
    ];
    const READ: fn(&Reader) -> Option<Arc<dyn LevelBody>> = level::read;

    fn accepts(level: &VillageLevel, turn: &Turn, _board: &Board, one: &Move) -> bool {
        let stand = standing(turn);
        let here = stand.iter().find(|(role, _)| *role == one.choice).map(|(_, ring)| *ring);
        if let Some(ring) = ring(&one.kind) {
            let has_room = here.is_some() || stand.len() < MOST;
            let known = level.roles.iter().any(|role| role.id == one.choice);
            return known && ring < usize::from(level.rings) && here != Some(ring) && has_room;
        }
        match one.kind.as_str() {
            HOME => here.is_some(),
            ASK => !stand.is_empty() && level.beginnings.iter().any(|begin| begin.id == one.choice),
            _ => false,
        }
    }

    fn is_complete(_level: &VillageLevel, turn: &Turn, _board: &Board) -> bool {
        !standing(turn).is_empty()
    }

    fn thinkable(level: &VillageLevel) -> Vec<Move> {
        let placed = RINGS.into_iter().chain([HOME]);
        let placed = placed.flat_map(|kind| moves(kind, Choice::ids(&level.roles)));
        let asked = moves(ASK, level.beginnings.iter().map(|begin| begin.id.as_str()));
        placed.chain(asked).collect()
    }
}

#[cfg(test)]
mod tests;
