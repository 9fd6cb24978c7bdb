//! The greenhouse at dusk: glass and warm lights, a bench of old wood, and pots to stand on it.

use bevy::prelude::*;

use crate::kit::{
    Motion, Painter, at,
    backdrop::{self, Backdrop},
    soft_shadow, theme, turned,
};

/// How far down the upper side of the bench is, where things stand.
pub const BENCH: f32 = 0.715;

/// The frame of the greenhouse.
const FRAME: Color = theme::building::GREENHOUSE_FRAME;
/// The light side of the bench, its shaded side, and its edge.
const WOOD: [Color; 3] = [theme::wood::BENCH_LIT, theme::wood::BENCH, theme::wood::BENCH_SHADED];
/// Burnt clay, lighter and darker.
const CLAY: [Color; 2] = [theme::stone::CLAY_POT_LIT, theme::stone::CLAY_POT_SHADED];
/// Stems and leaves in the evening.
pub const STEM: Color = theme::plant::STEM;

/// A place so many points to the right of this one and above it.
pub fn above(painter: &Painter, foot: Vec2, right: f32, up: f32) -> Vec2 {
    foot + Vec2::new(right, -up) / painter.canvas
}

/// From one colour above to another below.
fn fading(from: Color, to: Color) -> BackgroundGradient {
    let stops = vec![ColorStop::percent(from, 0), ColorStop::percent(to, 100)];
    BackgroundGradient::from(LinearGradient::to_bottom(stops))
}

/// Draws the greenhouse, empty.
pub fn greenhouse(painter: &mut Painter) {
    backdrop::draw(painter, Backdrop::Evening, painter.growth);
    painter.sheet(theme::sky::GREENHOUSE_VEIL_HIGH, theme::sky::GREENHOUSE_VEIL_LOW);
    glass(painter);
    lights(painter);
    bench(painter);
}

/// Panes between dark bars, with the roof above, and a shine on the glass.
fn glass(painter: &mut Painter) {
    for (x, y, length) in [(0.1, 0.42, 380.0), (0.46, 0.5, 300.0), (0.52, 0.46, 420.0), (0.86, 0.5, 330.0)] {
        let lean = UiTransform { rotation: Rot2::degrees(-62.0), ..default() };
        let shine = Vec2::new(length, 34.0);
        painter.capsule(at(x, y), shine, theme::WHITE.with_alpha(0.08)).with(lean);
    }
    for x in [0.02, 0.34, 0.66, 0.98] {
        bar(painter, at(x, 0.2), at(x, BENCH), 15.0);
    }
    bar(painter, at(-0.02, 0.2), at(1.02, 0.2), 17.0);
    for (x, foot) in [(0.02, -0.24), (0.34, 0.26), (0.66, 0.74), (0.98, 1.24)] {
        bar(painter, at(foot, -0.05), at(x, 0.2), 13.0);
    }
}

/// A bar of the frame from here to there.
fn bar(painter: &mut Painter, from: Vec2, to: Vec2, thick: f32) {
    let way = (to - from) * painter.canvas;
    let lean = turned(way.y.atan2(way.x));
    painter
        .capsule(from.midpoint(to), Vec2::new(way.length() + thick, thick), FRAME)
        .with((lean, OverrideClip));
}

/// Warm bulbs on a cord under the roof.
fn lights(painter: &mut Painter) {
    const BULBS: u8 = 10;
    for bulb in 0..BULBS {
        let along = (f32::from(bulb) + 0.5) / f32::from(BULBS);
        // The cord hangs from bar to bar.
        let hang = ((along - 0.02) / 0.32).fract();
        let place = at(along, (hang * (1.0 - hang)).mul_add(0.13, 0.215));
        painter.glow(place, 96.0, theme::light::EVENING_LAMP_SHINE).ambient(Motion::Breathe, along * 3.0);
        painter.capsule(place, Vec2::new(15.0, 20.0), theme::light::GREENHOUSE_BULB);
    }
}

/// The bench across the whole width, with a pot plant at each end.
fn bench(painter: &mut Painter) {
    let canvas = painter.canvas;
    let front = Vec2::new(canvas.x + 60.0, canvas.y * 0.3);
    painter.rounded(at(0.5, 0.9), front, 0.0, WOOD[1]).with(fading(WOOD[1], WOOD[2]));
    for x in [0.17, 0.5, 0.83] {
        painter.rounded(at(x, 0.9), Vec2::new(5.0, canvas.y * 0.22), 2.0, WOOD[2].with_alpha(0.5));
    }
    let top = Vec2::new(canvas.x + 60.0, canvas.y * 0.1);
    painter
        .rounded(at(0.5, BENCH + 0.015), top, 0.0, WOOD[0])
        .with((fading(theme::wood::BENCH_EDGE, WOOD[0]), soft_shadow(8.0, 16.0)));
    for (y, light) in [(BENCH - 0.012, 0.14), (BENCH + 0.022, 0.18)] {
        painter.rounded(at(0.5, y), Vec2::new(canvas.x, 3.0), 1.0, WOOD[2].with_alpha(light));
    }
}

/// A pot of burnt clay whose foot stands here; its rim is 74 points higher.
pub fn pot(painter: &mut Painter, foot: Vec2) {
    painter.ellipse(foot, Vec2::new(130.0, 24.0), theme::SHADE.with_alpha(0.4));
    let body = above(painter, foot, 0.0, 34.0);
    let shape = BorderRadius { bottom_left: px(34), bottom_right: px(34), ..BorderRadius::all(px(6)) };
    let size = Vec2::new(98.0, 66.0);
    painter
        .region(body, size)
        .with((Node { border_radius: shape, ..crate::kit::centred(body, size) }, fading(CLAY[0], CLAY[1])));
    let rim = above(painter, foot, 0.0, 64.0);
    painter.rounded(rim, Vec2::new(120.0, 24.0), 9.0, CLAY[0]).with(fading(CLAY[0], CLAY[1]));
}

/// A stem that rises from the pot on this foot to so many points above it.
pub fn stem(painter: &mut Painter, foot: Vec2, height: f32) {
    let middle = above(painter, foot, 0.0, f32::midpoint(height, 66.0));
    painter.capsule(middle, Vec2::new(11.0, height - 56.0), STEM);
}
