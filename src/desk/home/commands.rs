//! What the facilitator can do on the home page, at the question about the date, and on the error page.

use crate::journal::{Date, TalkLaterOutcome};

/// A command of the home page and of the pages that stand before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HomeCommand {
    /// A child who asked to talk has been heard.
    MarkTalkLater {
        /// Which wish.
        id: i64,
        /// What became of it.
        handled: TalkLaterOutcome,
    },
    /// The tablet's clock shows this day, and it is right.
    ConfirmDay(Date),
    /// The tablet's clock shows this day, and it is wrong.
    DenyDay(Date),
    /// Go on with the session that was not finished, through the curtain.
    GoOnUnfinished,
    /// End the session that was not finished; the children have gone home.
    EndUnfinished,
    /// Try to open the records again.
    TryAgain,
    /// Set the damaged records aside, whole, and start with new ones. Given only after a hold.
    SetRecordsAside,
}
