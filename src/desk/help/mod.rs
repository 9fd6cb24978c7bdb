//! Pages to read: the guide, what is kept, the kiosk, and what to do when a child has told something.

pub mod about;
pub mod apply;
pub mod commands;
pub mod guide;
pub mod kiosk;
pub mod pages;
pub mod privacy;
pub mod safeguarding;
pub mod safeguarding_practice;
