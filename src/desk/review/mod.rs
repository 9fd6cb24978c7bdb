//! How a group is growing, and what all groups together said.

pub mod all_groups;
mod apply;
pub mod commands;
pub mod meeting;
pub mod pages;
pub mod story;
pub mod texts;
pub mod view;
