//! The village itself: seen from a hill, in the last light, with rings of garden, street and meadow around one house.

use bevy::prelude::*;

use crate::kit::{
    Act, Motion, Painter, at,
    backdrop::{self, Backdrop, Hill, Light},
    gradient, soft_shadow, theme,
};

use super::placing::{self, Outline};

/// Below this height is the meadow where figures wait, as a fraction of the canvas.
pub const MEADOW: f32 = 0.65;

/// Where the house in the middle stands.
const HOUSE: Vec2 = at(0.5, 0.425);
/// Light that falls out of a window.
const WARM: Color = theme::light::VILLAGE_WINDOW;
/// A window behind which no lamp is lit yet.
const DIM: Color = theme::building::DIM_WINDOW;

const WALLS: [Color; 3] =
    [theme::building::CREAM_WALL, theme::building::SAND_WALL, theme::building::GREY_WALL];
const ROOFS: [Color; 3] =
    [theme::building::RED_ROOF, theme::building::VIOLET_ROOF, theme::building::BROWN_ROOF];

/// The neighbours' houses: where, how wide.
const HOUSES: [(Vec2, f32); 8] = [
    (at(0.235, 0.272), 74.0),
    (at(0.765, 0.272), 78.0),
    (at(0.125, 0.335), 88.0),
    (at(0.875, 0.335), 84.0),
    (at(0.355, 0.232), 58.0),
    (at(0.645, 0.232), 60.0),
    (at(0.03, 0.43), 84.0),
    (at(0.972, 0.43), 84.0),
];

/// Sky, hills, rings and houses; with lamps in the windows where a figure stands in the village.
pub fn draw(painter: &mut Painter, rings: u16, lit: bool) {
    land(painter);
    let outlines = placing::outlines(rings);
    let (street, garden) = (outlines.len() > 3, outlines[1]);
    if let Some(widest) = outlines.last() {
        ground(painter, *widest, [theme::land::VILLAGE_MEADOW_LIT, theme::land::VILLAGE_MEADOW_SHADED]);
    }
    behind(painter, lit);
    if street {
        ground(painter, outlines[2], [theme::land::SQUARE_LIT, theme::land::SQUARE_SHADED]);
        cobbles(painter, outlines[1], outlines[2]);
    }
    ground(painter, garden, [theme::land::VILLAGE_GARDEN_LIT, theme::land::VILLAGE_GARDEN_SHADED]);
    flowers(painter, garden);
    path(painter, garden);
}

/// The evening sky, far hills and the slope on which all stands.
fn land(painter: &mut Painter) {
    let evening = Light::of(Backdrop::Evening);
    painter.sheet(theme::sky::VILLAGE_HIGH, theme::sky::VILLAGE_LOW);
    painter.glow(at(0.86, 0.14), 620.0, theme::light::VILLAGE_SUN_SHINE);
    backdrop::clouds(painter, &[(at(0.2, 0.05), 96.0), (at(0.74, 0.06), 80.0)], 0.6);
    let far = (theme::land::VILLAGE_FAR_LIT, theme::land::VILLAGE_FAR_SHADED);
    Hill::new(0.26, 0.5, 0.5, 0.4).draw(painter, far);
    Hill::new(0.83, 0.5, 0.44, 0.36).draw(painter, far);
    let slope = (theme::land::VILLAGE_SLOPE_LIT, theme::land::VILLAGE_SLOPE_SHADED);
    Hill::new(0.5, 0.86, 0.98, 0.72).draw(painter, slope);
    for (x, y, size) in
        [(0.085, 0.262, 62.0), (0.175, 0.232, 54.0), (0.835, 0.232, 58.0), (0.925, 0.262, 66.0)]
    {
        painter.standing("evergreen-tree", at(x, y), size, evening.tint, x);
    }
    let meadow = (theme::land::VILLAGE_HILL_LIT, theme::land::VILLAGE_HILL_SHADED);
    Hill::new(0.5, 1.22, 1.15, 0.61).draw(painter, meadow);
}

