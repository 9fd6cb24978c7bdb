//! The settings of the tablet, and its records.

pub mod apply;
pub mod commands;
pub mod form;
pub mod helplines;
pub mod pages;
pub mod read;
pub mod records;
pub mod set_aside;
pub mod view;
pub mod voice;
