//! Errors of `SQLite` as errors of the journal.

use rusqlite::{Error, ErrorCode, ffi};

use crate::journal::JournalError;

impl From<Error> for JournalError {
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

/// The folder's file system cannot lock a file, or share memory between programs, as the journal's log needs it.
const LACKING: [i32; 8] = [
    ffi::SQLITE_IOERR_SHMOPEN,
    ffi::SQLITE_IOERR_SHMLOCK,
    ffi::SQLITE_IOERR_SHMMAP,
    ffi::SQLITE_IOERR_MMAP,
    ffi::SQLITE_IOERR_LOCK,
    ffi::SQLITE_IOERR_RDLOCK,
    ffi::SQLITE_IOERR_UNLOCK,
    ffi::SQLITE_IOERR_CHECKRESERVEDLOCK,
];

fn from_code(code: ErrorCode, extended: i32, text: String) -> JournalError {
    match code {
        ErrorCode::DiskFull => JournalError::DiskFull,
        // The log's index could not grow: the disk is full here too.
        ErrorCode::SystemIoFailure if extended == ffi::SQLITE_IOERR_SHMSIZE => JournalError::DiskFull,
        ErrorCode::SystemIoFailure if LACKING.contains(&extended) => JournalError::PlaceUnfit,
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => JournalError::Damaged { why: text },
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed => {
            JournalError::Busy
        }
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => {
            JournalError::NotWritable
        }
        _ => JournalError::Other(text),
    }
}

/// A value in the journal that this program cannot read.
pub(super) fn unreadable(what: &str, value: &str) -> JournalError {
    JournalError::Damaged { why: format!("\"{value}\" is not {what}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(code: i32) -> JournalError {
        Error::SqliteFailure(ffi::Error::new(code), None).into()
    }

    #[test]
    fn a_place_that_cannot_hold_a_journal_is_told_from_a_disk_that_fails() {
        for code in LACKING {
            assert!(matches!(told(code), JournalError::PlaceUnfit), "{code}");
        }
        assert!(matches!(told(ffi::SQLITE_IOERR_SHMSIZE), JournalError::DiskFull));
        assert!(matches!(told(ffi::SQLITE_IOERR_READ), JournalError::Other(_)));
        assert!(matches!(told(ffi::SQLITE_BUSY), JournalError::Busy));
    }
}
