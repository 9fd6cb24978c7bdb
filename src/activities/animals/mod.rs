//! Choosing animals: who is here today.

mod returning;
pub mod touch_script;
pub mod view;

pub use six_seeds_core::activities::animals::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity::of(&rules::AnimalsRules, "paw-prints", view::view, touch_script::play);
