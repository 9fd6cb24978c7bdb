//! Documents about all groups together.

pub(super) mod all_groups_report;
pub(super) mod measure_section;
pub mod pooled_words;
