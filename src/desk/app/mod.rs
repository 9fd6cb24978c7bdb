//! The desk in the engine: which page lies open, drawing it, and applying its commands.

pub mod apply;
pub mod command;
pub mod context;
pub mod covered_pages;
pub mod drafts;
pub mod draw;
pub mod enter;
pub mod idle_lock;
pub mod navigation;
pub mod page;
pub mod page_id;
pub mod picked_files;
pub mod plugin;
pub mod quit;
pub mod registry;
pub mod save_drafts;
pub mod state;
pub mod touch_rest;
pub mod trail;
