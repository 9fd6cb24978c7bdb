//! Content written by the app: programmes and levels that a facilitator changed, and their names.

pub(super) mod level_texts;
pub(super) mod programme_ron;
pub(super) mod user_content_names;
