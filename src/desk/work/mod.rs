//! Work that lasts longer than a frame: doing it step by step, and showing how far it is.

pub mod progress;
pub mod run_work;
pub mod task;
