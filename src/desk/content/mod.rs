//! Every level that can be played, and the editor of its texts.

pub mod apply;
pub mod commands;
pub mod level_editor;
pub mod pages;
pub mod read;
pub mod view;
