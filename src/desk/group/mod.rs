//! One group: its page, a new one, and what is done with it.

pub mod apply;
pub mod care;
pub mod commands;
pub mod new_group;
pub mod pages;
pub mod proposals;
pub mod read;
pub mod rights;
pub mod view;
pub mod words;
