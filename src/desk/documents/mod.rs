//! What leaves the tablet: printed sheets, reports and packs.

pub mod apply;
pub mod commands;
pub mod deferred_documents;
pub mod pack_apply;
pub mod pack_reading;
pub mod packs;
pub mod pages;
pub mod read;
pub mod sheets;
pub mod view;
