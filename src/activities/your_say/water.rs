//! Water in the garden at sunset: three birdbaths for a petal, three wells for a pebble, all alike.

use bevy::prelude::*;

use crate::kit::{
    Motion, Painter, at,
    backdrop::{self, Backdrop, Hill, Light},
    centred, gradient, theme,
};

/// How large a bowl is, in points.
const BOWL: Vec2 = Vec2::new(264.0, 96.0);
/// The height of the water.
pub const WATER: f32 = 0.565;

const STONE: (Color, Color) = (theme::stone::VESSEL_LIT, theme::stone::VESSEL_SHADED);
const STONE_DARK: Color = theme::stone::VESSEL_EDGE;

/// What holds the water.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vessel {
    /// A bowl on a foot.
    Birdbath,
    /// A ring of stones.
    Well,
}

/// Where the middle of a basin is, as a fraction of the width.
pub fn column(index: usize) -> f32 {
    [0.2, 0.5, 0.8][index.min(2)]
}

/// The garden when the sun goes down.
pub fn sunset(painter: &mut Painter) {
    let light = Light::of(Backdrop::Evening);
    painter.sheet(theme::sky::SAY_HIGH, theme::sky::SAY_LOW);
    painter.glow(at(0.35, 0.45), 1250.0, theme::light::SAY_SUN_SHINE).ambient(Motion::Breathe, 0.2);
    painter.ellipse(at(0.35, 0.45), Vec2::splat(190.0), theme::light::SAY_SUN);
    let pink = theme::sky::PINK_CLOUD;
    for (place, size) in [(at(0.13, 0.36), 260.0), (at(0.87, 0.4), 300.0), (at(0.72, 0.33), 170.0)] {
        painter.ellipse(place, Vec2::new(size, 22.0), pink).ambient(Motion::Drift, place.x);
    }
    Hill::new(0.1, 0.98, 0.55, 0.5).draw(painter, (theme::land::SAY_LEFT_HILL, light.hills[0].1));
    Hill::new(0.92, 1.0, 0.55, 0.5).draw(painter, (theme::land::SAY_RIGHT_HILL, light.hills[0].1));
    painter.standing("evergreen-tree", at(0.965, 0.545), 130.0, light.tint, 0.3);
    painter.standing("evergreen-tree", at(0.895, 0.53), 92.0, light.tint, 0.6);
    painter.standing("deciduous-tree", at(0.03, 0.555), 150.0, light.tint, 0.1);
    Hill::new(0.5, 1.62, 1.3, 1.06)
        .draw(painter, (theme::land::SAY_FRONT_LIT, theme::land::SAY_FRONT_SHADED));
    let blades = theme::land::SAY_BLADES;
    backdrop::tufts(painter, &[at(0.06, 0.73), at(0.34, 0.68), at(0.655, 0.7), at(0.95, 0.74)], blades);
    backdrop::daisies(painter, &[at(0.36, 0.74), at(0.64, 0.76), at(0.04, 0.66), at(0.97, 0.68)], &light);
}

/// A vessel with its water; rings run over it once something has fallen in.
pub fn vessel(painter: &mut Painter, index: usize, vessel: Vessel, moved: bool) {
    let place = at(column(index), WATER);
    let canvas = painter.canvas;
    let points = |x: f32, y: f32| place + Vec2::new(x, y) / canvas;
    match vessel {
        Vessel::Birdbath => {
            let (foot, neck, below) = (points(0.0, 116.0), points(0.0, 66.0), points(0.0, 18.0));
            painter.ellipse(foot + at(0.0, 0.012), Vec2::new(220.0, 40.0), theme::SHADE);
            painter.mound(foot, Vec2::new(150.0, 40.0), STONE.0, STONE_DARK);
            stone(painter, neck, Vec2::new(64.0, 100.0), 20.0);
            painter.mound(below, BOWL * Vec2::new(0.94, 1.0), STONE.0, STONE_DARK);
        }
        Vessel::Well => {
            let (ground, wall) = (points(0.0, 104.0), points(0.0, 54.0));
            painter.ellipse(ground, Vec2::new(290.0, 54.0), theme::SHADE);
            stone(painter, wall, Vec2::new(BOWL.x, 116.0), 46.0);
            for (row, up) in [(0_u8, 46.0), (1, 78.0)] {
                for block in 0..4_u8 {
                    let x = (f32::from(block) - 1.5).mul_add(58.0, if row == 0 { 0.0 } else { 16.0 });
                    let block = points(x, up);
                    let size = Vec2::new(48.0, 24.0);
                    painter.rounded(block, size, 10.0, STONE.0.with_alpha(0.55));
                }
            }
        }
    }
    painter.mound(place, BOWL, STONE.0, STONE.1);
    let water = (theme::water::SUNSET_BASIN_LIT, theme::water::SUNSET_BASIN_SHADED);
    painter.mound(place + at(0.0, 0.004), BOWL * Vec2::new(0.84, 0.72), water.0, water.1);
    let shine = theme::WHITE.with_alpha(0.4);
    for (x, y, size) in [(-0.024, -0.006, 70.0), (0.026, 0.012, 52.0)] {
        let ripple = painter.ellipse(place + at(x, y), Vec2::new(size, 4.0), shine);
        ripple.ambient(Motion::Drift, x * 9.0);
    }
    if moved {
        rings(painter, place);
    }
}

/// A stone piece, lighter above.
fn stone(painter: &mut Painter, place: Vec2, size: Vec2, round: f32) {
    let colors = gradient::to_bottom([(STONE.1, 0.0), (STONE.0, 22.0), (STONE_DARK, 100.0)]);
    painter.rounded(place, size, round, STONE.1).with(colors);
}

/// Rings on the water, and light over it.
fn rings(painter: &mut Painter, place: Vec2) {
    painter.glow(place, 330.0, theme::light::SAY_RING_SHINE).ambient(Motion::Breathe, 0.0);
    for (index, size) in [62.0_f32, 116.0, 172.0].into_iter().enumerate() {
        let node = Node {
            border: UiRect::all(px(4)),
            border_radius: BorderRadius::MAX,
            ..centred(at(0.5, 0.5), Vec2::splat(size))
        };
        let flat =
            painter.region(place, Vec2::splat(size)).ambient(Motion::Invite, index as f32 * 0.3).entity;
        let squeezed = UiTransform { scale: Vec2::new(1.0, 0.33), ..default() };
        let white = BorderColor::all(theme::WHITE.with_alpha(0.75));
        painter.inside(flat).region(at(0.5, 0.5), Vec2::splat(size)).with((node, white, squeezed));
    }
}
