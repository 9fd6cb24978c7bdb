//! The tablet's own voice: it reads aloud without a network. What is to be said is asked for by messages.
//!
//! Sounds and the voice are two things: a tablet whose sounds are off still reads aloud where that is on.

mod choosing;
mod programs;
#[cfg(not(target_arch = "wasm32"))]
mod speech_process;

pub use choosing::{SystemVoice, best_voice};

use bevy::prelude::*;

use super::surface::Surface;
use crate::locale::Language;

#[cfg(target_arch = "wasm32")]
use super::browser::voice::SpeechProcess;
#[cfg(not(target_arch = "wasm32"))]
use speech_process::SpeechProcess;

/// What the voice is asked.
#[derive(Message, Clone, Debug, PartialEq, Eq)]
pub enum SpeechRequest {
    /// Say this; what is being said ends.
    Say {
        /// The words.
        text: String,
        /// The language they are in.
        language: Language,
    },
    /// Be silent.
    Hush,
}

/// What reads aloud: the system's voice, or a note of what it would say.
#[derive(Resource, Debug)]
pub struct Voice(SpeechOutput);

#[derive(Debug)]
enum SpeechOutput {
    /// The system's own voice.
    System(SpeechProcess),
    /// No voice: what it would say is written down, for tests and the tour.
    Notes { languages: Vec<Language>, requests: Vec<SpeechRequest> },
}

impl Voice {
    /// The voice where the app is drawn on this: in a window it is heard; in tests and the tour it is only noted.
    pub fn on(surface: Surface) -> Self {
        match surface {
            Surface::Screen(_) | Surface::Window(_) => Self(SpeechOutput::System(SpeechProcess::default())),
            Surface::Picture(_) | Surface::Blind(_) => Self::noted(&Language::ALL),
        }
    }

    /// A voice that speaks these languages and only notes what it would say.
    pub fn noted(languages: &[Language]) -> Self {
        Self(SpeechOutput::Notes { languages: languages.to_vec(), requests: Vec::new() })
    }

    /// Whether there is a voice on this tablet for this language.
    pub fn speaks(&mut self, language: Language) -> bool {
        match &mut self.0 {
            SpeechOutput::System(process) => process.speaks(language),
            SpeechOutput::Notes { languages, .. } => languages.contains(&language),
        }
    }

    /// The languages that there is a voice for.
    pub fn languages(&mut self) -> Vec<Language> {
        Language::ALL.into_iter().filter(|language| self.speaks(*language)).collect()
    }

    /// Whether the system is still being asked for its voices: what [`Voice::speaks`] says may change in a moment.
    pub fn is_looking(&self) -> bool {
        match &self.0 {
            SpeechOutput::System(process) => process.is_looking(),
            SpeechOutput::Notes { .. } => false,
        }
    }

    /// A voice may have been installed meanwhile: the system is asked again.
    pub fn look_again(&mut self) {
        if let SpeechOutput::System(process) = &mut self.0 {
            process.look_again();
        }
    }

    /// What was asked so far, where it is only noted.
    pub fn requests(&self) -> &[SpeechRequest] {
        match &self.0 {
            SpeechOutput::System(_) => &[],
            SpeechOutput::Notes { requests, .. } => requests,
        }
    }

    fn take(&mut self, request: &SpeechRequest) {
        match (&mut self.0, request) {
            (SpeechOutput::System(process), SpeechRequest::Say { text, language }) => {
                process.say(text, *language);
            }
            (SpeechOutput::System(process), SpeechRequest::Hush) => process.hush(),
            (SpeechOutput::Notes { requests, .. }, request) => requests.push(request.clone()),
        }
    }
}

/// The system that speaks.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Speaking;

/// Says what is asked for.
pub fn plugin(app: &mut App) {
    app.add_message::<SpeechRequest>().add_systems(Last, speak.in_set(Speaking));
}

fn speak(mut messages: MessageReader<SpeechRequest>, mut voice: ResMut<Voice>) {
    for request in messages.read() {
        voice.take(request);
    }
}

/// Where a facilitator finds a voice for this tablet: the ending of the key of the words that say so.
pub const fn where_to_get_one() -> &'static str {
    if cfg!(target_arch = "wasm32") {
        "browser"
    } else if cfg!(target_os = "windows") {
        "windows"
    } else if cfg!(target_os = "macos") {
        "mac"
    } else if cfg!(any(target_os = "android", target_os = "ios")) {
        // A native activity reaches the system's voices only through Java, and there is none here.
        "app"
    } else {
        "linux"
    }
}
