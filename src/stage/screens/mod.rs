//! The screens of the stage that belong to no activity: one file each.

pub mod blank;
pub mod calm;
pub mod curtain;
pub mod fork;
pub mod gate;
pub mod give_back;
mod handing;
pub mod home;
pub mod leaving;
pub mod skipped;
