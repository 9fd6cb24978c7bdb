//! The page of a group, making a new one, and what the facilitator sets for it.

pub mod apply;
pub mod commands;
pub mod group_admin;
pub mod group_name;
pub mod new_group;
pub mod pages;
pub mod proposals;
pub mod read;
pub mod rights;
pub mod small_attendance;
pub mod view;
