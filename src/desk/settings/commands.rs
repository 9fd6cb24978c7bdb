//! What the facilitator can set for the tablet, and do with its records.

use crate::{journal::Preferences, locale::Language};

/// A command of the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingsCommand {
    /// Let the tablet's voice be heard in the language of the desk.
    TestVoice,
    /// Speak this language from now on.
    SetLanguage(Language),
    /// Prefer this from now on; it is kept and honoured at once.
    SetPreferences(Box<Preferences>),
    /// Delete the records of this name that were set aside. Given only after a question.
    DeleteSetAside(String),
    /// Hand out a copy of the records of this name that were set aside in a browser, where they lie in no folder.
    SaveSetAside(String),
    /// Close the app.
    CloseApp,
}
