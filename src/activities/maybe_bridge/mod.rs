//! *Maybe Bridge*: each other explanation of a small setback is a plank; when enough are laid, the bridge holds.

mod bridge;
pub mod level;
mod place;
mod planks;
pub mod rules;
pub mod view;

use crate::content::ActivityFormat;

use super::Activity;

/// How its content is read.
pub const FORMAT: ActivityFormat = ActivityFormat { id: "maybe_bridge", read: level::read };

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity { format: FORMAT, sign: "wood", rules: &rules::MaybeBridgeRules, view: view::view };
