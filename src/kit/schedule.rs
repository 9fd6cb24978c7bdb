//! The system sets by which the kit orders its systems, and by which the stage says when it draws a screen.

use bevy::prelude::*;

/// In `Update`: a screen is drawn anew. The stage puts its drawing systems here; the kit looks at the result afterwards.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DrawScreen;

/// In `PostUpdate`: a frame is asked for as long as something moves. What is said of this frame is said before.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AskForFrames;

/// In `Update`: things come in, sway and come to rest.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MoveThings;

/// In `PreUpdate`: keys become fingers. What the keyboard depends on is settled before.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ReadKeys;

/// In `PreUpdate`: fingers are followed, and what they ask for is said.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FollowFingers;

/// In `Update`: things show what the fingers on them do.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ShowFingers;
