//! Documents about one group: session log, report, handover.

pub(super) mod document_data;
pub(super) mod group_document;
pub(super) mod group_report;
pub(super) mod handover;
