//! Pages to read: the guide, what is kept, the kiosk, and what to do when a child has told something.

pub mod about;
pub mod apply;
pub mod child_told;
pub mod commands;
pub mod guide;
pub mod kiosk;
pub mod pages;
pub mod privacy;
pub mod told_practice;
