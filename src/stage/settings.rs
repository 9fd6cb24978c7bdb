//! Keeps the display settings of the kit up to date: what the facilitator has set on the desk, and whether the tablet has a voice
//! for the language spoken.

use bevy::prelude::*;

use crate::{
    kit::DisplaySettings,
    platform::voice::Voice,
    play::{Preferred, Speech},
};

/// Takes over what was set on the desk, as soon as it is.
pub(super) fn sync_preferences(preferred: Res<Preferred>, mut settings: ResMut<DisplaySettings>) {
    let Preferred(preferences) = &*preferred;
    settings.reduced_motion = preferences.reduced_motion;
    settings.muted = !preferences.sound;
    settings.preferences = preferences.clone();
}

/// What is wanted and what the tablet can do are two things: without a voice no speaker is shown that would stay silent.
pub(super) fn sync_voice(
    (preferred, speech): (Res<Preferred>, Res<Speech>),
    mut voice: ResMut<Voice>,
    mut settings: ResMut<DisplaySettings>,
) {
    let reads = preferred.0.read_aloud && voice.bypass_change_detection().speaks(speech.0.language());
    if settings.reads_aloud != reads {
        settings.reads_aloud = reads;
    }
}
