//! What drawing and motion honour: reduced motion, mute, reading aloud, the size of words, contrast, left hands.

use bevy::prelude::*;

use crate::journal::{Preferences, TextSize};

/// How the screens of the children behave on this tablet.
#[allow(clippy::struct_excessive_bools, reason = "each is one thing that is honoured or not")]
#[derive(Resource, Clone, Debug, Default)]
pub struct DisplaySettings {
    /// Things appear at once and nothing sways.
    pub reduced_motion: bool,
    /// No sounds.
    pub muted: bool,
    /// Sentences wear a speaker that reads them aloud: it is wanted, and the tablet has a voice for the language spoken.
    pub reads_aloud: bool,
    /// All that was set on the desk.
    pub preferences: Preferences,
}

impl DisplaySettings {
    /// How many times larger words are than they were drawn.
    pub const fn words(&self) -> f32 {
        match self.preferences.text_size {
            TextSize::Normal => 1.0,
            TextSize::Large => 1.08,
            TextSize::Larger => 1.16,
        }
    }
}
