//! *Who Can Help?*: helpers are pulled onto the stones of a pond, in the order in which one could ask, and the way is crossed.

mod crossing;
mod figure;
mod scene;
mod touch_script;
pub mod view;

pub use six_seeds_core::activities::who_can_help::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity::of(&rules::WhoCanHelpRules, "person-raising-hand-medium-dark", view::view, touch_script::play);
