//! The calm corner: tools that help, open from everywhere.

mod touch_script;
pub mod view;

pub use six_seeds_core::activities::calm::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity = Activity::of(&rules::CalmRules, "lotus", view::view, touch_script::play);
