//! *Week jar*: blocks of the day or the week are laid into a glass jar by the window, layer upon layer.

mod jar;
mod room;
mod touch_script;
pub mod view;

pub use six_seeds_core::activities::week_jar::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity::of(&rules::WeekJarRules, "honey-pot", view::view, touch_script::play);
