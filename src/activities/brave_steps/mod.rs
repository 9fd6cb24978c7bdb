//! *Brave Steps*: stone steps up a hill, from small to large; the animal climbs to the one to try next. Then all cheer.

mod cheer;
mod choices;
mod scene;
mod touch_script;
pub mod view;

pub use six_seeds_core::activities::brave_steps::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity::of(&rules::BraveStepsRules, "mountain", view::view, touch_script::play);
