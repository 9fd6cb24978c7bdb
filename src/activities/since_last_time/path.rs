//! The path of *Since last time*: it comes in from the front and runs past the stones; flowers of earlier turns line it.

use bevy::prelude::*;

use crate::kit::{
    Motion, Painter, at,
    backdrop::{self, Backdrop, Hill, Light},
    theme,
};

/// Where the animal stands at first: on the path, in front of the middle of the row.
pub const START: Vec2 = at(0.5, 0.845);

/// The meadow through which the path runs.
const MEADOW: Hill = Hill::new(0.5, 1.34, 1.3, 0.92);
/// The flowers, one kind after the other.
const FLOWERS: [&str; 5] = ["tulip", "blossom", "hyacinth", "hibiscus", "cherry-blossom"];
/// Where they grow: along the path, between the stones and beside them, never at one of the stones alone.
const BEDS: [Vec2; 10] = [
    at(0.335, 0.505),
    at(0.665, 0.505),
    at(0.38, 0.48),
    at(0.62, 0.48),
    at(0.04, 0.52),
    at(0.96, 0.52),
    at(0.355, 0.66),
    at(0.645, 0.66),
    at(0.075, 0.5),
    at(0.925, 0.5),
];
/// How large a flower is, in points.
const FLOWER: f32 = 52.0;

/// Draws the land and the path.
pub fn land(painter: &mut Painter) {
    backdrop::draw(painter, Backdrop::Path, painter.growth);
    let light = Light::of(Backdrop::Path);
    MEADOW.draw(painter, light.hills[2]);
    let across = [(at(-0.06, 0.578), 170.0), (at(0.5, 0.57), 176.0), (at(1.06, 0.578), 170.0)];
    let from_the_front = [(at(0.5, 1.06), 230.0), (at(0.5, 0.84), 180.0), (at(0.5, 0.6), 150.0)];
    for way in [across, from_the_front] {
        painter.trail(&way.map(|(place, width)| (place, width + 16.0)), theme::land::SAND_EDGE);
    }
    for way in [across, from_the_front] {
        painter.trail(&way, theme::land::SAND);
    }
    let tufts = [at(0.03, 0.72), at(0.18, 0.8), at(0.33, 0.79), at(0.68, 0.8), at(0.83, 0.74), at(0.97, 0.8)];
    backdrop::tufts(painter, &tufts, theme::land::BLADES);
    let daisies = [at(0.06, 0.8), at(0.27, 0.72), at(0.73, 0.72), at(0.9, 0.8), at(0.62, 0.84)];
    backdrop::daisies(painter, &daisies, &light);
}

/// One flower for each turn that has ended.
pub fn flowers(painter: &mut Painter, count: usize) {
    for (index, place) in BEDS.into_iter().take(count).enumerate() {
        painter.standing(kind(index), place, FLOWER, theme::WHITE, index as f32 * 0.21);
    }
}

/// The flower of this turn, after so many others: the same one whichever stone was chosen.
pub fn new_flower(painter: &mut Painter, others: usize) {
    let rise = Vec2::new(0.0, FLOWER * 0.44) / painter.canvas;
    let place = BEDS[others % BEDS.len()] - rise;
    painter.glow(place, 150.0, theme::SUN.with_alpha(0.8)).ambient(Motion::Breathe, 0.2);
    let grows = painter.region(place, Vec2::splat(FLOWER)).coming("flower", 0.3).tagged("flower").entity;
    painter.inside(grows).emoji(kind(others), at(0.5, 0.5), FLOWER * 1.15);
}

fn kind(index: usize) -> &'static str {
    FLOWERS[index % FLOWERS.len()]
}
