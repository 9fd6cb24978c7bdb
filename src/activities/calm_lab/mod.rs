//! *Calm lab*: a bench in a greenhouse at dusk; the group tries three calming tools, then each puts a stone into the moss.

mod bench;
mod scene;
mod stones;
mod touch_script;
pub mod view;

pub use six_seeds_core::activities::calm_lab::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity = Activity::of(&rules::CalmLabRules, "bubbles", view::view, touch_script::play);
