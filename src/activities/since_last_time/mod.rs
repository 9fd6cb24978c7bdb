//! *Since last time*: a garden path with three stones that are equally good, and a flower for every turn.

mod path;
mod stones;
mod touch_script;
pub mod view;

pub use six_seeds_core::activities::since_last_time::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity::of(&rules::SinceLastTimeRules, "paw-prints", view::view, touch_script::play);
