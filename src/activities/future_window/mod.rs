//! *Future Window*: everybody sticks a good day onto a pane; then the window opens and all of it stands in one land.

pub mod level;
mod outlook;
mod room;
pub mod rules;
mod stickers;
pub mod view;

use crate::content::ActivityFormat;

use super::Activity;

/// How its content is read.
pub const FORMAT: ActivityFormat = ActivityFormat { id: "future_window", read: level::read };

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity { format: FORMAT, sign: "rainbow", rules: &rules::FutureWindowRules, view: view::view };
