//! *Your say*: at sunset each child lays a petal and drops a pebble into the water: how was it for you?

mod touch_script;
pub mod view;
mod water;

pub use six_seeds_core::activities::your_say::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity = Activity::of(&rules::YourSayRules, "bell", view::view, touch_script::play);
