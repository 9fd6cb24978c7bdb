//! Filling the screen: the window has no edge to leave by while this is wanted, and comes back when it is not.

use bevy::prelude::*;
#[cfg(not(target_arch = "wasm32"))]
use bevy::window::{MonitorSelection, PrimaryWindow, WindowMode};

/// Whether the app fills the screen.
#[derive(Resource, Clone, Copy, Debug, PartialEq, Eq)]
pub struct FullScreen {
    /// Whether it is wanted.
    pub wanted: bool,
    /// Whether it may be at all: a size named on the command line wants a window.
    pub allowed: bool,
}

impl Default for FullScreen {
    fn default() -> Self {
        Self { wanted: false, allowed: true }
    }
}

impl FullScreen {
    /// Whether the screen is filled.
    pub const fn is_on(self) -> bool {
        self.wanted && self.allowed
    }
}

/// Keeps the window as it is wanted.
pub fn plugin(app: &mut App) {
    app.init_resource::<FullScreen>()
        .add_systems(Update, fit_the_window.run_if(resource_changed::<FullScreen>));
}

/// In a browser it is the page that fills the screen.
#[cfg(target_arch = "wasm32")]
fn fit_the_window(wanted: Res<FullScreen>) {
    crate::platform::browser::screen::fill(wanted.is_on());
}

#[cfg(not(target_arch = "wasm32"))]
fn fit_the_window(wanted: Res<FullScreen>, mut windows: Query<&mut Window, With<PrimaryWindow>>) {
    let mode = if wanted.is_on() {
        WindowMode::BorderlessFullscreen(MonitorSelection::Current)
    } else {
        WindowMode::Windowed
    };
    for mut window in &mut windows {
        if window.mode != mode {
            window.mode = mode;
        }
    }
}
