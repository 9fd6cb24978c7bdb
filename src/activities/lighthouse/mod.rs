//! *Lighthouse*: the group lights a lamp over the sea for a few quiet minutes of work side by side.

mod scene;
mod sea;
mod touch_script;
pub mod view;

pub use six_seeds_core::activities::lighthouse::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity::of(&rules::LighthouseRules, "light-bulb", view::view, touch_script::play);
