//! The backdrops there are: which part of the garden lies behind a screen, and at which hour.

/// A part of the garden at an hour of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backdrop {
    /// The whole garden by day.
    Garden,
    /// A quiet pond: *Feelings*.
    Pond,
    /// A path over the hills: *Wish-Rock-Path* and the assent.
    Path,
    /// A fork in the road: *Crossroads*.
    Fork,
    /// A meadow close up: choosing animals.
    Meadow,
    /// An open sky: the weathers.
    Sky,
    /// Evening: reflection and the private ending.
    Evening,
    /// Night with stars: the tablet sleeps; the calm corner.
    Night,
}
