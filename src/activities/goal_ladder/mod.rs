//! *Goal ladder*: the goal of an earlier meeting hangs at the top of a rope ladder; how far up is it by now?

mod things;
mod touch_script;
mod tree;
pub mod view;

pub use six_seeds_core::activities::goal_ladder::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity::of(&rules::GoalLadderRules, "deciduous-tree", view::view, touch_script::play);
