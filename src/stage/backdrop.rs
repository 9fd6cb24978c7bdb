//! The garden behind every screen: sky, sun, clouds, hills, and what grows on them.

use bevy::prelude::*;

use crate::play::Growth;

use super::{
    motion::Way,
    painter::{Painter, at},
};

/// Where in the garden a screen is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
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

/// Draws the garden at this place.
pub fn draw(painter: &mut Painter, place: Place, growth: &Growth) {
    let _ = (place, growth);
    let sky = BackgroundGradient::from(LinearGradient::to_bottom(vec![
        ColorStop::auto(Color::srgb(0.75, 0.89, 0.97)),
        ColorStop::auto(Color::srgb(0.92, 0.97, 0.98)),
    ]));
    painter.region(at(0.5, 0.5), painter.canvas).with(sky);
    painter.emoji("sun-with-face", at(0.09, 0.14), 130.0).ambient(Way::Breathe, 0.0);
    painter.emoji("cloud", at(0.3, 0.12), 130.0).ambient(Way::Drift, 0.2);
    let width = painter.canvas.x;
    painter.ellipse(at(0.15, 1.05), Vec2::new(width * 1.1, 600.0), Color::srgb(0.66, 0.84, 0.52));
    painter.ellipse(at(0.85, 1.08), Vec2::new(width * 1.2, 640.0), Color::srgb(0.55, 0.78, 0.42));
}
