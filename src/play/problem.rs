//! Why a command, a file or a level could not be done: each says what happened and what to do.

use crate::{
    content::{Fault, ProgrammeWriteError},
    journal::JournalError,
    platform::{folder::FolderError, random::NoRandomness},
    session::Refusal,
};

/// Why something could not be done.
#[derive(Debug, thiserror::Error)]
pub enum PlayError {
    /// The journal could not keep it: nothing has changed.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The session does not allow it now.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// No random number for a token.
    #[error(transparent)]
    Random(#[from] NoRandomness),
    /// The plan is not among the content any more.
    #[error("the plan \"{0}\" is missing: put its file back into the folder of levels")]
    PlanMissing(String),
    /// A programme or level of one's own could not be kept.
    #[error(transparent)]
    Save(SaveError),
    /// A file could not be written where it was asked for.
    #[error("{0}")]
    Export(String),
}

/// Why something of one's own was not kept. Nothing has changed.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// The folder, the disk or the file does not allow it.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The text could not be made.
    #[error(transparent)]
    Written(#[from] ProgrammeWriteError),
    /// The file would have this fault.
    #[error("the file would have a fault: {}: {}", .0.place(), .0.text.key)]
    Faulty(Fault),
}
