//! Check-in and check-out: the weather inside.

pub mod level;
pub mod rules;
mod sky;
pub mod view;

use crate::content::ActivityFormat;

use super::Activity;

/// How its content is read.
pub const FORMAT: ActivityFormat = ActivityFormat { id: "weather", read: level::read };

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity { format: FORMAT, sign: "sun-behind-cloud", rules: &rules::WeatherRules, view: view::view };
