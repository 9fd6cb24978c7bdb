//! *Right or Wish?*: pictures float down between an old tree with roots and a sky for kites, and each one grows where it belongs.

mod growth;
pub mod level;
mod place;
pub mod rules;
pub mod view;

use crate::content::ActivityFormat;

use super::Activity;

/// How its content is read.
pub const FORMAT: ActivityFormat = ActivityFormat { id: "right_or_wish", read: level::read };

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity { format: FORMAT, sign: "gem-stone", rules: &rules::RightOrWishRules, view: view::view };
