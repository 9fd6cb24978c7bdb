//! *Wish-Rock-Path*: a wish, the rock in its way, and a plan dragged past it.

mod choices;
mod road;
mod touch_script;
pub mod view;

pub use six_seeds_core::activities::wish_rock_path::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity::of(&rules::WishRockPathRules, "rock", view::view, touch_script::play);
