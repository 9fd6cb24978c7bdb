//! The assent: six sentences children hear before anything else.

mod touch_script;
pub mod view;

pub use six_seeds_core::activities::assent::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity = Activity::of(&rules::AssentRules, "handshake", view::view, touch_script::play);
