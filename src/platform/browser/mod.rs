//! The room towards the browser: its storage, its downloads and file pickers, its screen, and the page around the app.

pub mod export_folder;
pub mod fetching;
pub mod folder;
pub mod leaving;
mod lock;
pub mod page;
pub mod picker;

pub mod page_store;
pub mod screen;
mod script;
mod sharing;
pub mod storage_persistence;
pub mod voice;
pub mod wake;
pub mod writing;

pub use lock::take as take_lock;
