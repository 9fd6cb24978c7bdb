//! What the stage honours: reduced motion, mute, words, contrast, hands, and whether it is the side that shows.

use bevy::prelude::*;

use crate::{
    journal::{Preferences, TextSize},
    platform::voice::Voice,
    play::{Preferred, Speech},
};

/// How the stage behaves on this tablet.
#[allow(clippy::struct_excessive_bools, reason = "each is one thing that is honoured or not")]
#[derive(Resource, Clone, Debug, Default)]
pub struct StageSettings {
    /// Things appear at once and nothing sways.
    pub reduced_motion: bool,
    /// No sounds.
    pub muted: bool,
    /// Sentences wear a speaker that reads them aloud: it is wanted, and the tablet has a voice for the language spoken.
    pub reads_aloud: bool,
    /// The children's side shows now (not the desk).
    pub visible: bool,
    /// All that was set on the desk.
    pub preferences: Preferences,
}

impl StageSettings {
    /// How many times larger words are than they were drawn.
    pub const fn words(&self) -> f32 {
        match self.preferences.text_size {
            TextSize::Normal => 1.0,
            TextSize::Large => 1.08,
            TextSize::Larger => 1.16,
        }
    }
}

/// Takes over what was set on the desk, as soon as it is.
pub(super) fn honour(preferred: Res<Preferred>, mut settings: ResMut<StageSettings>) {
    let Preferred(preferences) = &*preferred;
    settings.reduced_motion = preferences.reduced_motion;
    settings.muted = !preferences.sound;
    settings.preferences = preferences.clone();
}

/// What is wanted and what the tablet can do are two things: without a voice no speaker is shown that would stay silent.
pub(super) fn find_a_voice(
    (preferred, speech): (Res<Preferred>, Res<Speech>),
    mut voice: ResMut<Voice>,
    mut settings: ResMut<StageSettings>,
) {
    let reads = preferred.0.read_aloud && voice.bypass_change_detection().speaks(speech.0.language());
    if settings.reads_aloud != reads {
        settings.reads_aloud = reads;
    }
}
