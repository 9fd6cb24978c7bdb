//! Sounds: a touch, a turn, growth. Without a sound device the app is silent, never broken.

use bevy::{audio::Volume, prelude::*};

use crate::platform::shipped;

use super::settings::StageSettings;

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
pub struct Sounds(pub Cue);

impl Cue {
    const ALL: [Self; 14] = [
        Self::Touch,
        Self::Choice,
        Self::Turn,
        Self::Joy,
        Self::Page,
        Self::Growth,
        Self::BreatheIn,
        Self::BreatheOut,
        Self::Bell,
        Self::Drum,
        Self::Hands,
        Self::Chime,
        Self::Song,
        Self::Popper,
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

#[derive(Resource)]
struct Instruments(Vec<(Cue, Handle<AudioSource>)>);

/// Reads the sounds and plays what is asked for.
pub(super) fn plugin(app: &mut App) {
    app.add_message::<Cue>()
        .add_systems(Startup, load.run_if(resource_exists::<Assets<AudioSource>>))
        .add_systems(Last, play.run_if(resource_exists::<Instruments>));
}

fn load(mut commands: Commands, mut sources: ResMut<Assets<AudioSource>>) {
    let read = |cue: Cue| {
        let bytes = shipped::asset(&format!("sounds/{}.ogg", cue.file())).unwrap_or_default();
        (cue, sources.add(AudioSource { bytes: bytes.into() }))
    };
    commands.insert_resource(Instruments(Cue::ALL.map(read).into()));
}

fn play(
    mut cues: MessageReader<Cue>,
    sounds: Res<Instruments>,
    settings: Res<StageSettings>,
    mut commands: Commands,
) {
    for cue in cues.read().filter(|_| !settings.muted) {
        if let Some((_, source)) = sounds.0.iter().find(|(one, _)| one == cue) {
            let quiet = PlaybackSettings::DESPAWN.with_volume(Volume::Linear(0.6));
            commands.spawn((AudioPlayer(source.clone()), quiet));
        }
    }
}
