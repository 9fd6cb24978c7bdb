//! The children's side: which screen shows, drawn from what the session says, and the screens that belong to no activity.
//! Touches become commands; nothing is decided here.

mod read_aloud;
mod screens;
mod settings;
mod show;

pub use show::{Screen, Shown};

use bevy::prelude::*;

use crate::play::Preferred;

/// Adds the stage.
pub fn plugin(app: &mut App) {
    app.add_systems(First, settings::sync_preferences.run_if(resource_changed::<Preferred>))
        .add_plugins((read_aloud::plugin, show::plugin));
}
