//! *Crossroads*: a story at a fork in the road; the group stops, names, looks, chooses, and can go again.

pub mod level;
pub mod rules;
mod scenes;
mod signs;
pub mod view;

use crate::content::ActivityFormat;

use super::Activity;

/// How its content is read.
pub const FORMAT: ActivityFormat = ActivityFormat { id: "crossroads", read: level::read };

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity { format: FORMAT, sign: "compass", rules: &rules::CrossroadsRules, view: view::view };
