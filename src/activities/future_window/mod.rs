//! *Future Window*: everybody sticks a good day onto a pane; then the window opens and all of it stands in one land.

mod outlook;
mod room;
mod stickers;
mod touch_script;
pub mod view;

pub use six_seeds_core::activities::future_window::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity::of(&rules::FutureWindowRules, "rainbow", view::view, touch_script::play);
