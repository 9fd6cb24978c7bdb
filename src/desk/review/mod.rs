//! How a group is growing, and what all groups together said.

pub mod all_groups;
pub mod measures;
pub mod pages;
pub mod texts;
pub mod view;
