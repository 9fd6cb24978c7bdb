//! The sea at night: a tower on its rock with the lamp on top, the light it throws, stars above.

use std::f32::consts::PI;

use bevy::prelude::*;

use crate::kit::{
    Motion, Painter, at,
    backdrop::{self, Backdrop, Light},
    gradient, theme,
};

/// Where the lamp is.
pub const LAMP: Vec2 = at(0.5, 0.392);
/// How far down the horizon is.
pub const HORIZON: f32 = 0.555;
/// How far down the tower stands.
const FOOT: f32 = 0.795;

const RED: (Color, Color) = (theme::building::TOWER_RED_LIT, theme::building::TOWER_RED_SHADED);
const WHITE: (Color, Color) = (theme::building::TOWER_WHITE_LIT, theme::building::TOWER_WHITE_SHADED);
const STONE: (Color, Color) = (theme::stone::CLIFF_LIT, theme::stone::CLIFF_SHADED);
/// The light of the lamp.
const WARM: Color = theme::light::LIGHTHOUSE;

/// From one colour on the left to another on the right: round things in the light of the moon.
fn across((from, to): (Color, Color)) -> BackgroundGradient {
    let stops = vec![ColorStop::percent(from, 20), ColorStop::percent(to, 100)];
    BackgroundGradient::from(LinearGradient::to_right(stops))
}

/// Sky, stars, sea; the light lies over it once the lamp is lit.
pub fn sea(painter: &mut Painter, lit: bool) {
    let [above, middle, below] = Light::of(Backdrop::Night).sky;
    painter.sheet(above, below);
    painter.glow(at(0.5, HORIZON), 1100.0, middle.with_alpha(0.5));
    backdrop::stars(painter, 46);
    painter.glow(at(0.066, 0.135), 300.0, theme::light::SEA_MOON_SHINE);
    painter.emoji("crescent-moon", at(0.066, 0.135), 92.0).ambient(Motion::Sway, 0.0);
    if lit {
        beam(painter);
    }
    water(painter, lit);
}

fn water(painter: &mut Painter, lit: bool) {
    let canvas = painter.canvas;
    let deep = gradient::to_bottom([
        (theme::water::SEA_FAR, 0.0),
        (theme::water::SEA_MIDDLE, 45.0),
        (theme::water::SEA_NEAR, 100.0),
    ]);
    let size = Vec2::new(canvas.x + 20.0, canvas.y * (1.02 - HORIZON));
    painter.region(at(0.5, f32::midpoint(HORIZON, 1.02)), size).with(deep);
    if lit {
        painter.glow(at(0.5, HORIZON + 0.16), 1000.0, WARM.with_alpha(0.17)).ambient(Motion::Breathe, 0.2);
    }
    for (index, (x, y, length)) in [
        (0.1, 0.6, 120.0),
        (0.31, 0.585, 80.0),
        (0.72, 0.595, 130.0),
        (0.9, 0.63, 90.0),
        (0.2, 0.69, 170.0),
        (0.83, 0.71, 190.0),
        (0.05, 0.79, 150.0),
        (0.68, 0.665, 110.0),
        (0.34, 0.83, 150.0),
        (0.93, 0.8, 150.0),
    ]
    .into_iter()
    .enumerate()
    {
        let ripple = theme::water::SEA_RIPPLE.with_alpha(if lit { 0.36 } else { 0.2 });
        painter.ellipse(at(x, y), Vec2::new(length, 5.0), ripple).ambient(Motion::Drift, index as f32 * 0.23);
    }
}

