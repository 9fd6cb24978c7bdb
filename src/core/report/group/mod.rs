//! Documents about one group: session log, report, handover.

pub(super) mod about_group;
pub(super) mod group_paper;
pub(super) mod group_report;
pub(super) mod handover;
