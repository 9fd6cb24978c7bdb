//! Sounds: a touch, a turn, growth. Without a sound device the app is silent, never broken.

use std::collections::HashMap;

use bevy::{audio::Volume, prelude::*};

use crate::platform::shipped;

use super::settings::DisplaySettings;

/// Something that can be heard.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    /// A finger has landed on something.
    Touch,
    /// A choice was made.
    Choice,
    /// The next child's turn.
    Turn,
    /// A turn has ended: a small joy.
    Joy,
    /// A page turns: the next step.
    Page,
    /// The garden grows.
    Growth,
    /// Breathe in.
    BreatheIn,
    /// Breathe out.
    BreatheOut,
    /// A small bell.
    Bell,
    /// A drum.
    Drum,
    /// Hands that clap softly.
    Hands,
    /// A chime: notes that run upwards.
    Chime,
    /// Two notes of a song.
    Song,
    /// A party popper.
    Popper,
}

/// What is heard as soon as a finger lands on this thing, instead of the soft tap.
#[derive(Component, Clone, Copy, Debug)]
pub struct TouchSound(pub Cue);

impl Cue {
    /// What every session lets be heard.
    const SOON: [Self; 8] = [
        Self::Touch,
        Self::Choice,
        Self::Turn,
        Self::Joy,
        Self::Page,
        Self::Growth,
        Self::BreatheIn,
        Self::BreatheOut,
    ];

    const fn file(self) -> &'static str {
        match self {
            Self::Touch => "tap",
            Self::Choice | Self::Hands => "select",
            Self::Turn | Self::Song => "your_turn",
            Self::Joy => "success",
            Self::Page => "page_turn",
            Self::Growth | Self::Chime => "grow",
            Self::BreatheIn => "breathe_in",
            Self::BreatheOut => "breathe_out",
            Self::Bell => "star",
            Self::Drum => "seed_planted",
            Self::Popper => "celebrate",
        }
    }
}

/// The sounds that were heard already, by their files.
#[derive(Resource, Default)]
struct Instruments(HashMap<&'static str, Handle<AudioSource>>);

/// Plays what is asked for.
pub(super) fn plugin(app: &mut App) {
    app.add_message::<Cue>()
        .init_resource::<Instruments>()
        .add_systems(Startup, preload)
        .add_systems(Last, play.run_if(resource_exists::<Assets<AudioSource>>));
}

/// The sounds that are soon heard come before what is still further away.
fn preload() {
    for cue in Cue::SOON {
        shipped::asset(&file_of(cue));
    }
}

fn file_of(cue: Cue) -> String {
    format!("sounds/{}.ogg", cue.file())
}

fn play(
    mut cues: MessageReader<Cue>,
    mut sounds: ResMut<Instruments>,
    mut sources: ResMut<Assets<AudioSource>>,
    settings: Res<DisplaySettings>,
    mut commands: Commands,
) {
    for cue in cues.read().filter(|_| !settings.muted) {
        let file = cue.file();
        if !sounds.0.contains_key(file) {
            // In a browser it may still be on its way: then it is quiet this time.
            let Some(bytes) = shipped::asset(&file_of(*cue)) else { continue };
            sounds.0.insert(file, sources.add(AudioSource { bytes: bytes.into() }));
        }
        if let Some(source) = sounds.0.get(file) {
            let quiet = PlaybackSettings::DESPAWN.with_volume(Volume::Linear(0.6));
            commands.spawn((AudioPlayer(source.clone()), quiet));
        }
    }
}
