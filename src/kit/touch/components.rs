//! What can be touched on a screen and what it asks for then: the components of a thing, and the message of a touch.

use bevy::prelude::*;

use crate::session::{Command, Move};

/// What a touch asks for.
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
    Note(&'static str, String),
    /// Read this aloud.
    Say(String),
    /// Go to the gate of the facilitator's desk.
    Gate,
    /// Blank the screen at once.
    Blank,
}

impl Act {
    /// Make this move in the current turn.
    pub fn make(kind: &str, choice: &str) -> Self {
        Self::Do(Command::Make(Move::new(kind, choice)))
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

/// Takes what is dragged here, as a move of this kind.
#[derive(Component, Clone, Debug)]
pub struct Drop {
    /// The kind of move.
    pub kind: String,
    /// What is chosen by dropping here; nothing where the dragged thing says it.
    pub choice: Option<String>,
}
