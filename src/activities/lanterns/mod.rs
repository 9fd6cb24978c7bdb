//! *Lanterns*: a strength of the child's own rises into the night, another one goes across the water as a gift.

mod lamp;
mod scene;
mod touch_script;
pub mod view;

pub use six_seeds_core::activities::lanterns::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity::of(&rules::LanternsRules, "glowing-star", view::view, touch_script::play);
