//! One group: its page, a new one, and what is done with it.

pub mod apply;
pub mod commands;
pub mod group_admin;
pub mod group_name;
pub mod new_group;
pub mod pages;
pub mod proposals;
pub mod read;
pub mod rights;
pub mod view;
