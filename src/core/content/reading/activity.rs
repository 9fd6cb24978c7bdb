//! What content knows of an activity: how its levels are read, what is special about it, and the kinds of its moves.

use std::sync::Arc;

use super::reader::Reader;
use crate::content::definitions::{level::LevelBody, move_kind::MoveKind};

/// An activity as the content knows it; the registry makes it from the activity's mechanic.
#[derive(Clone, Copy, Debug)]
pub struct ActivityFormat {
    /// The activity's word in level files: the name of its folder.
    pub id: &'static str,
    /// What is special about it.
    pub traits: Traits,
    /// The kinds of its moves.
    pub moves: &'static [MoveKind],
    /// Reads the `content` of a level; nothing if there was a fault, which the reader keeps.
    pub read: fn(&Reader) -> Option<Arc<dyn LevelBody>>,
}

/// What is special about an activity: the session, the planner and the practice group ask for these, never for its id.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a property of its own, and any may come with any other"
)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Traits {
    /// Between how many children it is played; where fewer are at the table, an adult is the partner.
    pub partners: usize,
    /// Whether it is asked of each child alone: a group in which no child has a seat passes it over.
    pub asks_each: bool,
    /// Whether a turn ends by itself as soon as it is complete (otherwise the child passes the tablet on).
    pub ends_itself: bool,
    /// Whether a child can go on after its turn is complete, by one more picture or figure.
    pub open_ended: bool,
    /// Whether the step is still offered when the session is ended early (the private ending, the garden).
    pub survives_early_end: bool,
    /// Whether the step has its place in every session (assent, animals, check-in, check-out, the private ending, the
    /// garden): no plan moves it or leaves it out.
    pub keeps_place: bool,
    /// Whether children choose their animals in this step.
    pub welcomes_seats: bool,
    /// Whether the tablet rests while it is played.
    pub rests_tablet: bool,
    /// Whether it is open from everywhere (the calm corner), so that no plan has a step for it.
    pub always_open: bool,
}

impl Traits {
    /// An activity that children play one after the other, with nothing special about it.
    pub const COMMON: Self = Self {
        partners: 1,
        asks_each: false,
        ends_itself: false,
        open_ended: false,
        survives_early_end: false,
        keeps_place: false,
        welcomes_seats: false,
        rests_tablet: false,
        always_open: false,
    };
}
