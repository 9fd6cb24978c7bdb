//! The tablet's own voice: it reads aloud without a network. What is to be said is asked for by messages.
//!
//! Sounds and the voice are two things: a tablet whose sounds are off still reads aloud where that is on.

mod choosing;
mod programs;
#[cfg(not(target_arch = "wasm32"))]
mod speech_process;

pub use choosing::{Found, choose};

use bevy::prelude::*;

use super::surface::Surface;
use crate::locale::Language;

#[cfg(target_arch = "wasm32")]
use super::browser::voice::SpeechProcess;
#[cfg(not(target_arch = "wasm32"))]
use speech_process::SpeechProcess;

/// What the voice is asked.
#[derive(Message, Clone, Debug, PartialEq, Eq)]
pub enum Aloud {
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
pub struct Voice(Reader);

#[derive(Debug)]
enum Reader {
    /// The system's own voice.
    System(SpeechProcess),
    /// No voice: what it would say is written down, for tests and the tour.
    Notes { languages: Vec<Language>, asked: Vec<Aloud> },
}

impl Voice {
    /// The voice where the app is drawn on this: in a window it is heard; where nobody listens it is only noted.
    pub fn on(surface: Surface) -> Self {
        match surface {
            Surface::Screen(_) | Surface::Window(_) => Self(Reader::System(SpeechProcess::default())),
            Surface::Picture(_) | Surface::Blind(_) => Self::noted(&Language::ALL),
        }
    }

    /// A voice that speaks these languages and only notes what it would say.
    pub fn noted(languages: &[Language]) -> Self {
        Self(Reader::Notes { languages: languages.to_vec(), asked: Vec::new() })
    }

    /// Whether there is a voice on this tablet for this language.
    pub fn speaks(&mut self, language: Language) -> bool {
        match &mut self.0 {
            Reader::System(mouth) => mouth.speaks(language),
            Reader::Notes { languages, .. } => languages.contains(&language),
        }
    }

    /// The languages that there is a voice for.
    pub fn languages(&mut self) -> Vec<Language> {
        Language::ALL.into_iter().filter(|language| self.speaks(*language)).collect()
    }

    /// Whether the system is still being asked for its voices: what [`Voice::speaks`] says may change in a moment.
    pub fn is_looking(&self) -> bool {
        match &self.0 {
            Reader::System(mouth) => mouth.is_looking(),
            Reader::Notes { .. } => false,
        }
    }

    /// A voice may have been installed meanwhile: the system is asked again.
    pub fn look_again(&mut self) {
        if let Reader::System(mouth) = &mut self.0 {
            mouth.look_again();
        }
    }

    /// What was asked so far, where it is only noted.
    pub fn asked(&self) -> &[Aloud] {
        match &self.0 {
            Reader::System(_) => &[],
            Reader::Notes { asked, .. } => asked,
        }
    }

    fn take(&mut self, aloud: &Aloud) {
        match (&mut self.0, aloud) {
            (Reader::System(mouth), Aloud::Say { text, language }) => mouth.say(text, *language),
            (Reader::System(mouth), Aloud::Hush) => mouth.hush(),
            (Reader::Notes { asked, .. }, aloud) => asked.push(aloud.clone()),
        }
    }
}

/// The system that speaks.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Speaking;

/// Says what is asked for.
pub fn plugin(app: &mut App) {
    app.add_message::<Aloud>().add_systems(Last, speak.in_set(Speaking));
}

fn speak(mut messages: MessageReader<Aloud>, mut voice: ResMut<Voice>) {
    for aloud in messages.read() {
        voice.take(aloud);
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
