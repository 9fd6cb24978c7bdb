//! The window or screen: touches and keys, when a frame is drawn, when the app may sleep, and how the desk is drawn in it.

pub mod egui_glue;
pub mod frame_gate;
pub mod full_screen;
pub mod idle_sleep;
pub mod input;
pub mod surface;
pub mod writing;
