//! The review of a group, as the desk shows it: meeting by meeting, and as a story.

pub(super) mod group_review;
pub(super) mod story;
