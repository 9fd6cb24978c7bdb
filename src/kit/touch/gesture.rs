//! What a finger does on a thing, from its landing to its lifting.

use std::time::Duration;

use bevy::prelude::*;

use super::components::{Act, Drag, Hold, Tap};

/// What a finger does.
#[derive(Debug)]
pub(super) enum Gesture {
    /// It landed on a thing that had only just come: nothing follows.
    Resting {
        tag: String,
    },
    /// Tapped, when it is lifted there while the thing still asks for the same.
    Pressing {
        tag: String,
        act: Act,
    },
    /// Held since then, on the real clock: a slow tablet draws less often, but a hold lasts as long as on a quick one.
    Holding {
        tag: String,
        since: Duration,
        act: Act,
        /// What the thing asked for when tapped, as the finger landed.
        tap: Option<Act>,
    },
    Dragging {
        tag: String,
        from: Vec2,
        to: Vec2,
        choice: String,
    },
}

impl Gesture {
    /// What a finger begins on such a thing at this place, held since this time on the real clock.
    pub fn with(
        tag: &str,
        (tap, hold, drag): (Option<&Tap>, Option<&Hold>, Option<&Drag>),
        place: Vec2,
        since: Duration,
    ) -> Option<Self> {
        let tag = tag.to_owned();
        Some(match (hold, drag, tap) {
            (Some(Hold(act)), _, tap) => {
                Self::Holding { tag, since, act: act.clone(), tap: tap.map(|Tap(act)| act.clone()) }
            }
            (_, Some(Drag(choice)), _) => {
                Self::Dragging { tag, from: place, to: place, choice: choice.clone() }
            }
            (_, _, Some(Tap(act))) => Self::Pressing { tag, act: act.clone() },
            _ => return None,
        })
    }

    /// The tag of the thing that the finger is on.
    pub fn tag(&self) -> &str {
        match self {
            Self::Resting { tag }
            | Self::Pressing { tag, .. }
            | Self::Holding { tag, .. }
            | Self::Dragging { tag, .. } => tag,
        }
    }
}
