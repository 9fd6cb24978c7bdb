//! The lake in the evening: a sky that grows dark, the other shore, still water, and the near shore.

use bevy::prelude::*;

use crate::kit::{
    Motion, Painter, at,
    backdrop::{self, Backdrop, Hill, Light},
    gradient, theme,
};

/// Where the water begins, as a fraction of the height.
const HORIZON: f32 = 0.47;
/// Where the one who gets the gift stands: on the other shore.
pub const OTHER_SHORE: Vec2 = at(0.86, 0.478);
/// Where the one who plays stands: on the near shore.
pub const NEAR_SHORE: Vec2 = at(0.155, 0.868);

/// The light of things at this hour.
pub const DUSK: Color = theme::light::LAKE_TINT;

/// Draws all of it but the animals.
pub fn draw(painter: &mut Painter) {
    sky(painter);
    far_hills(painter);
    water(painter);
    other_shore(painter);
    near_shore(painter);
}

fn sky(painter: &mut Painter) {
    let colors = gradient::to_bottom([
        (theme::sky::LAKE_HIGH, 0.0),
        (theme::sky::LAKE_MIDDLE, 26.0),
        (theme::sky::LAKE_LOW, HORIZON * 100.0),
    ]);
    let canvas = painter.canvas + Vec2::splat(4.0);
    painter.region(at(0.5, 0.5), canvas).with(colors);
    backdrop::stars(painter, 46);
    painter.glow(at(0.07, 0.345), 260.0, theme::light::LAKE_MOON_SHINE);
    painter.emoji("crescent-moon", at(0.07, 0.345), 92.0).ambient(Motion::Sway, 0.0);
    painter.glow(at(0.52, HORIZON), 760.0, theme::light::LAKE_HORIZON_SHINE);
}

fn far_hills(painter: &mut Painter) {
    let far = (theme::land::LAKE_FAR_LIT, theme::land::LAKE_FAR_SHADED);
    let near = (theme::land::LAKE_NEAR_LIT, theme::land::LAKE_NEAR_SHADED);
    Hill::new(0.6, 0.6, 0.42, 0.21).draw(painter, far);
    Hill::new(0.12, 0.62, 0.42, 0.21).draw(painter, near);
    Hill::new(0.97, 0.64, 0.38, 0.25).draw(painter, near);
    let shade = theme::plant::LAKE_PINE;
    for (x, size) in [(0.235, 52.0), (0.275, 66.0), (0.335, 44.0)] {
        painter.standing("evergreen-tree", at(x, HORIZON - 0.004), size, shade, x);
    }
    painter.lit_emoji("house", at(0.195, HORIZON - 0.03), 62.0, theme::plant::DUSK_TREE);
    let window = theme::light::EVENING_LAMP_SHINE;
    painter.glow(at(0.195, HORIZON - 0.02), 62.0, window).ambient(Motion::Breathe, 0.5);
}

fn water(painter: &mut Painter) {
    let height = 1.0 - HORIZON;
    let colors = gradient::to_bottom([
        (theme::water::LAKE_FAR, 0.0),
        (theme::water::LAKE_MIDDLE, 30.0),
        (theme::water::LAKE_NEAR, 100.0),
    ]);
    let size = painter.canvas * Vec2::new(1.0, height) + Vec2::splat(4.0);
    painter.region(at(0.5, height.mul_add(0.5, HORIZON)), size).with(colors);
    let ripples = [
        (at(0.52, 0.495), 210.0, 0.5),
        (at(0.49, 0.515), 140.0, 0.4),
        (at(0.3, 0.52), 120.0, 0.22),
        (at(0.66, 0.56), 170.0, 0.2),
        (at(0.4, 0.67), 200.0, 0.14),
        (at(0.92, 0.68), 150.0, 0.14),
        (at(0.6, 0.84), 260.0, 0.12),
        (at(0.3, 0.83), 170.0, 0.12),
    ];
    for (index, (place, width, light)) in ripples.into_iter().enumerate() {
        let shine = theme::water::LAKE_SHINE.with_alpha(light);
        painter.ellipse(place, Vec2::new(width, 6.0), shine).ambient(Motion::Drift, index as f32 * 0.3);
    }
}

/// A small meadow across the water.
fn other_shore(painter: &mut Painter) {
    let middle = at(OTHER_SHORE.x, OTHER_SHORE.y + 0.012);
    painter.ellipse(middle + at(0.0, 0.016), Vec2::new(420.0, 66.0), theme::water::SHORE_SHADE);
    let (above, below) = (theme::land::OTHER_SHORE_LIT, theme::land::OTHER_SHORE_SHADED);
    painter.mound(middle, Vec2::new(400.0, 70.0), above, below);
    let blades = theme::land::OTHER_SHORE_BLADES;
    backdrop::tufts(painter, &[at(0.74, 0.477), at(0.765, 0.492), at(0.965, 0.475)], blades);
}

/// The shore with the children, and reeds in the water.
fn near_shore(painter: &mut Painter) {
    let light = Light::of(Backdrop::Night);
    let (above, below) = (theme::land::NEAR_SHORE_LIT, theme::land::NEAR_SHORE_SHADED);
    Hill::new(0.5, 1.3, 1.0, 0.4).draw(painter, (above, below));
    Hill::new(0.07, 1.1, 0.26, 0.29).draw(painter, (above, below));
    let blades = theme::land::NEAR_SHORE_BLADES;
    backdrop::tufts(
        painter,
        &[at(0.028, 0.8), at(0.25, 0.865), at(0.3, 0.91), at(0.45, 0.92), at(0.56, 0.93), at(0.985, 0.93)],
        blades,
    );
    backdrop::daisies(painter, &[at(0.27, 0.93), at(0.39, 0.955), at(0.52, 0.97)], &light);
    backdrop::fireflies(painter, &[at(0.025, 0.66), at(0.235, 0.79), at(0.41, 0.935)]);
}
