//! What is read from and written to each table.

pub(super) mod digests;
pub(super) mod groups;
pub(super) mod linkage_counts;
pub(super) mod pairs;
pub(super) mod rows;
pub(super) mod sessions;
pub(super) mod settings;
pub(super) mod talk_later;
pub(super) mod trusted_day;
