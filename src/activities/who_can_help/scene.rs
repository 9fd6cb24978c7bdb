//! The pond of *Who Can Help?* at dusk: this shore, stones across the water, and a warm house on the other shore.

use bevy::prelude::*;

use crate::kit::{
    Motion, Painter, Words, at,
    backdrop::{self, Backdrop, Hill, Light},
    from_middle, theme,
};

/// Where the animal waits.
pub const START: Vec2 = at(0.088, 0.588);
/// Where it stands once it has come across.
pub const HOME: Vec2 = at(0.838, 0.49);

/// The first stone, and the last one, which always carries the helpline.
const FIRST: Vec2 = at(0.245, 0.575);
const LAST: Vec2 = at(0.745, 0.515);
/// The foot of the house.
const HOUSE: Vec2 = at(0.905, 0.455);

const LAMP: Color = theme::light::FLOATING_LAMP;

/// Where a stone lies; the one after the helpers' stones carries the helpline.
pub fn stone(number: usize, helpers: usize) -> Vec2 {
    FIRST.lerp(LAST, number as f32 / helpers.max(1) as f32)
}

/// Draws sky, water and both shores; the house shines more once the animal has arrived.
pub fn draw(painter: &mut Painter, arrived: bool) {
    let light = Light::of(Backdrop::Evening);
    let canvas = painter.canvas;
    painter.glow(at(0.47, 0.36), 620.0, theme::light::SHORE_SUN_SHINE);
    painter.ellipse(at(0.47, 0.365), Vec2::splat(120.0), theme::light::SHORE_SUN);
    Hill::new(0.16, 0.66, 0.44, 0.31).draw(painter, light.hills[0]);
    Hill::new(0.74, 0.66, 0.42, 0.29).draw(painter, light.hills[0]);
    for (place, size) in [(at(0.215, 0.385), 74.0), (at(0.29, 0.4), 92.0), (at(0.62, 0.405), 84.0)] {
        painter.standing("evergreen-tree", place, size, light.tint.mix(&light.hills[0].0, 0.35), place.x);
    }
    let water = (theme::water::SUNSET_LIT, theme::water::SUNSET_SHADED);
    painter.mound(at(0.46, 0.74), canvas * at(1.7, 0.67), water.0, water.1);
    painter.glow(at(0.47, 0.47), 330.0, theme::light::SUNSET_WATER_SHINE).ambient(Motion::Breathe, 0.2);
    for (index, (place, size)) in
        [(at(0.36, 0.455), 130.0), (at(0.55, 0.47), 190.0), (at(0.66, 0.585), 170.0), (at(0.33, 0.62), 150.0)]
            .into_iter()
            .enumerate()
    {
        let ripple = theme::water::SUNSET_RIPPLE;
        painter.ellipse(place, Vec2::new(size, 6.0), ripple).ambient(Motion::Drift, index as f32 * 0.27);
    }
    far_shore(painter, &light, arrived);
    near_shore(painter, &light);
}

fn far_shore(painter: &mut Painter, light: &Light, arrived: bool) {
    let canvas = painter.canvas;
    let grass = light.hills[1];
    painter.ellipse(at(0.95, 0.585), canvas * at(0.45, 0.3), light.hills[2].1);
    painter.mound(at(0.95, 0.575), canvas * at(0.45, 0.3), grass.0.mix(&light.hills[2].0, 0.5), grass.1);
    painter.standing("evergreen-tree", at(0.985, 0.445), 150.0, light.tint, 0.4);
    let size = 196.0;
    let (strong, wide) = if arrived { (0.95, 680.0) } else { (0.6, 460.0) };
    let middle = HOUSE - Vec2::new(0.0, size * 0.42 / canvas.y);
    painter.glow(middle, wide, LAMP.with_alpha(strong)).ambient(Motion::Breathe, 0.0);
    painter.ellipse(HOUSE, Vec2::new(size * 0.95, size * 0.14), theme::SHADE);
    painter.lit_emoji("house", middle, size, theme::building::FAR_HOUSE_TINT);
    let window = middle + Vec2::new(size * 0.22, size * 0.08) / canvas;
    painter.glow(window, size * 0.7, LAMP.with_alpha(0.9)).ambient(Motion::Breathe, 0.3);
    let step = at(0.868, 0.462);
    painter.trail(&[(step, 30.0), (HOME + at(0.012, 0.0), 62.0)], theme::land::FAR_SHORE_PATH);
}

fn near_shore(painter: &mut Painter, light: &Light) {
    let canvas = painter.canvas;
    let (above, below) = light.hills[2];
    let (above, below) = (above.mix(&LAMP, 0.12), below);
    painter.mound(at(0.035, 0.74), canvas * at(0.36, 0.3), above, below);
    painter.mound(at(0.5, 1.14), canvas * at(1.9, 0.98), above, below);
    let blades = theme::land::SUNSET_SHORE_BLADES;
    backdrop::tufts(
        painter,
        &[at(0.02, 0.62), at(0.16, 0.66), at(0.31, 0.675), at(0.68, 0.68), at(0.9, 0.7), at(0.975, 0.74)],
        blades,
    );
    backdrop::daisies(painter, &[at(0.035, 0.68), at(0.5, 0.9), at(0.79, 0.69), at(0.965, 0.68)], light);
    backdrop::fireflies(painter, &[at(0.17, 0.5), at(0.42, 0.42), at(0.65, 0.44)]);
}

/// A flat stone in the water. A free one is rimmed with light and shows by its dots the how-manieth it is; where
/// a helper stands, a light is on.
pub fn flat_stone(painter: &mut Painter, place: Vec2, dots: usize, taken: bool, next: bool) {
    let size = Vec2::new(168.0, 62.0);
    if taken {
        painter.glow(place - at(0.0, 0.06), 300.0, LAMP.with_alpha(0.75)).ambient(Motion::Breathe, place.x);
    }
    painter.ellipse(place + at(0.0, 0.018), size + Vec2::new(26.0, 12.0), theme::stone::FLAT_STONE_SHADE);
    let (above, below) = (theme::stone::FLAT_STONE_LIT, theme::stone::FLAT_STONE_SHADED);
    painter.ellipse(place + at(0.0, 0.012), size, theme::stone::FLAT_STONE_EDGE);
    painter.mound(place, size, above, below);
    if next {
        painter.glow(place, 260.0, theme::SUN.with_alpha(0.75)).ambient(Motion::Breathe, 0.0);
        painter.invite(place - at(0.0, 0.075), 124.0);
    }
    for dot in 0..dots {
        let aside = (from_middle(dot, dots)) * 26.0;
        let place = place + Vec2::new(aside, 8.0) / painter.canvas;
        painter.ellipse(place, Vec2::new(16.0, 11.0), theme::PAPER);
    }
}

/// The last stone: a telephone under a lamp, and whom to ask to call.
pub fn helpline(painter: &mut Painter, place: Vec2, call: &str) {
    flat_stone(painter, place, 0, true, false);
    let middle = place - Vec2::new(0.0, 46.0) / painter.canvas;
    painter.region(middle, Vec2::splat(104.0)).tagged("helpline");
    painter.emoji("mobile-phone", middle, 104.0).ambient(Motion::Sway, 0.2);
    let above = place - Vec2::new(0.0, 152.0) / painter.canvas;
    painter.paper(call, Words::Label, above, 236.0);
}
