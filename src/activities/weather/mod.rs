//! Check-in and check-out: the weather inside.

mod sky;
mod touch_script;
pub mod view;

pub use six_seeds_core::activities::weather::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity::of(&rules::WeatherRules, "sun-behind-cloud", view::view, touch_script::play);
