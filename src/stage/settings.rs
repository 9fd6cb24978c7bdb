//! What the stage honours: reduced motion, mute, and whether it is the side that shows.

use bevy::prelude::*;

/// How the stage behaves for this group.
#[derive(Resource, Debug, Default)]
pub struct StageSettings {
    /// Things appear at once and nothing sways.
    pub reduced_motion: bool,
    /// No sounds.
    pub muted: bool,
    /// The children's side shows now (not the desk).
    pub visible: bool,
}
