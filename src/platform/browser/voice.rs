//! The voice of the browser, which is the tablet's own: only voices that speak without a network are taken.

use std::collections::HashSet;

use wasm_bindgen::JsValue;

use super::script::{call, get, make, set, window};
use crate::{
    locale::Language,
    platform::voice::{SystemVoice, best_voice},
};

/// How fast it reads: a little slower than the browser would.
const RATE: f64 = 0.85;

/// Speaks by the browser.
#[derive(Debug)]
pub struct SpeechProcess {
    /// The languages that a voice was found for.
    found: HashSet<Language>,
}

impl Default for SpeechProcess {
    fn default() -> Self {
        // Asked at the start, a browser has its voices ready by the time a child touches a loudspeaker.
        call(&synthesis(), "getVoices", &[]).unwrap_or_default();
        Self { found: HashSet::new() }
    }
}

impl SpeechProcess {
    /// Whether there is a voice for this language. A browser names its voices only some time after it was asked first.
    pub fn speaks(&mut self, language: Language) -> bool {
        let spoken = self.found.contains(&language) || best(language).is_some();
        if spoken {
            self.found.insert(language);
        }
        spoken
    }

    /// Whether voices are still being looked for: a browser does not say.
    #[allow(clippy::unused_self, reason = "other systems know")]
    pub const fn is_looking(&self) -> bool {
        false
    }

    /// Forgets what was found.
    pub fn look_again(&mut self) {
        self.found.clear();
    }

    /// Reads this aloud instead of what is being read.
    pub fn say(&mut self, text: &str, language: Language) {
        self.hush();
        let Some(voice) = best(language) else { return };
        let Ok(utterance) = make("SpeechSynthesisUtterance", &[text.into()]) else { return };
        set(&utterance, "lang", get(&voice, "lang"));
        set(&utterance, "voice", voice);
        set(&utterance, "rate", RATE);
        // Where it is not allowed to speak it stays silent: nothing else waits for it.
        call(&synthesis(), "speak", &[utterance]).unwrap_or_default();
    }

    /// Ends what is being read.
    pub fn hush(&mut self) {
        call(&synthesis(), "cancel", &[]).unwrap_or_default();
    }
}

fn synthesis() -> JsValue {
    get(&window(), "speechSynthesis")
}

/// The best voice for this language among those of the tablet itself. A voice that is no `localService` would send every
/// word over the network to be spoken there: such a voice is as good as none.
fn best(language: Language) -> Option<JsValue> {
    let named = call(&synthesis(), "getVoices", &[]).ok()?;
    let mut voices: Vec<JsValue> = js_sys::Array::from(&named).iter().collect();
    voices.retain(|voice| get(voice, "localService").as_bool() == Some(true));
    let word = |voice: &JsValue, name: &str| get(voice, name).as_string().unwrap_or_default();
    let found: Vec<SystemVoice> =
        voices.iter().map(|voice| SystemVoice::new(&word(voice, "voiceURI"), &word(voice, "lang"))).collect();
    let chosen = best_voice(&found, language)?;
    let place = found.iter().position(|one| one == chosen)?;
    voices.get(place).cloned()
}
