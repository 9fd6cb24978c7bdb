//! *Feelings*: a child touches where the body feels something, names it, and says how strong it is.

pub mod body;
mod touch_script;
pub mod view;

pub use six_seeds_core::activities::feelings::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity::of(&rules::FeelingsRules, "beaming-face-with-smiling-eyes", view::view, touch_script::play);
