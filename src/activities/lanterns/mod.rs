//! *Lanterns*: a strength of one's own rises into the night, another one goes across the water as a gift.

mod lamp;
pub mod level;
mod place;
pub mod rules;
pub mod view;

use crate::content::ActivityFormat;

use super::Activity;

/// How its content is read.
pub const FORMAT: ActivityFormat = ActivityFormat { id: "lanterns", read: level::read };

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity { format: FORMAT, sign: "glowing-star", rules: &rules::LanternsRules, view: view::view };
