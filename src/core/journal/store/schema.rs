//! The format of the journal, and the steps from each version to the next.

use rusqlite::{Connection, TransactionBehavior};

use crate::journal::JournalError;

/// The steps, in order: step n takes a journal from version n to n + 1. A step that has shipped is never
/// changed.
const STEPS: &[&str] = &[
    include_str!("migrations/0001-first.sql"),
    include_str!("migrations/0002-practice-and-archive.sql"),
    include_str!("migrations/0003-linkage.sql"),
    include_str!("migrations/0004-identity.sql"),
    include_str!("migrations/0005-shorter.sql"),
    include_str!("migrations/0006-digests.sql"),
];

/// The newest format this program knows.
pub const SCHEMA_VERSION: u32 = STEPS.len() as u32;

/// Marks a file as this app's: the letters `SixS`.
pub(super) const APPLICATION: u32 = 0x5369_7853;

/// Brings the journal to the newest format.
pub(super) fn migrate(connection: &mut Connection) -> Result<(), JournalError> {
    take_steps(connection, STEPS)
}

/// Takes the steps that the journal has not taken yet, each in one transaction.
pub(super) fn take_steps(connection: &mut Connection, steps: &[&str]) -> Result<(), JournalError> {
    let known = steps.len() as u32;
    loop {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Read inside the transaction: another start of the program may have been quicker.
        let found = version(&transaction)?;
        if found > known {
            return Err(JournalError::Newer { found, known });
        }
        let Some(step) = steps.get(found as usize) else { return Ok(()) };
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", found + 1)?;
        transaction.commit()?;
    }
}

/// The format of the journal; 0 for an empty one.
pub(super) fn version(connection: &Connection) -> Result<u32, JournalError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}
