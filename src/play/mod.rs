//! The running session between its two sides: commands come in, events go to the journal, the state goes out.

mod drafts;
mod housekeeping;
mod instead;
mod journal_files;
mod keeper;
mod keeping_own;
pub mod long_work;
mod own_content;
mod papers;
mod practice;
mod renewal;
pub mod rights;
mod session_time;
mod side;
mod steps;
mod table;
mod taking_back;
mod unfinished;

pub use drafts::Drafts;
pub use keeper::{Keeper, Problem, Running};
pub use keeping_own::NotKept;
pub use long_work::PACK_ENDING;
pub use own_content::{OwnContent, glyphs, library};
pub use papers::{GroupPapers, all_groups_paper, protection_file};
pub use renewal::{FormerSession, renew_closed};
pub use side::{Ask, Happened, Side};
pub use steps::{find as steps_of, may_outlive};
pub use table::{Growth, Preferred, Speech, Table};

use bevy::prelude::*;

/// The systems that carry out what was asked.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Systems;

/// Carries out what the children's side asks, reads own content again, lets a set clock run, and keeps house when the day
/// changes.
pub fn plugin(app: &mut App) {
    app.add_plugins((side::plugin, own_content::plugin, housekeeping::plugin));
}
