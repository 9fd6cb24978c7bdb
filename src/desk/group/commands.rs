//! What the facilitator can do with a group.

use crate::{
    content::{Band, Bilingual},
    locale::Language,
};

/// What a new group is made of. A group has no other name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewGroup {
    /// The two generated words.
    pub words: Bilingual,
    /// The picture: a file name in `assets/emoji` without its ending.
    pub picture: String,
    /// The age band.
    pub band: Band,
    /// The language the children play in.
    pub language: Language,
    /// How many seats, 0 to 10.
    pub seats: u8,
    /// Whether each child keeps its animal over the sessions; otherwise they are new each time.
    pub animals_stay: bool,
}

/// A command of the pages about a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GroupCommand {
    /// Make the practice group with its made-up history, and show it.
    MakePractice,
    /// Take the practice group away.
    RemovePractice,
    /// Put a group out of sight, or bring it back.
    Archive {
        /// Which.
        group: i64,
        /// Whether it is put away.
        away: bool,
    },
    /// From now on each child of the group keeps its animal, or they are new each time.
    KeepAnimals {
        /// Which group.
        group: i64,
        /// Whether the animals stay.
        stay: bool,
    },
    /// Draw two other words and another picture for the new group.
    OtherWords,
    /// Make the group.
    Create(NewGroup),
    /// Turn to the group's page with this plan chosen for the next session.
    PlanNext {
        /// Which group.
        group: i64,
        /// The plan's id.
        plan: String,
    },
    /// Start a session.
    Start {
        /// Whose.
        group: i64,
        /// The plan's id.
        plan: String,
        /// How many children are here, 0 to 10.
        heads: u8,
    },
    /// The facilitator confirms to hold the right to the questionnaires of these levels.
    ConfirmRights(Vec<String>),
    /// Delete this group for good. Given only after a hold; the PIN is asked for before it is done.
    Delete(i64),
}
