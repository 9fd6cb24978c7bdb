//! Changing the plan of one session: the draft with its limits, and the draft as text.

pub(super) mod draft;
pub(super) mod draft_text;
