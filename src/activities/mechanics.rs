//! The pure half of the activities: of each folder its `level.rs` (what a level holds) and `rules.rs` (what a move does).
//! They belong to the crate without an engine, though they lie beside what children see of them, so that an activity is
//! one folder. The other half is in `mod.rs`.

#![allow(missing_docs, reason = "the `mod.rs` of each folder says what children do there")]

#[cfg(test)]
mod contract;
#[cfg(test)]
mod test_table;

use crate::{
    content::ActivityFormat,
    session::{Mechanic, Rules},
};

pub mod animals {
    pub mod level;
    pub mod rules;
}
pub mod assent {
    pub mod level;
    pub mod rules;
}
pub mod away {
    pub mod level;
    pub mod rules;
}
pub mod brave_steps {
    pub mod level;
    pub mod rules;
}
pub mod call_home {
    pub mod level;
    pub mod rules;
}
pub mod calm {
    pub mod level;
    pub mod rules;
}
pub mod calm_lab {
    pub mod level;
    pub mod rules;
}
pub mod crossroads {
    pub mod level;
    pub mod rules;
}
pub mod describe_build {
    pub mod level;
    pub mod rules;
}
pub mod ending {
    pub mod level;
    pub mod rules;
}
pub mod feelings {
    pub mod level;
    pub mod rules;
}
pub mod future_window {
    pub mod level;
    pub mod rules;
}
pub mod garden {
    pub mod level;
    pub mod rules;
}
pub mod goal_ladder {
    pub mod level;
    pub mod rules;
}
pub mod i_message {
    pub mod level;
    pub mod rules;
}
pub mod lanterns {
    pub mod level;
    pub mod rules;
}
pub mod lighthouse {
    pub mod level;
    pub mod rules;
}
pub mod maybe_bridge {
    pub mod level;
    pub mod rules;
}
pub mod measure {
    pub mod level;
    pub mod rules;
}
pub mod reflection {
    pub mod level;
    pub mod rules;
}
pub mod right_or_wish {
    pub mod level;
    pub mod rules;
}
pub mod since_last_time {
    pub mod level;
    pub mod rules;
}
pub mod village {
    pub mod level;
    pub mod rules;
}
pub mod weather {
    pub mod level;
    pub mod rules;
}
pub mod week_jar {
    pub mod level;
    pub mod rules;
}
pub mod who_can_help {
    pub mod level;
    pub mod rules;
}
pub mod wish_rock_path {
    pub mod level;
    pub mod rules;
}
pub mod your_say {
    pub mod level;
    pub mod rules;
}

/// How an activity is played, without what is seen of it.
#[derive(Clone, Copy)]
pub struct Playable {
    /// What the content knows of it; its id is the folder's name.
    pub format: ActivityFormat,
    /// Its pure rules.
    pub rules: &'static dyn Rules,
}

impl Playable {
    /// What this mechanic says of itself.
    pub const fn of<M: Mechanic>(mechanic: &'static M) -> Self {
        let format = ActivityFormat { id: M::ID, traits: M::TRAITS, moves: M::MOVES, read: M::READ };
        Self { format, rules: mechanic }
    }
}

/// Every activity's.
pub static ALL: &[Playable] = &[
    Playable::of(&animals::rules::AnimalsRules),
    Playable::of(&assent::rules::AssentRules),
    Playable::of(&away::rules::AwayRules),
    Playable::of(&brave_steps::rules::BraveStepsRules),
    Playable::of(&call_home::rules::CallHomeRules),
    Playable::of(&calm::rules::CalmRules),
    Playable::of(&calm_lab::rules::CalmLabRules),
    Playable::of(&crossroads::rules::CrossroadsRules),
    Playable::of(&describe_build::rules::DescribeBuildRules),
    Playable::of(&ending::rules::EndingRules),
    Playable::of(&feelings::rules::FeelingsRules),
    Playable::of(&future_window::rules::FutureWindowRules),
    Playable::of(&garden::rules::GardenRules),
    Playable::of(&goal_ladder::rules::GoalLadderRules),
    Playable::of(&i_message::rules::IMessageRules),
    Playable::of(&lanterns::rules::LanternsRules),
    Playable::of(&lighthouse::rules::LighthouseRules),
    Playable::of(&maybe_bridge::rules::MaybeBridgeRules),
    Playable::of(&measure::rules::MeasureRules),
    Playable::of(&reflection::rules::ReflectionRules),
    Playable::of(&right_or_wish::rules::RightOrWishRules),
    Playable::of(&since_last_time::rules::SinceLastTimeRules),
    Playable::of(&village::rules::VillageRules),
    Playable::of(&weather::rules::WeatherRules),
    Playable::of(&week_jar::rules::WeekJarRules),
    Playable::of(&who_can_help::rules::WhoCanHelpRules),
    Playable::of(&wish_rock_path::rules::WishRockPathRules),
    Playable::of(&your_say::rules::YourSayRules),
];

/// How the levels of every activity are read.
pub fn formats() -> Vec<ActivityFormat> {
    ALL.iter().map(|playable| playable.format).collect()
}

/// How the activity with this id is played.
pub fn find(id: &str) -> Option<&'static Playable> {
    ALL.iter().find(|playable| playable.format.id == id)
}
