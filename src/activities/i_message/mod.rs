//! *I-message*: a paper bridge of three parts is laid from one hill to another, and the other hill says what it heard.

mod hills;
pub mod level;
mod mirror;
mod ribbon;
pub mod rules;
mod tiles;
pub mod view;

use crate::content::ActivityFormat;

use super::Activity;

/// How its content is read.
pub const FORMAT: ActivityFormat = ActivityFormat { id: "i_message", read: level::read };

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity { format: FORMAT, sign: "speech-balloon", rules: &rules::IMessageRules, view: view::view };
