//! The last step: the garden grows.

pub mod view;

pub use six_seeds_core::activities::garden::{level, rules};

use super::{Activity, driver};

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity::of(&rules::GardenRules, "seedling", view::view, driver::look_and_go_on);
