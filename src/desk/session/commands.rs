//! What the facilitator can do while a session goes on, and after it.

use crate::session::Observation;

/// A command of the run-sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RunSheetCommand {
    /// Give the tablet back to the children, where they are.
    BackToChildren,
    /// The calm corner opens and the session waits.
    Pause,
    /// The session goes on.
    GoOn,
    /// The current step ends here.
    SkipStep,
    /// The step that was skipped last goes on after all.
    TakeBackSkip,
    /// The step at this place, an index into the steps shown, is played once more.
    PlayAgain(usize),
    /// The current step gets more minutes, or fewer.
    Stretch(i16),
    /// A coming step changes its place.
    MoveStep {
        /// The place it has, an index into the steps shown.
        from: usize,
        /// The place it shall have.
        to: usize,
    },
    /// Another level is played in a coming step.
    SwapStep {
        /// The place of the step, an index into the steps shown.
        place: usize,
        /// The level's id.
        level: String,
    },
    /// The child with this seat token leaves the table.
    SeatLeaves(u64),
    /// A child leaves the table early and is first asked what every child is asked at the end.
    SeatSaysGoodbye(u64),
    /// An adult plays along on this seat, or a child after all.
    SeatIsAdult {
        /// The seat's token.
        token: u64,
        /// Whether an adult plays on it.
        adult: bool,
    },
    /// A child arrives late: open the animals.
    SeatArrives,
    /// The session ends now; the private ending is still offered.
    EndNow,
}

/// A command of the wrap-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrapUpCommand {
    /// The wrap-up is done.
    Finish {
        /// What the adult saw in the group.
        seen: Observation,
        /// How many minutes the session took.
        minutes: u16,
    },
}
