//! How long the loop may sleep when nothing happens: a minute, or longer where something is due later.

use std::time::Duration;

use bevy::{
    prelude::*,
    winit::{UpdateMode, WinitSettings},
};

/// The usual rest.
pub const USUAL: Duration = Duration::from_mins(1);

/// How long the loop sleeps if nobody touches anything.
#[derive(Resource, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rest(pub Duration);

impl Default for Rest {
    fn default() -> Self {
        Self(USUAL)
    }
}

/// Lets the window's loop sleep so long.
pub fn plugin(app: &mut App) {
    app.init_resource::<Rest>()
        .add_systems(Last, sleep.run_if(resource_changed::<Rest>.and_then(resource_exists::<WinitSettings>)));
}

fn sleep(rest: Res<Rest>, mut settings: ResMut<WinitSettings>) {
    settings.focused_mode = UpdateMode::reactive(rest.0);
    settings.unfocused_mode = UpdateMode::reactive_low_power(rest.0);
}
