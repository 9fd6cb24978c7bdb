//! What `SQLite` says, told as the journal's troubles.

use rusqlite::{Error, ErrorCode, ffi};

use crate::journal::JournalTrouble;

impl From<Error> for JournalTrouble {
    fn from(error: Error) -> Self {
        let text = error.to_string();
        match error {
            Error::SqliteFailure(failure, _) => from_code(failure.code, failure.extended_code, text),
            Error::FromSqlConversionFailure(..)
            | Error::IntegralValueOutOfRange(..)
            | Error::InvalidColumnType(..)
            | Error::Utf8Error(..) => Self::Damaged { why: text },
            _ => Self::Other(text),
        }
    }
}

fn from_code(code: ErrorCode, extended: i32, text: String) -> JournalTrouble {
    match code {
        ErrorCode::DiskFull => JournalTrouble::DiskFull,
        // The log's index could not grow: the disk is full here too.
        ErrorCode::SystemIoFailure if extended == ffi::SQLITE_IOERR_SHMSIZE => JournalTrouble::DiskFull,
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => JournalTrouble::Damaged { why: text },
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed => {
            JournalTrouble::Busy
        }
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => {
            JournalTrouble::NotWritable
        }
        _ => JournalTrouble::Other(text),
    }
}

/// A value in the journal that this program cannot read.
pub(super) fn unreadable(what: &str, value: &str) -> JournalTrouble {
    JournalTrouble::Damaged { why: format!("\"{value}\" is not {what}") }
}