/// One level ground within an outline, with a soft edge like a trodden path.
fn ground(painter: &mut Painter, outline: Outline, [above, below]: [Color; 2]) {
    let size = outline.half * 2.0 * painter.canvas;
    let edge = theme::land::SQUARE_EDGE;
    painter.ellipse(outline.middle() + Vec2::new(0.0, 5.0) / painter.canvas, size, theme::SHADE);
    painter.ellipse(outline.middle(), size, edge);
    painter.mound(outline.middle(), size - Vec2::splat(14.0), above, below);
}

/// Stones along the street.
fn cobbles(painter: &mut Painter, inner: Outline, outer: Outline) {
    for step in 0..26_u8 {
        let angle = f32::from(step) * std::f32::consts::TAU / 26.0;
        let depth = if step % 2 == 0 { 0.34 } else { 0.66 };
        let half = inner.half.lerp(outer.half, depth);
        let spot = inner.middle().lerp(outer.middle(), depth) + half * Vec2::new(angle.cos(), angle.sin());
        let size = 12.0 + f32::from(step % 3) * 3.0;
        painter.ellipse(spot, Vec2::new(size * 1.7, size * 0.7), theme::stone::COBBLE);
    }
}

/// The neighbours' houses and trees, at the far side of the widest ring.
fn behind(painter: &mut Painter, lit: bool) {
    painter.standing("deciduous-tree", at(0.44, 0.232), 58.0, theme::plant::VILLAGE_TREE, 0.2);
    painter.standing("deciduous-tree", at(0.56, 0.232), 54.0, theme::plant::VILLAGE_TREE, 0.5);
    for (index, (foot, width)) in HOUSES.into_iter().enumerate() {
        let colors = (WALLS[index % 3], ROOFS[index % 3]);
        cottage(painter, foot, width, colors, lit, index as f32 * 0.13);
    }
}

/// A small house with a gable and one window; a lamp may burn behind it.
fn cottage(painter: &mut Painter, foot: Vec2, width: f32, colors: (Color, Color), lit: bool, phase: f32) {
    let height = painter.canvas.y;
    let up = |points: f32| foot - Vec2::new(0.0, points / height);
    let (wall, window) = (Vec2::new(width * 0.84, width * 0.56), up(width * 0.3));
    let middle = up(wall.y / 2.0);
    painter.ellipse(foot, Vec2::new(width * 1.05, width * 0.2), theme::SHADE);
    gable(painter, up(wall.y * 0.98), width * 0.7, colors.1);
    painter.rounded(middle, wall, width * 0.06, colors.0).with(walled(colors.0));
    if lit {
        painter.glow(window, width * 1.5, WARM.with_alpha(0.75)).ambient(Motion::Breathe, phase);
    }
    let pane = painter.rounded(window, Vec2::splat(width * 0.27), width * 0.05, if lit { WARM } else { DIM });
    _ = pane.with(soft_shadow(1.0, 3.0));
}

/// A roof: a square that stands on its corner behind the wall.
fn gable(painter: &mut Painter, place: Vec2, side: f32, color: Color) {
    let turned = UiTransform { rotation: Rot2::degrees(45.0), ..default() };
    painter.rounded(place, Vec2::splat(side), side * 0.12, color).with(turned);
}

/// A wall in the last light.
fn walled(color: Color) -> BackgroundGradient {
    let below = color.mix(&theme::INK, 0.12);
    gradient::to_bottom([(color, 20.0), (below, 100.0)])
}

/// The way from the door out of the garden.
fn path(painter: &mut Painter, garden: Outline) {
    let end = garden.height + garden.half.y;
    let bends = [(HOUSE, 40.0), (at(0.497, 0.47), 54.0), (at(0.502, end - 0.006), 74.0)];
    painter.trail(&bends, theme::land::SAND);
}

/// What grows in the garden, at its far side and its edges.
fn flowers(painter: &mut Painter, garden: Outline) {
    let spot = |x: f32, y: f32| garden.middle() + garden.half * Vec2::new(x, y);
    let light = Light::of(Backdrop::Meadow);
    backdrop::daisies(
        painter,
        &[spot(-0.52, -0.62), spot(0.5, -0.64), spot(-0.28, -0.82), spot(0.72, -0.4), spot(-0.8, -0.3)],
        &light,
    );
    backdrop::tufts(
        painter,
        &[spot(-0.4, -0.7), spot(0.36, -0.74), spot(0.62, -0.56), spot(-0.68, -0.48)],
        theme::land::VILLAGE_BLADES,
    );
    painter.standing("tulip", spot(-0.3, -0.5), 42.0, theme::WHITE, 0.1);
    painter.standing("sunflower", spot(0.3, -0.5), 48.0, theme::WHITE, 0.6);
}

