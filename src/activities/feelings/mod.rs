//! *Feelings*: a child touches where the body feels something, names it, and says how strong it is.

pub mod body;
pub mod level;
pub mod rules;
pub mod view;

use crate::content::ActivityFormat;

use super::Activity;

/// How its content is read.
pub const FORMAT: ActivityFormat = ActivityFormat { id: "feelings", read: level::read };

/// The activity as the registry knows it.
pub const ACTIVITY: Activity = Activity {
    format: FORMAT,
    sign: "beaming-face-with-smiling-eyes",
    rules: &rules::FeelingsRules,
    view: view::view,
};
