//! *Week jar*: blocks of the day or the week are laid into a glass jar by the window, layer upon layer.

mod jar;
pub mod level;
mod room;
pub mod rules;
pub mod view;

use crate::content::ActivityFormat;

use super::Activity;

/// How its content is read.
pub const FORMAT: ActivityFormat = ActivityFormat { id: "week_jar", read: level::read };

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity { format: FORMAT, sign: "honey-pot", rules: &rules::WeekJarRules, view: view::view };
