//! The only rooms that know the outside: files, clock, chance, windows, touches, and the glue to egui.

pub mod art;
#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(any(test, target_arch = "wasm32"))]
mod bundle;
pub mod clock;
mod content_names;
pub mod egui_glue;
#[cfg(not(target_arch = "wasm32"))]
pub mod folder;
pub mod full_screen;
pub mod gate;
pub mod glyphs;
pub mod handing;
pub mod input;
pub mod kept_pages;
pub mod lettering;
#[cfg(not(target_arch = "wasm32"))]
pub mod paper_folder;
pub mod picker;
pub mod random;
pub mod rest;
pub mod shipped;
pub mod standing;
#[cfg(not(target_arch = "wasm32"))]
pub mod starting;
pub mod surface;
pub mod virtual_folder;
pub mod voice;

// A browser has no folders; the same questions are answered there in another way.
#[cfg(target_arch = "wasm32")]
pub use browser::{folder, paper_folder};
