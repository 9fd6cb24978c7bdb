//! What a facilitator does on the desk, and what the desk keeps for them.

mod child_told;
mod dates;
mod desk;
mod drafts;
mod garden_film;
mod groups;
mod input_method;
pub mod lock;
mod own_content;
mod packs;
mod paper;
mod run_sheet;
pub mod settings;
mod swapping;
mod unfinished;
mod writing;
