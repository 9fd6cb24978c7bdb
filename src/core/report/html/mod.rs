//! HTML for A4, and drawings in it.

pub(super) mod charts;
pub(super) mod drawing;
pub(super) mod page;
