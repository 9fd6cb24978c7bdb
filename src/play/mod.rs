//! The running session between its two sides: commands come in, events go to the journal, the state goes out.

mod alternatives;
mod apply_acts;
mod documents;
mod drafts;
mod garden_film;
mod housekeeping;
mod keeper;
pub mod long_work;
mod practice;
mod problem;
mod renewal;
pub mod rights;
mod session_time;
mod steps;
mod table;
mod unfinished;
mod user_content;

pub use apply_acts::Happened;
pub use documents::{GroupDocuments, all_groups_document, protection_file};
pub use drafts::Drafts;
pub use garden_film::GardenFilm;
pub use keeper::{Keeper, OpenSession, Running};
pub use long_work::PACK_ENDING;
pub use problem::{PlayError, SaveError};
pub use renewal::{FormerSession, renew_closed};
pub use steps::{find as steps_of, may_outlive};
pub use table::{LeavingChild, Preferred, Speech, Table};
pub use user_content::UserContent;

pub use crate::progress::Growth;

use bevy::prelude::*;

/// In `Update`, before anything is applied: what the day and own files change.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Upkeep;

/// The systems that carry out what was asked; in `First`, those by which the clock runs on.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Systems;

/// Carries out what the children's side asks, reads own content again, lets a set clock run, and keeps house when the day
/// changes.
pub fn plugin(app: &mut App) {
    app.configure_sets(Update, Upkeep.before(Systems)).add_plugins((
        apply_acts::plugin,
        user_content::plugin,
        housekeeping::plugin,
    ));
}
