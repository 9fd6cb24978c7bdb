//! The only rooms that know the outside: files, clock, chance, windows, touches, and the glue to egui.

pub mod input;
pub mod shipped;
pub mod surface;
