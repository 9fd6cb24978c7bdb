//! Sheets that are printed from the content that is played.

pub(super) mod cards;
pub(super) mod invitation;
pub(super) mod protection;
pub(super) mod run_sheet;
pub(super) mod sheet_kind;
pub(super) mod take_home;
