//! The room of the jar: a tall window over the garden, a wooden table before it, shelves on both walls.

use bevy::prelude::*;

use crate::kit::{
    Motion, Painter, at,
    backdrop::{self, Backdrop, Hill, Light},
    soft_shadow, theme,
};

/// The left and right edge of the window.
pub const WINDOW: (f32, f32) = (0.325, 0.675);
/// Where the upper side of the table begins.
pub const TABLE: f32 = 0.8;

/// Light wood, shaded wood, and its edges.
pub const WOOD: [Color; 3] = [theme::wood::TABLE_LIT, theme::wood::TABLE, theme::wood::TABLE_SHADED];
const FRAME: Color = theme::wood::ROOM_WINDOW_FRAME;
const WALL: (Color, Color) = (theme::building::ROOM_WALL_HIGH, theme::building::ROOM_WALL_LOW);
const CLOTH: (Color, Color) = (theme::cloth::ROOM_CURTAIN_LIT, theme::cloth::ROOM_CURTAIN_SHADED);

/// From one colour above to another below.
fn fading((from, to): (Color, Color)) -> BackgroundGradient {
    let stops = vec![ColorStop::percent(from, 0), ColorStop::percent(to, 100)];
    BackgroundGradient::from(LinearGradient::to_bottom(stops))
}

/// Draws the room without anything in it.
pub fn draw(painter: &mut Painter) {
    outside(painter);
    walls(painter);
    window(painter);
    table(painter);
}

/// The garden in the morning, as far as the window shows it.
fn outside(painter: &mut Painter) {
    let light = Light::of(Backdrop::Garden);
    let [above, middle, below] = light.sky;
    painter.sheet(above, below);
    painter.glow(at(0.41, 0.34), 420.0, middle);
    painter.emoji("sun-with-face", at(0.405, 0.35), 92.0).ambient(Motion::Sway, 0.0);
    backdrop::clouds(painter, &[(at(0.58, 0.33), 96.0)], 0.95);
    Hill::new(0.56, 0.92, 0.3, 0.36).draw(painter, light.hills[0]);
    Hill::new(0.4, 0.98, 0.3, 0.36).draw(painter, light.hills[1]);
    painter.standing("deciduous-tree", at(0.367, 0.67), 120.0, light.tint, 0.2);
    painter.standing("house-with-garden", at(0.637, 0.64), 92.0, light.tint, 0.6);
    Hill::new(0.5, 1.2, 0.5, 0.47).draw(painter, light.hills[2]);
}

fn walls(painter: &mut Painter) {
    let canvas = painter.canvas;
    for (from, to) in [(-0.02, WINDOW.0), (WINDOW.1, 1.02)] {
        let size = Vec2::new((to - from) * canvas.x, canvas.y + 8.0);
        painter.rounded(at(f32::midpoint(from, to), 0.5), size, 0.0, WALL.0).with(fading(WALL));
    }
}

/// The frame of the window, and a curtain on each side.
fn window(painter: &mut Painter) {
    let canvas = painter.canvas;
    for x in [WINDOW.0, 0.5, WINDOW.1] {
        let thick = if (x - 0.5).abs() < 0.01 { 13.0 } else { 22.0 };
        painter.rounded(at(x, 0.39), Vec2::new(thick, canvas.y * 0.86), 3.0, FRAME);
    }
    let across = (WINDOW.1 - WINDOW.0) * canvas.x;
    painter.rounded(at(0.5, 0.41), Vec2::new(across, 13.0), 3.0, FRAME);
    for (x, side) in [(WINDOW.0, 1.0), (WINDOW.1, -1.0)] {
        for (fold, height) in [(0.0, 0.62), (0.017, 0.57), (0.033, 0.5)] {
            let size = Vec2::new(canvas.x * 0.026, canvas.y * (height + 0.1));
            let place = at(x + side * (fold - 0.004), (height - 0.1) / 2.0);
            painter.rounded(place, size, 18.0, CLOTH.0).with(fading(CLOTH));
        }
    }
}

fn table(painter: &mut Painter) {
    let canvas = painter.canvas;
    let size = Vec2::new(canvas.x + 60.0, canvas.y * 0.24);
    painter.rounded(at(0.5, TABLE + 0.12), size, 0.0, WOOD[0]).with(fading((WOOD[0], WOOD[1])));
    painter.rounded(at(0.5, TABLE), Vec2::new(canvas.x + 60.0, 9.0), 0.0, theme::wood::TABLE_EDGE);
    for (x, y, length) in
        [(0.2, 0.85, 260.0), (0.72, 0.845, 330.0), (0.9, 0.955, 220.0), (0.36, 0.965, 300.0)]
    {
        painter.capsule(at(x, y), Vec2::new(length, 4.0), WOOD[2].with_alpha(0.18));
    }
    painter.glow(at(0.5, TABLE + 0.02), 560.0, theme::light::TABLE_SHINE);
}

/// A board on the wall, centred on a place, so many points wide.
pub fn shelf(painter: &mut Painter, place: Vec2, width: f32) {
    let board = painter.rounded(place, Vec2::new(width, 16.0), 6.0, WOOD[1]);
    board.with((fading((WOOD[0], WOOD[2])), soft_shadow(7.0, 10.0)));
}
