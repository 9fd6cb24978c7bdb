//! Six Seeds: a tablet app for group sessions about the inner protective factors of resilience.

pub mod activities;
pub mod app;
#[cfg(not(target_arch = "wasm32"))]
pub mod command_line;
pub mod content;
pub mod desk;
pub mod journal;
pub mod locale;
pub mod platform;
pub mod play;
pub mod progress;
pub mod report;
pub mod session;
pub mod stage;
#[cfg(not(target_arch = "wasm32"))]
pub mod tour;
#[cfg(target_arch = "wasm32")]
pub mod web_page;
