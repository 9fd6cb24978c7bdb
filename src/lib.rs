//! Six Seeds: a tablet app for group sessions about the inner protective factors of resilience.

pub mod activities;
pub mod app;
#[cfg(not(target_arch = "wasm32"))]
pub mod command_line;
pub mod desk;
pub mod kit;
pub mod platform;
pub mod play;
pub mod stage;
#[cfg(not(target_arch = "wasm32"))]
pub mod tour;
#[cfg(target_arch = "wasm32")]
pub mod web_page;

pub use six_seeds_core::{content, journal, locale, progress, report, session, shipped_content};
