//! The painter, and what it paints: words, papers, buttons, pictures, figures, scenery.

mod buttons;
mod character;
pub mod chrome;
pub mod gradient;
mod grid;
mod lettering;
pub mod painter;
mod props;
mod scenery;
mod sentence_card;
mod shape;
pub mod showing_hand;
pub mod speaker;
pub mod story;
mod thing;

pub use grid::{Grid, from_middle};
pub use painter::{Painter, Words, at, centred};
pub use shape::{shadow_of, soft_shadow, turned};
pub use thing::Thing;
