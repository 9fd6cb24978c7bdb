//! The hill with the stone steps: morning, a meadow, and the flowers of those who were here before.

use bevy::prelude::*;

use crate::{
    content::{Band, Level},
    kit::{
        Motion, Painter, at,
        backdrop::{self, Backdrop, Hill, Light},
        gradient, theme,
    },
};

/// Where the one who plays stands at first: at the foot of the hill.
pub const FOOT: Vec2 = at(0.115, 0.805);

/// The hill up which the steps lead.
const HILL: Hill = Hill::new(0.85, 1.2, 0.86, 0.86);
/// The flowers, one kind after the other.
const FLOWERS: [&str; 5] = ["tulip", "blossom", "hyacinth", "hibiscus", "cherry-blossom"];
/// Where they grow on the hill.
const BEDS: [Vec2; 10] = [
    at(0.9, 0.41),
    at(0.957, 0.45),
    at(0.865, 0.475),
    at(0.925, 0.515),
    at(0.985, 0.39),
    at(0.983, 0.53),
    at(0.862, 0.395),
    at(0.868, 0.552),
    at(0.945, 0.385),
    at(0.905, 0.465),
];

/// The picture of the sun: for youths it has no face.
pub fn sun_of(level: &Level) -> &'static str {
    if level.bands.iter().all(|band| *band >= Band::C) { "sun" } else { "sun-with-face" }
}

/// A sky from above to the horizon.
pub fn sky(painter: &mut Painter, [above, middle, below]: [Color; 3]) {
    let colors = gradient::to_bottom([(above, 0.0), (middle, 42.0), (below, 78.0)]);
    let canvas = painter.canvas + Vec2::splat(4.0);
    painter.region(at(0.5, 0.5), canvas).with(colors);
}

/// Draws the hill without its steps.
pub fn draw(painter: &mut Painter) {
    let light = Light::of(Backdrop::Path);
    sky(painter, light.sky);
    backdrop::clouds(
        painter,
        &[(at(0.2, 0.36), 120.0), (at(0.44, 0.24), 90.0), (at(0.9, 0.22), 104.0)],
        0.92,
    );
    Hill::new(0.2, 1.0, 0.5, 0.44).draw(painter, light.hills[0]);
    for (x, size) in [(0.035, 66.0), (0.085, 84.0), (0.3, 62.0)] {
        let far = theme::plant::FAR_PINE;
        let ridge = Hill::new(0.2, 1.0, 0.5, 0.44).ridge(x);
        painter.standing("evergreen-tree", ridge, size, far, x);
    }
    HILL.draw(painter, light.hills[1]);
    Hill::new(0.16, 1.34, 0.66, 0.6).draw(painter, light.hills[2]);
    Hill::new(0.9, 1.42, 0.74, 0.66).draw(painter, light.hills[2]);
    let blades = theme::land::BLADES;
    backdrop::tufts(
        painter,
        &[at(0.035, 0.8), at(0.2, 0.83), at(0.45, 0.86), at(0.59, 0.8), at(0.97, 0.83), at(0.88, 0.36)],
        blades,
    );
    let daisies = [at(0.19, 0.87), at(0.4, 0.93), at(0.53, 0.88), at(0.84, 0.83), at(0.03, 0.85)];
    backdrop::daisies(painter, &daisies, &light);
}

/// One small flower for each who was here before: on the meadow, not on a child's step.
pub fn flowers(painter: &mut Painter, count: usize) {
    for (index, place) in BEDS.into_iter().take(count).enumerate() {
        flower(painter, index, place);
    }
}

/// The flower that is left when a turn is complete, after so many others.
pub fn new_flower(painter: &mut Painter, others: usize) {
    let place = BEDS[others % BEDS.len()];
    painter.glow(place - at(0.0, 0.025), 150.0, theme::SUN.with_alpha(0.8)).ambient(Motion::Breathe, 0.2);
    let grows =
        painter.region(place - at(0.0, 0.03), Vec2::splat(60.0)).coming("flower", 0.3).tagged("flower");
    let grows = grows.entity;
    painter.inside(grows).emoji(kind(others), at(0.5, 0.5), 64.0);
}

/// One of the flowers on the ground at this place.
pub fn flower(painter: &mut Painter, index: usize, place: Vec2) {
    painter.standing(kind(index), place, 52.0, theme::WHITE, index as f32 * 0.21);
}

fn kind(index: usize) -> &'static str {
    FLOWERS[index % FLOWERS.len()]
}
