//! The activities: one folder each, with `level.rs` (its content), `rules.rs` (pure) and `view.rs` (what children see).
//! A new activity is one folder here and one line in [`ALL`].

pub mod animals;
pub mod assent;
pub mod away;
pub mod brave_steps;
pub mod call_home;
pub mod calm;
pub mod calm_lab;
pub mod crossroads;
pub mod describe_build;
pub mod ending;
pub mod feelings;
pub mod future_window;
pub mod garden;
pub mod goal_ladder;
pub mod i_message;
pub mod lanterns;
pub mod lighthouse;
pub mod maybe_bridge;
pub mod measure;
#[cfg(test)]
mod playing;
pub mod reflection;
pub mod right_or_wish;
pub mod village;
pub mod weather;
pub mod week_jar;
pub mod who_can_help;
pub mod wish_rock_path;
pub mod your_say;

use crate::{
    content::ActivityFormat,
    session::{Board, Rules},
    stage::{Notes, Painter},
};

/// A way to play.
pub struct Activity {
    /// How its levels are read; its id is the folder's name.
    pub format: ActivityFormat,
    /// The picture that stands for it where a group chooses: a file name in `assets/emoji` without its ending.
    pub sign: &'static str,
    /// Its pure rules.
    pub rules: &'static dyn Rules,
    /// Draws what the children see.
    pub view: fn(&mut Painter, &Board, &Notes),
}

/// Every activity.
pub static ALL: &[Activity] = &[
    animals::ACTIVITY,
    assent::ACTIVITY,
    away::ACTIVITY,
    brave_steps::ACTIVITY,
    call_home::ACTIVITY,
    calm::ACTIVITY,
    calm_lab::ACTIVITY,
    crossroads::ACTIVITY,
    describe_build::ACTIVITY,
    ending::ACTIVITY,
    feelings::ACTIVITY,
    future_window::ACTIVITY,
    garden::ACTIVITY,
    lanterns::ACTIVITY,
    maybe_bridge::ACTIVITY,
    i_message::ACTIVITY,
    lighthouse::ACTIVITY,
    goal_ladder::ACTIVITY,
    measure::ACTIVITY,
    reflection::ACTIVITY,
    right_or_wish::ACTIVITY,
    village::ACTIVITY,
    weather::ACTIVITY,
    week_jar::ACTIVITY,
    who_can_help::ACTIVITY,
    wish_rock_path::ACTIVITY,
    your_say::ACTIVITY,
];

/// The activity with this id.
pub fn find(id: &str) -> Option<&'static Activity> {
    ALL.iter().find(|activity| activity.format.id == id)
}

/// Whether the tablet rests while the levels of this activity are played.
pub fn rests(id: &str) -> bool {
    matches!(id, "away" | "reflection")
}

/// How the levels of every activity are read.
pub fn formats() -> Vec<ActivityFormat> {
    ALL.iter().map(|activity| activity.format).collect()
}
