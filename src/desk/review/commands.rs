//! What the facilitator can do on the review.

use crate::session::Observation;

/// A command of the review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReviewCommand {
    /// From now on the adult saw this at a session that is closed.
    ChangeObservation {
        /// The session's number in the journal.
        session: i64,
        /// What was seen.
        seen: Observation,
    },
    /// Show the group its garden's story on the children's side.
    ShowGroup(i64),
}
