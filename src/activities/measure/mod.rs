//! A measure: one bud along the garden fence for every statement; every answer makes it bloom, all as beautifully.

mod fence;
pub mod level;
pub mod rules;
pub mod view;

use crate::content::ActivityFormat;

use super::Activity;

/// How its content is read.
pub const FORMAT: ActivityFormat = ActivityFormat { id: "measure", read: level::read };

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity { format: FORMAT, sign: "droplet", rules: &rules::MeasureRules, view: view::view };
