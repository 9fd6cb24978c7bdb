//! What screens are made of: the painter and its brushes, the garden behind every screen, colours and sizes, motion,
//! touch, sound, and the notes of a screen to itself. The kit knows no screen of the stage and no activity.

pub mod backdrop;
mod contrast;
pub mod motion;
mod notes;
pub mod paint;
mod reopening;
pub mod schedule;
mod settings;
pub mod sound;
pub mod theme;
pub mod touch;

pub use motion::{DespawnAfter, GuidedBreath, Hop, Motion};
pub use notes::Notes;
pub use paint::{
    Grid, Painter, Thing, Words, at, centred, chrome, from_middle, gradient, shadow_of, soft_shadow, story,
    turned,
};
pub use reopening::Reopening;
pub use settings::DisplaySettings;
pub use touch::Act;

use bevy::prelude::*;

/// Adds what moves, sounds, and is touched.
pub fn plugin(app: &mut App) {
    app.init_resource::<DisplaySettings>().init_resource::<Notes>().add_plugins((
        motion::plugin,
        sound::plugin,
        touch::plugin,
        paint::showing_hand::plugin,
        contrast::plugin,
    ));
}
