//! *Village*: figures of roles, never names, are pulled onto rings around the child's own house; then asking is rehearsed.

mod asking;
mod figures;
mod placing;
mod scene;
mod touch_script;
pub mod view;

pub use six_seeds_core::activities::village::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity::of(&rules::VillageRules, "house-with-garden", view::view, touch_script::play);
