//! *Lighthouse*: the group lights a lamp over the sea for a few quiet minutes of work side by side.

pub mod level;
mod place;
pub mod rules;
mod sea;
pub mod view;

use crate::content::ActivityFormat;

use super::Activity;

/// How its content is read.
pub const FORMAT: ActivityFormat = ActivityFormat { id: "lighthouse", read: level::read };

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity { format: FORMAT, sign: "light-bulb", rules: &rules::LighthouseRules, view: view::view };
