//! The review of a group, as the desk shows it.

pub(super) mod group_review;
