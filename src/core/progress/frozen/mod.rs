//! What is kept of a session when it closes.

pub(super) mod calming_tools;
pub(super) mod freeze;
pub(super) mod named;
