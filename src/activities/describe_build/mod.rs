//! *Describe and Build*: one child sees a pattern and puts it into words; many hands build it in an empty bed.

mod peek;
mod pieces;
mod scene;
mod touch_script;
pub mod view;

pub use six_seeds_core::activities::describe_build::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity::of(&rules::DescribeBuildRules, "puzzle-piece", view::view, touch_script::play);
