//! What the facilitator can do on the home page, at the question about the date, and where the records are in trouble.

use crate::journal::Date;

/// What became of a child's wish to talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TalkHandled {
    /// An adult has spoken with the child.
    SpokenWith,
    /// The person responsible has taken over.
    HandedOn,
}

/// A command of the home page and of the pages that stand before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HomeCommand {
    /// A child who asked to talk has been heard.
    MarkTalkLater {
        /// Which wish.
        id: i64,
        /// What became of it.
        handled: TalkHandled,
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
