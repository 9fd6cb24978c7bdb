//! What can be touched on a screen and what it asks for then: the components of a thing, and the message of a touch.

use std::borrow::Cow;

use bevy::prelude::*;

use crate::session::{Command, Move};

/// What a touch asks for: the one command from the finger to the session. The running session (`play`) carries it out; notes
/// stay on the stage.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// Ask the session.
    Do(Command),
    /// A child takes this animal.
    Join(String),
    /// The animal goes back among those that can be taken.
    PutBack(String),
    /// The turn that was skipped just now goes on after all.
    TakeBackSkip,
    /// Remember something only this screen needs, until the turn or the screen changes.
    Note(Cow<'static, str>, String),
    /// Read this aloud.
    Say(String),
    /// Stop the film of the garden.
    EndFilm,
    /// Go to the gate of the facilitator's desk.
    Gate,
    /// Blank the screen at once, or show it again if it was blanked so a moment ago.
    Blank,
}

impl Act {
    /// Make this move in the current turn.
    pub fn make(kind: &str, choice: &str) -> Self {
        Self::Do(Command::Make(Move::new(kind, choice)))
    }

    /// Remember this under that word; an empty note is wiped.
    pub fn note(word: impl Into<Cow<'static, str>>, note: impl Into<String>) -> Self {
        Self::Note(word.into(), note.into())
    }
}

/// Something was touched, and this is what it asks for.
#[derive(Message, Clone, Debug)]
pub struct Acted(pub Act);

/// The word by which a touchable thing is known from one drawing of the screen to the next.
#[derive(Component, Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tag(pub String);

/// Acts when tapped.
#[derive(Component, Clone, Debug)]
pub struct Tap(pub Act);

/// Acts when held long enough.
#[derive(Component, Clone, Debug)]
pub struct Hold(pub Act);

/// The light in or behind a held thing; it grows from its middle while the thing is held.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct HoldFill;

/// Follows the finger; carries this choice.
#[derive(Component, Clone, Debug)]
pub struct Drag(pub String);

/// Takes what is dragged here.
#[derive(Component, Clone, Debug)]
pub enum Drop {
    /// As a move of this kind.
    Move {
        /// The kind of move.
        kind: String,
        /// What is chosen by dropping here; nothing where the dragged thing says it.
        choice: Option<String>,
    },
    /// As a note of the screen, under the word that the dragged thing carries.
    Note(String),
}

impl Drop {
    /// What follows when a thing that carries this choice is dropped here.
    pub fn take(&self, choice: &str) -> Act {
        match self {
            Self::Move { kind, choice: chosen } => Act::make(kind, chosen.as_deref().unwrap_or(choice)),
            Self::Note(note) => Act::note(choice.to_owned(), note.clone()),
        }
    }
}
