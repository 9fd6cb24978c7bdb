//! The only rooms that know the outside: files, clock, chance, windows, touches, and the glue to egui.

pub mod art;
pub mod clock;
pub mod egui_glue;
pub mod folder;
pub mod full_screen;
pub mod input;
pub mod paper_folder;
pub mod random;
pub mod rest;
pub mod shipped;
pub mod surface;
