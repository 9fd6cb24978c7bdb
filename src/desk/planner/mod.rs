//! The planner: the facilitator changes the steps of a session for a group.

pub mod apply;
pub mod commands;
pub mod form;
pub mod pages;
pub mod read;
pub mod step_detail;
pub mod step_list;
pub mod step_words;
pub mod view;
