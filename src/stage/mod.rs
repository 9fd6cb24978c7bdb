//! The children's side: which screen shows, drawn from what the session says, and the screens that belong to no activity.
//! Touches become commands; nothing is decided here.

mod read_aloud;
mod screens;
mod settings;
mod show;

pub use show::{Screen, Shown};

use bevy::prelude::*;

use crate::{kit::schedule::ReadKeys, play::Preferred};

/// Adds the stage.
pub fn plugin(app: &mut App) {
    app.add_systems(First, settings::sync_preferences.run_if(resource_changed::<Preferred>))
        // A key that is pressed as soon as the side has changed already goes to the right one.
        .add_systems(PreUpdate, settings::sync_side.before(ReadKeys))
        .add_plugins((read_aloud::plugin, show::plugin));
}
