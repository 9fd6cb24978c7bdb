//! A step without the tablet: the tablet sleeps, the group moves or talks.

pub mod view;

pub use six_seeds_core::activities::away::{level, rules};

use super::{Activity, driver};

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity::of(&rules::AwayRules, "raising-hands", view::view, driver::look_and_go_on);
