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
pub struct IdleSleep(pub Duration);

impl Default for IdleSleep {
    fn default() -> Self {
        Self(USUAL)
    }
}

/// How long the loop may sleep at most, in seconds, because something on the stage waits for its time; nothing where
/// nothing waits.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq)]
pub struct LongestSleep {
    /// The longest sleep.
    pub longest: Option<f32>,
}

/// Lets the window's loop sleep so long.
pub fn plugin(app: &mut App) {
    let changed = resource_changed::<IdleSleep>.or_else(resource_changed::<LongestSleep>);
    app.init_resource::<IdleSleep>()
        .init_resource::<LongestSleep>()
        .add_systems(Last, sleep.run_if(changed.and_then(resource_exists::<WinitSettings>)));
}

fn sleep(rest: Res<IdleSleep>, awake: Res<LongestSleep>, mut settings: ResMut<WinitSettings>) {
    let longest = awake.longest.map_or(rest.0, |seconds| rest.0.min(Duration::from_secs_f32(seconds)));
    settings.focused_mode = UpdateMode::reactive(longest);
    settings.unfocused_mode = UpdateMode::reactive_low_power(longest);
}
