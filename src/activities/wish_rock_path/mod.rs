//! *Wish-Rock-Path*: a wish, the rock in its way, and a plan dragged past it.

mod choices;
pub mod level;
mod road;
pub mod rules;
pub mod view;

use crate::content::ActivityFormat;

use super::Activity;

/// How its content is read.
pub const FORMAT: ActivityFormat = ActivityFormat { id: "wish_rock_path", read: level::read };

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity { format: FORMAT, sign: "rock", rules: &rules::WishRockPathRules, view: view::view };
