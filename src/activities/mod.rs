//! The activities: one folder each, with `level.rs` (its content) and `rules.rs` (its mechanic), both pure, `view.rs` (what
//! children see) and `touch_script.rs` (how the tour and the stories play it). A new activity is one folder, one line in
//! `mechanics.rs` and one in [`ALL`].

pub mod animals;
pub mod assent;
pub mod away;
pub mod brave_steps;
pub mod call_home;
pub mod calm;
pub mod calm_lab;
pub mod crossroads;
pub mod describe_build;
pub mod driver;
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
pub mod reflection;
pub mod right_or_wish;
pub mod since_last_time;
#[cfg(test)]
#[allow(dead_code, reason = "the tests of the rules use the rest")]
mod test_table;
pub mod village;
pub mod weather;
pub mod week_jar;
pub mod who_can_help;
pub mod wish_rock_path;
pub mod your_say;

use crate::{
    content::{ActivityFormat, Traits},
    kit::{Notes, Painter},
    session::{Board, Mechanic, Rules},
};

use driver::TouchScript;
use six_seeds_core::activities::Playable;
pub use six_seeds_core::activities::formats;

/// A way to play.
pub struct Activity {
    /// What the content knows of it; its id is the folder's name.
    pub format: ActivityFormat,
    /// The picture that stands for it where a group chooses: a file name in `assets/emoji` without its ending.
    pub sign: &'static str,
    /// Its pure rules.
    pub rules: &'static dyn Rules,
    /// Draws what the children see.
    pub view: fn(&mut Painter, &Board, &Notes),
    /// Plays it by touch, for the tour and the stories.
    pub touch_script: TouchScript,
}

impl Activity {
    /// The activity with this mechanic.
    const fn of<M: Mechanic>(
        mechanic: &'static M,
        sign: &'static str,
        view: fn(&mut Painter, &Board, &Notes),
        touch_script: TouchScript,
    ) -> Self {
        let Playable { format, rules } = Playable::of(mechanic);
        Self { format, sign, rules, view, touch_script }
    }
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
    since_last_time::ACTIVITY,
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

/// What is special about the activity with this id; nothing where it is not known.
pub fn traits(id: &str) -> Traits {
    find(id).map_or(Traits::COMMON, |activity| activity.format.traits)
}
