//! What the facilitator can do with the PIN and the recovery number.

use crate::desk::pin::digits::{Pin, RecoveryNumber};

/// A command of the pages about the PIN.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PinCommand {
    /// Keep this PIN; the desk opens.
    Set(Pin),
    /// Try this PIN at the gate.
    Try(Pin),
    /// If the old PIN is right, keep the new one.
    Change {
        /// The PIN as it was.
        old: Pin,
        /// The PIN as it shall be.
        new: Pin,
    },
    /// Try this recovery number; if it is right, a new PIN is chosen.
    TryRecovery(RecoveryNumber),
    /// The recovery number was written down: it is shown no more.
    RecoveryWritten,
}