/// The child's own house in the middle, with the animal who lives there in its window.
pub fn house(painter: &mut Painter, animal: &str, lit: bool) {
    const WIDTH: f32 = 158.0;
    let height = painter.canvas.y;
    let up = |points: f32| HOUSE - Vec2::new(0.0, points / height);
    let (window, chimney) = (up(62.0), up(138.0) + Vec2::new(44.0, 0.0) / painter.canvas);
    painter.ellipse(HOUSE, Vec2::new(WIDTH * 1.05, 30.0), theme::SHADE);
    if lit {
        painter.glow(up(60.0), 330.0, WARM.with_alpha(0.8)).ambient(Motion::Breathe, 0.4);
    }
    painter.rounded(chimney, Vec2::new(24.0, 50.0), 5.0, theme::building::CHIMNEY);
    gable(painter, up(98.0), WIDTH * 0.72, theme::building::HOME_ROOF);
    let wall = theme::building::HOME_WALL;
    painter.rounded(up(51.0), Vec2::new(WIDTH * 0.88, 104.0), 12.0, wall).with(walled(wall));
    let round = painter.portrait(animal, window, 88.0);
    let pane = if lit { WARM.mix(&theme::PAPER, 0.35) } else { theme::PAPER };
    painter.thing(round).with(BackgroundColor(pane)).tagged("my-house");
}

/// The invisible parts of the rings and the meadow that take what is dropped.
pub fn zones(painter: &mut Painter, rings: u16, kinds: [&str; 3], home: &str) {
    let canvas = painter.canvas;
    for (ring, kind) in kinds.into_iter().enumerate().take(usize::from(rings)) {
        for (part, (middle, size)) in placing::parts(rings, ring).into_iter().enumerate() {
            painter.region(middle, size * canvas).takes(&format!("around-{}-{part}", ring + 1), kind);
        }
    }
    let meadow = Vec2::new(1.0, 1.0 - MEADOW);
    painter.region(at(0.5, MEADOW.midpoint(1.0)), meadow * canvas).takes("meadow", home);
}

/// A speech balloon beside the roof: it leads to asking, and back.
pub fn balloon(painter: &mut Painter, open: bool, act: Act) {
    let place = HOUSE + Vec2::new(112.0, -150.0) / painter.canvas;
    painter.glow(place, 150.0, theme::SUN.with_alpha(if open { 0.95 } else { 0.5 }));
    let balloon = painter.region(place, Vec2::splat(96.0)).tap("rehearse", act).entity;
    painter.inside(balloon).emoji("speech-balloon", at(0.5, 0.5), 84.0).ambient(Motion::Bob, 0.2);
}

/// Close to the garden fence, for two who talk.
pub fn at_the_fence(painter: &mut Painter) {
    land(painter);
    let grass = (theme::land::VILLAGE_GARDEN_LIT, theme::land::FENCE_GRASS_SHADED);
    for (foot, width, index) in
        [(at(0.2, 0.42), 96.0, 0), (at(0.5, 0.38), 80.0, 1), (at(0.78, 0.42), 104.0, 2)]
    {
        cottage(painter, foot, width, (WALLS[index], ROOFS[index]), true, foot.x);
    }
    Hill::new(0.5, 1.28, 1.1, 0.82).draw(painter, grass);
    let bends =
        [(at(-0.08, 0.86), 120.0), (at(0.3, 0.82), 104.0), (at(0.7, 0.82), 104.0), (at(1.08, 0.86), 120.0)];
    painter.trail(&bends, theme::land::SAND);
    let blades = theme::land::VILLAGE_BLADES;
    backdrop::tufts(painter, &[at(0.04, 0.6), at(0.28, 0.54), at(0.73, 0.55), at(0.96, 0.6)], blades);
    let light = Light::of(Backdrop::Meadow);
    backdrop::daisies(painter, &[at(0.24, 0.6), at(0.77, 0.62), at(0.5, 0.5), at(0.03, 0.72)], &light);
}
