//! *Calm lab*: a bench in a greenhouse at dusk; the group tries three calming tools, then each puts a stone into the moss.

mod bench;
pub mod level;
mod place;
pub mod rules;
mod stones;
pub mod view;

use crate::content::ActivityFormat;

use super::Activity;

/// How its content is read.
pub const FORMAT: ActivityFormat = ActivityFormat { id: "calm_lab", read: level::read };

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity { format: FORMAT, sign: "bubbles", rules: &rules::CalmLabRules, view: view::view };
