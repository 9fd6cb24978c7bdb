//! Choosing animals: who is here today.

pub mod level;
mod returning;
pub mod rules;
pub mod view;

use crate::content::ActivityFormat;

use super::Activity;

/// How its content is read.
pub const FORMAT: ActivityFormat = ActivityFormat { id: "animals", read: level::read };

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity { format: FORMAT, sign: "paw-prints", rules: &rules::AnimalsRules, view: view::view };
