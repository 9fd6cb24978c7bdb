//! *Crossroads*: a story at a fork in the road; the group stops, names, looks, chooses, and can go again.

mod scenes;
mod signs;
mod touch_script;
pub mod view;

pub use six_seeds_core::activities::crossroads::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity::of(&rules::CrossroadsRules, "compass", view::view, touch_script::play);
