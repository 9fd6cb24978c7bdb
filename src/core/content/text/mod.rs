//! Properties of single texts: their width on the screen, invisible characters, what the fonts can draw, the nearest known word.

pub(super) mod glyphs;
pub(super) mod invisible;
pub(super) mod nearest;
pub(super) mod text_limits;
