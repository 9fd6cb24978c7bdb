//! The activities: one folder each, with `level.rs` (its content), `rules.rs` (pure) and `view.rs` (what children see).
//! A new activity is one folder here and one line in [`ALL`].

pub mod animals;
pub mod assent;
pub mod away;
pub mod calm;
pub mod crossroads;
pub mod ending;
pub mod feelings;
pub mod garden;
#[cfg(test)]
mod playing;
pub mod reflection;
pub mod weather;
pub mod wish_rock_path;

use crate::{
    content::ActivityFormat,
    session::{Board, Rules},
    stage::{Notes, Painter},
};

/// A way to play.
pub struct Activity {
    /// How its levels are read; its id is the folder's name.
    pub format: ActivityFormat,
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
    calm::ACTIVITY,
    crossroads::ACTIVITY,
    ending::ACTIVITY,
    feelings::ACTIVITY,
    garden::ACTIVITY,
    reflection::ACTIVITY,
    weather::ACTIVITY,
    wish_rock_path::ACTIVITY,
];

/// The activity with this id.
pub fn find(id: &str) -> Option<&'static Activity> {
    ALL.iter().find(|activity| activity.format.id == id)
}

/// How the levels of every activity are read.
pub fn formats() -> Vec<ActivityFormat> {
    ALL.iter().map(|activity| activity.format).collect()
}
