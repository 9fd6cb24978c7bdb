//! *Right or Wish?*: pictures float down between an old tree with roots and a sky for kites, and each one grows where it belongs.

mod growth;
mod scene;
mod touch_script;
pub mod view;

pub use six_seeds_core::activities::right_or_wish::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity::of(&rules::RightOrWishRules, "gem-stone", view::view, touch_script::play);
