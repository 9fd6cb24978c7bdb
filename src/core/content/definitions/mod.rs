//! What a level and a programme are once they have been checked.

pub(super) mod level;
pub(super) mod move_kind;
pub(super) mod role;
