//! *Brave Steps*: stone steps up a hill, from small to large; the animal climbs to the one to try next. Then all cheer.

mod cheer;
mod choices;
pub mod level;
mod place;
pub mod rules;
pub mod view;

use crate::content::ActivityFormat;

use super::Activity;

/// How its content is read.
pub const FORMAT: ActivityFormat = ActivityFormat { id: "brave_steps", read: level::read };

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity { format: FORMAT, sign: "mountain", rules: &rules::BraveStepsRules, view: view::view };
