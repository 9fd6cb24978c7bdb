//! The reflection: lanterns with questions to talk about.

mod touch_script;
pub mod view;

pub use six_seeds_core::activities::reflection::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity::of(&rules::ReflectionRules, "crescent-moon", view::view, touch_script::play);
