//! *Call home*: a call is rehearsed along a string between two hills: how to begin, what to tell, what to share.

mod lights;
mod scene;
mod touch_script;
pub mod view;

pub use six_seeds_core::activities::call_home::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity::of(&rules::CallHomeRules, "mobile-phone", view::view, touch_script::play);
