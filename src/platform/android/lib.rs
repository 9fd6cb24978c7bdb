//! The entry point on Android: the system loads this library and calls `android_main`. Nothing else is here.
#![cfg(target_os = "android")]

use std::path::PathBuf;

use bevy::{
    android::{ANDROID_APP, android_activity::WindowManagerFlags},
    math::UVec2,
    prelude::{bevy_main, error},
};
use six_seeds::{
    app::{self, Options},
    platform::{clock::Clock, export_folder::ExportFolder, random::Random, surface::Surface},
};

/// What the system asks of a window that has no size yet.
const SOME_SIZE: UVec2 = UVec2::new(1280, 800);

#[bevy_main]
fn main() {
    let Some((data, exports)) = folders() else {
        error!("Android names no folder for the app's data. Free some space, or install the app again.");
        return;
    };
    keep_the_screen_awake();
    let options = Options {
        export_folder: ExportFolder::in_folder(&exports),
        data,
        levels: None,
        language: None,
        surface: Surface::Screen(SOME_SIZE),
        clock: Clock::Tablet,
        random: Random::System,
    };
    app::build(options).run();
}

/// The folder of the journal, which only this app can read; and the one for exported files, which a cable or a file browser reaches.
fn folders() -> Option<(PathBuf, PathBuf)> {
    let android = ANDROID_APP.get()?;
    let data = android.internal_data_path()?;
    let exports = android.external_data_path().unwrap_or_else(|| data.clone());
    Some((data, exports))
}

/// A session is talk and listening for minutes: the screen must not go dark meanwhile.
fn keep_the_screen_awake() {
    if let Some(android) = ANDROID_APP.get() {
        android.set_window_flags(WindowManagerFlags::KEEP_SCREEN_ON, WindowManagerFlags::empty());
    }
}
