//! The private ending: every child alone, three equal answers.

pub mod touch_script;
pub mod view;

pub use six_seeds_core::activities::ending::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity::of(&rules::EndingRules, "thought-balloon", view::view, touch_script::play);
