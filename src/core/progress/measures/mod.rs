//! Questionnaires of one group, by the small-group rule, and the wording in which they were asked.

pub(super) mod group_measures;
pub(super) mod wording;
