//! What is due or proposed next: follow-ups, more time, playing again.

pub(super) mod follow_up;
pub(super) mod proposals;
