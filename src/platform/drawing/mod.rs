//! What is drawn with: pictures, fonts and letters, and the art that ships.

pub mod art;
pub mod glyphs;
pub mod lettering;
mod mip_levels;
pub mod shipped;
