//! The screens of the stage that belong to no activity: one file each.

pub mod activity_choice;
pub mod blank;
pub mod calm;
pub mod curtain;
mod fork_gate;
pub mod garden_film;
pub mod give_back;
pub mod home;
pub mod leaving;
mod tablet_handover;
pub mod undo_skip;
