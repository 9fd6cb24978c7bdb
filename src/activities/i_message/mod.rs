//! *I-message*: a paper bridge of three parts is laid from one hill to another, and the other hill says what it heard.

mod hills;
mod mirror;
mod ribbon;
mod tiles;
mod touch_script;
pub mod view;

pub use six_seeds_core::activities::i_message::{level, rules};

use super::Activity;

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity::of(&rules::IMessageRules, "speech-balloon", view::view, touch_script::play);
