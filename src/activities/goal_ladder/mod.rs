//! *Goal ladder*: the goal of an earlier meeting hangs at the top of a rope ladder; how far up is it by now?

pub mod level;
pub mod rules;
mod things;
mod tree;
pub mod view;

use crate::content::ActivityFormat;

use super::Activity;

/// How its content is read.
pub const FORMAT: ActivityFormat = ActivityFormat { id: "goal_ladder", read: level::read };

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity { format: FORMAT, sign: "deciduous-tree", rules: &rules::GoalLadderRules, view: view::view };
