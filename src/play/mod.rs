//! The running session between its two sides: commands come in, events go to the journal, the state goes out.

mod table;

pub use table::{Growth, Speech, Table};

use bevy::prelude::*;

/// The systems that carry out what was asked.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Systems;
