//! What the facilitator can do with a programme that was changed in the planner.

use crate::content::Programme;

/// A command of the planner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlannerCommand {
    /// Keep this programme among the facilitator's own.
    KeepProgramme {
        /// Whose page it goes back to.
        group: i64,
        /// The programme, with the ids it had before.
        programme: Box<Programme>,
        /// The place of the session that is chosen then.
        session: usize,
    },
    /// Take this programme of the facilitator's own away: it is offered no more. Given only after a hold.
    RemoveProgramme {
        /// Whose page it goes back to.
        group: i64,
        /// The programme's id.
        programme: String,
    },
}
