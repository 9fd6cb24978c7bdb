//! The session that goes on: the run-sheet, and the wrap-up after it.

pub mod animals;
pub mod apply;
pub mod commands;
pub mod pages;
pub mod play_again;
pub mod read;
pub mod run_sheet;
pub mod seats;
pub mod step_list;
pub mod swap;
pub mod wrap_up;
