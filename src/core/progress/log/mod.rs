//! The log of sessions: one group, all groups, and the phase of group work.

pub(super) mod all_groups_log;
pub(super) mod group_log;
pub(super) mod phase;
