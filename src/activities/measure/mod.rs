//! A measure: one bud along the garden fence for every statement; every answer makes it bloom, all as beautifully.

mod fence;
mod touch_script;
pub mod view;

pub use six_seeds_core::activities::measure::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity = Activity::of(&rules::MeasureRules, "droplet", view::view, touch_script::play);
