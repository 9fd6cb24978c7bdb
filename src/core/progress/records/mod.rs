//! The records of sessions as read models start from them.

#[cfg(test)]
pub(super) mod examples;
pub(super) mod kept_goals;
pub(super) mod session_records;