/// Two wide beams over sky and sea. They turn a little, as long as everything else moves; then they stand.
fn beam(painter: &mut Painter) {
    /// Half the opening of a beam, and of its bright middle.
    const HALF: (f32, f32) = (0.14, 0.05);
    let reach = painter.canvas.x * 1.5;
    // A small node turns around its own middle: the light turns around the lamp.
    let axis = painter.region(LAMP, Vec2::splat(2.0)).ambient(Motion::Sway, 0.0).entity;
    let mut axis = painter.inside(axis);
    let (dark, soft, bright) = (WARM.with_alpha(0.0), WARM.with_alpha(0.2), WARM.with_alpha(0.46));
    let mut stops = vec![AngularColorStop::new(dark, 0.0)];
    for middle in [PI * 0.46, PI * 1.54] {
        for (angle, color) in
            [(-HALF.0, dark), (-HALF.1, soft), (0.0, bright), (HALF.1, soft), (HALF.0, dark)]
        {
            stops.push(AngularColorStop::new(color, middle + angle));
        }
    }
    stops.push(AngularColorStop::new(dark, 2.0 * PI));
    let light = ConicGradient::new(UiPosition::CENTER, stops);
    axis.region(at(0.5, 0.5), Vec2::splat(reach)).with((BackgroundGradient::from(light), OverrideClip));
}

/// The rock and the tower; its lamp is drawn elsewhere.
pub fn tower(painter: &mut Painter, lit: bool) {
    /// How many strips the tower is built of, so that it narrows evenly; twelve have one colour.
    const STRIPS: u8 = 60;
    let canvas = painter.canvas;
    painter.ellipse(at(0.5, 0.845), Vec2::new(620.0, 60.0), theme::water::TOWER_FOAM);
    painter.mound(at(0.5, 0.85), Vec2::new(560.0, 150.0), STONE.0, STONE.1);
    painter.mound(at(0.44, 0.84), Vec2::new(230.0, 110.0), STONE.0.mix(&STONE.1, 0.2), STONE.1);
    let head = LAMP.y + 46.0 / canvas.y;
    let tall = (FOOT - head) / f32::from(STRIPS);
    for strip in 0..STRIPS {
        let along = f32::from(strip);
        let wide = 1.0_f32.mul_add(along, 88.0);
        let place = at(0.5, tall.mul_add(along + 0.5, head));
        let colors = if strip / 12 % 2 == 0 { WHITE } else { RED };
        let size = Vec2::new(wide, tall * canvas.y + 2.0);
        painter.rounded(place, size, 0.0, colors.0).with(across(colors));
    }
    let window = if lit { WARM } else { theme::building::DARK_WINDOW };
    for y in [0.545, 0.655] {
        painter.rounded(at(0.5, y), Vec2::new(24.0, 34.0), 12.0, window);
    }
    painter.rounded(at(0.5, FOOT - 0.035), Vec2::new(48.0, 66.0), 22.0, theme::wood::TOWER_DOOR);
    painter.rounded(at(0.5, head), Vec2::new(128.0, 18.0), 9.0, STONE.0);
    let roof = at(0.5, LAMP.y - 62.0 / canvas.y);
    let shape = BorderRadius { top_left: px(52), top_right: px(52), ..BorderRadius::all(px(8)) };
    let size = Vec2::new(108.0, 48.0);
    painter
        .region(roof, size)
        .with((Node { border_radius: shape, ..crate::kit::centred(roof, size) }, across(RED)));
    painter.capsule(roof - Vec2::new(0.0, 28.0 / canvas.y), Vec2::new(10.0, 26.0), STONE.0);
}

/// The glass room of the lamp, dark or full of light; it fills the thing it is put into.
pub fn lamp(painter: &mut Painter, lit: bool) {
    let glass = if lit { theme::light::LENS } else { theme::building::DARK_LENS };
    painter.rounded(at(0.5, 0.5), Vec2::new(88.0, 84.0), 22.0, glass);
    for x in [0.33, 0.5, 0.67] {
        painter.rounded(at(x, 0.5), Vec2::new(5.0, 84.0), 2.0, STONE.0.with_alpha(0.65));
    }
    let bulb = if lit { theme::SUN } else { theme::building::DARK_BULB };
    painter.capsule(at(0.5, 0.5), Vec2::new(30.0, 38.0), bulb);
}

/// The shine around a lamp that is lit; the tower stands before it.
pub fn shine(painter: &mut Painter) {
    painter.glow(LAMP, 620.0, WARM.with_alpha(0.6)).ambient(Motion::Breathe, 0.0);
    painter.glow(LAMP, 300.0, theme::light::LIGHTHOUSE_SHINE);
}
