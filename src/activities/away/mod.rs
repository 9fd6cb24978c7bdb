//! A step without the tablet: the tablet sleeps, the group moves or talks.

pub mod level;
pub mod rules;
pub mod view;

use crate::content::ActivityFormat;

use super::Activity;

/// How its content is read.
pub const FORMAT: ActivityFormat = ActivityFormat { id: "away", read: level::read };

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity { format: FORMAT, sign: "raising-hands", rules: &rules::AwayRules, view: view::view };
