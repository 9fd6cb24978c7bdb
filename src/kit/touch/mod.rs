//! What children touch, and what a touch does: tap, hold, drag and drop, by finger or by key.

mod components;
mod fingers;
pub mod freshness;
mod gesture;
mod hints;
pub mod keyboard;
mod under;

pub use components::{Act, Acted, Drag, Drop, Hold, HoldFill, Tag, Tap};
pub use fingers::Fingers;
pub use hints::HoldHint;

use bevy::prelude::*;

/// Follows fingers and keys, and says what they ask for.
pub(super) fn plugin(app: &mut App) {
    app.add_plugins((fingers::plugin, freshness::plugin, hints::plugin, keyboard::plugin));
}
