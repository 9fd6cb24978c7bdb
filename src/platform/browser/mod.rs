//! What the app needs of a browser: storage, downloads, file pickers, the screen, and the page around the app. Read `script`
//! first.

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
