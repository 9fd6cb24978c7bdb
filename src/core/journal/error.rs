//! The errors of the journal. Each message tells the facilitator what happened and what to do.

use std::path::PathBuf;

/// Why the journal could not do what was asked. Nothing was changed when one of these comes back.
#[derive(Clone, Debug, thiserror::Error)]
pub enum JournalError {
    /// The data folder is not there, or not any more.
    #[error(
        "The data folder {} is not there. Put it back or connect its disk, or name another folder with --data.",
        .folder.display()
    )]
    FolderMissing {
        /// The folder that was looked for.
        folder: PathBuf,
    },
    /// The data folder or the journal in it cannot be written.
    #[error(
        "The journal cannot be written. Allow this user to write in the data folder, or name another with --data."
    )]
    NotWritable,
    /// The data folder lies where no journal can be kept, such as on a share.
    #[error(
        "This data folder cannot hold a journal: it lies on a share, or on a disk that lets no program lock a file or use it \
         together with another. A folder on this tablet's own disk can: start without --data, or name one there."
    )]
    PlaceUnfit,
    /// No space is left for one more event.
    #[error(
        "The disk is full, so nothing more can be kept. Free some space, then go on: nothing kept so far is lost."
    )]
    DiskFull,
    /// A newer version of the app has written this journal.
    #[error(
        "A newer Six Seeds has written this journal (format {found}; this one knows {known}). \
         It was left as it is. Install the newer version."
    )]
    Newer {
        /// The format of the journal.
        found: u32,
        /// The newest format this program knows.
        known: u32,
    },
    /// The journal cannot be read as it is.
    #[error("The journal is damaged: {why}. It can be set aside whole, and a fresh one begun.")]
    Damaged {
        /// What does not fit.
        why: String,
    },
    /// Another program holds the journal.
    #[error("Another program is using the journal. Close it and try again.")]
    Busy,
    /// An event of a kind this program does not know.
    #[error(
        "Event {counter} of session {session} is of the kind \"{kind}\", which this version does not know. \
         A newer Six Seeds has written it: install the newer version."
    )]
    UnknownEvent {
        /// The session's id.
        session: i64,
        /// The event's counter.
        counter: u64,
        /// The kind that is not known.
        kind: String,
    },
    /// An event would leave a gap, or stand where another stands already.
    #[error("The next event of this session is number {expected}, not {given}. Open the session again.")]
    Gap {
        /// The counter that comes next.
        expected: u64,
        /// The counter that was given.
        given: u64,
    },
    /// A session that is closed takes no more events.
    #[error("This session is closed. Start a new one.")]
    SessionClosed,
    /// A closed session must keep as many events as it had.
    #[error(
        "The session has {stored} events, but {given} were given to close it. Read it again and close it anew."
    )]
    WrongNumber {
        /// How many events are stored.
        stored: u64,
        /// How many were given.
        given: u64,
    },
    /// What was asked for is not in the journal.
    #[error("There is no such {what} in the journal. It may have been deleted: go back and look again.")]
    NotFound {
        /// What was looked for: `group`, `session`, `request`.
        what: &'static str,
    },
    /// A text or number that the journal does not take, so that no name can slip in.
    #[error("\"{value}\" cannot be kept as {what}. {rule}")]
    Unfit {
        /// Where it was to be kept.
        what: &'static str,
        /// What was given.
        value: String,
        /// What would be right.
        rule: &'static str,
    },
    /// A PIN that is not 4 to 8 digits. What was typed is not repeated.
    #[error("A PIN is 4 to 8 digits. Choose another.")]
    UnfitPin,
    /// Something else, in the words of the system or library that noticed it.
    #[error("The journal could not be used: {0}. Try again; if it happens again, restart the tablet.")]
    Other(String),
}

impl JournalError {
    /// Whether the journal itself is broken, so that setting it aside is the safe way on.
    pub const fn is_damage(&self) -> bool {
        matches!(self, Self::Damaged { .. })
    }

    /// The Fluent key under which the desk tells this trouble; `<key>-help` says what to do.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::FolderMissing { .. } => "journal-folder-missing",
            Self::NotWritable => "journal-not-writable",
            Self::PlaceUnfit => "journal-place-unfit",
            Self::DiskFull => "journal-disk-full",
            Self::Newer { .. } | Self::UnknownEvent { .. } => "journal-newer",
            Self::Damaged { .. } => "journal-damaged",
            Self::Busy => "journal-busy",
            Self::Gap { .. } | Self::SessionClosed | Self::WrongNumber { .. } => "journal-out-of-step",
            Self::NotFound { .. } => "journal-not-found",
            Self::Unfit { .. } => "journal-unfit",
            Self::UnfitPin => "journal-unfit-pin",
            Self::Other(_) => "journal-other",
        }
    }
}
