//! *Your say*: at sunset each child lays a petal and drops a pebble into the water: how was it for you?

pub mod level;
pub mod rules;
pub mod view;
mod water;

use crate::content::ActivityFormat;

use super::Activity;

/// How its content is read.
pub const FORMAT: ActivityFormat = ActivityFormat { id: "your_say", read: level::read };

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity { format: FORMAT, sign: "bell", rules: &rules::YourSayRules, view: view::view };
