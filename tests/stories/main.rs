//! Stories that children, facilitators and authors would tell.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot begin has failed")]

mod aloud;
mod calm_corner;
mod careless;
mod cases;
mod child_told;
mod choice;
mod content;
mod dates;
mod desk;
mod drafts;
mod engine_touch;
mod engine_window;
mod exports;
mod forgiving;
mod groups;
mod house;
mod input_method;
mod journal;
mod keyboard;
mod kill;
mod kill_drafts;
mod layout;
mod lock;
mod long_day;
mod migration;
mod own_content;
mod packs;
mod paper;
mod pictures;
mod play;
mod returning;
mod run_sheet;
mod session_time;
mod settings;
mod showing_hand;
mod starts;
mod support;
mod swapping;
mod touch;
mod unfinished;
