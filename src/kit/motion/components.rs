//! How a thing moves, as its components say it; and the resources by which moving things are timed and drawn.

use bevy::prelude::*;

use crate::kit::theme;

/// A thing that grows in when it is new, after a delay in seconds.
#[derive(Component, Clone, Copy, Debug)]
pub struct Appear {
    /// Seconds to wait before it comes.
    pub delay: f32,
    /// Seconds since it was spawned.
    pub age: f32,
}

/// A thing that is not there yet: it comes in once so many seconds have passed. Nothing is drawn anew meanwhile, the
/// loop only looks now and then whether it is time.
#[derive(Component, Clone, Copy, Debug)]
pub struct AppearAfter {
    /// Seconds to wait.
    pub after: f32,
    /// Seconds waited.
    pub waited: f32,
}

/// A thing that goes by itself after so many seconds.
#[derive(Component, Clone, Copy, Debug)]
pub struct DespawnAfter(pub f32);

/// A thing that travels to its place when it is new.
#[derive(Component, Clone, Copy, Debug)]
pub struct Arrive {
    /// Where it comes from, in points from its place.
    pub from: Vec2,
    /// How often it turns over on the way, like a rolling stone.
    pub rolls: f32,
    /// Seconds since it was spawned.
    pub age: f32,
}

/// A thing that sways, bobs or breathes while the screen is awake.
#[derive(Component, Clone, Copy, Debug)]
pub struct Ambient {
    /// How it moves.
    pub motion: Motion,
    /// Where in its movement it starts, in turns.
    pub phase: f32,
}

/// A thing that hops because it was greeted; seconds since then.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Hop(pub f32);

/// A thing that breathes slowly and deeply, for children to breathe along; seconds since it began.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct GuidedBreath(pub f32);

/// A way to move.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Motion {
    /// Left and right around its foot, like a flower in the wind.
    Sway,
    /// Left and right around its upper end, like a lantern on its cord.
    Swing,
    /// Up and down, like a bee.
    Bob,
    /// Slowly sideways, like a cloud.
    Drift,
    /// Slowly to both sides by so many points, like an eye that looks around.
    Look(f32),
    /// Slowly larger and smaller, like a chest that breathes.
    Breathe,
    /// Much larger and smaller, as slowly as a deep breath: breathe with me.
    Breath,
    /// Goes this far, in points, and comes back: a hand that shows what to do. At rest it stays there.
    Lead(Vec2),
    /// Larger and smaller, so that the eye goes there: touch me.
    Invite,
    /// From above to below and again, like rain; it falls by half its parent's height.
    Fall,
    /// To the right and back again, like a thing that is handed on.
    HandOn,
}

/// How awake the screen is: 1 just after a touch, 0 at rest; movement fades with it.
#[derive(Resource, Debug)]
pub struct AmbientClock {
    /// Seconds since the last touch or change.
    pub quiet_for: f32,
    /// The clock of all ambient movement, in seconds.
    pub clock: f32,
}

impl Default for AmbientClock {
    fn default() -> Self {
        Self { quiet_for: 0.0, clock: 0.0 }
    }
}

impl AmbientClock {
    /// Something happened: the wind blows again.
    pub const fn wake(&mut self) {
        self.quiet_for = 0.0;
    }

    /// How strong movement is now, 0 to 1; it fades over the last two seconds.
    pub fn strength(&self) -> f32 {
        ((theme::SETTLE - self.quiet_for) / 2.0).clamp(0.0, 1.0)
    }
}

/// A movement of its own clock asks for the next frame while this holds anything.
#[derive(Resource, Default, Debug)]
pub struct NeedsRedraw(pub bool);
