//! *Maybe Bridge*: each other explanation of a small setback is a plank; when enough are laid, the bridge holds.

mod bridge;
mod planks;
mod scene;
mod touch_script;
pub mod view;

pub use six_seeds_core::activities::maybe_bridge::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity = Activity::of(&rules::MaybeBridgeRules, "wood", view::view, touch_script::play);
