//! *Call home*: a call is rehearsed along a string between two hills: how to begin, what to tell, what to share.

pub mod level;
mod lights;
mod place;
pub mod rules;
pub mod view;

use crate::content::ActivityFormat;

use super::Activity;

/// How its content is read.
pub const FORMAT: ActivityFormat = ActivityFormat { id: "call_home", read: level::read };

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity { format: FORMAT, sign: "mobile-phone", rules: &rules::CallHomeRules, view: view::view };
