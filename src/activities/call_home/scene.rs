//! Two hills in the evening, a string with a pod at either end, and a lit window far over there.

use bevy::prelude::*;

use crate::kit::{
    Motion, Painter, at,
    backdrop::{self, Hill},
    centred, gradient, theme, turned,
};

/// Where the one who calls stands.
const CALLER: Vec2 = at(0.112, 0.69);
/// How tall the caller is, in points.
const TALL: f32 = 208.0;
/// Where the far house stands.
const HOUSE: Vec2 = at(0.893, 0.6);
/// The string: its near end, the place it hangs towards, its far end.
const STRING: [Vec2; 3] = [at(0.215, 0.515), at(0.5, 0.635), at(0.785, 0.475)];

/// Light that falls out of a window.
const WARM: Color = theme::light::HOME_WINDOW;
const WALL: Color = theme::building::FAR_WALL;

/// A place on the string: 0 at the near end, 1 at the far end.
pub fn along(part: f32) -> Vec2 {
    let [near, low, far] = STRING;
    near.lerp(low, part).lerp(low.lerp(far, part), part)
}

/// Sky, hills and stars.
pub fn land(painter: &mut Painter) {
    painter.sheet(theme::sky::CALL_HIGH, theme::sky::CALL_LOW);
    backdrop::stars(painter, 40);
    painter.glow(at(0.5, 0.66), 900.0, theme::light::CALL_HORIZON_SHINE);
    painter.glow(at(0.36, 0.3), 260.0, theme::light::CALL_MOON_SHINE);
    painter.emoji("crescent-moon", at(0.36, 0.3), 78.0).ambient(Motion::Sway, 0.0);
    backdrop::clouds(painter, &[(at(0.66, 0.36), 110.0), (at(0.2, 0.4), 84.0)], 0.28);
    let far = (theme::land::CALL_FAR_LIT, theme::land::CALL_FAR_SHADED);
    Hill::new(0.42, 0.98, 0.5, 0.36).draw(painter, far);
    Hill::new(0.66, 1.0, 0.36, 0.36).draw(painter, (far.1, theme::land::CALL_FARTHER_SHADED));
    for (x, y, size) in [(0.34, 0.645, 54.0), (0.4, 0.632, 62.0), (0.62, 0.66, 50.0)] {
        painter.standing("evergreen-tree", at(x, y), size, theme::plant::CALL_PINE, x);
    }
    let there = (theme::land::CALL_THERE_LIT, theme::land::CALL_THERE_SHADED);
    Hill::new(0.94, 1.08, 0.36, 0.53).draw(painter, there);
    painter.standing("deciduous-tree", at(0.985, 0.6), 118.0, theme::plant::DUSK_TREE, 0.6);
    let here = (theme::land::CALL_HERE_LIT, theme::land::CALL_HERE_SHADED);
    Hill::new(0.06, 1.1, 0.38, 0.5).draw(painter, here);
    let front = (theme::land::CALL_FRONT_LIT, theme::land::CALL_FRONT_SHADED);
    Hill::new(0.5, 1.36, 1.15, 0.68).draw(painter, front);
    let blades = theme::land::CALL_BLADES;
    backdrop::tufts(painter, &[at(0.03, 0.66), at(0.2, 0.72), at(0.955, 0.72), at(0.86, 0.73)], blades);
    backdrop::fireflies(painter, &[at(0.045, 0.78), at(0.955, 0.79), at(0.26, 0.645), at(0.74, 0.64)]);
}

/// The one who calls, on the near hill, and the string to the other side. A whole call shines along it.
pub fn string(painter: &mut Painter, caller: &str, whole: bool) {
    painter.character(caller, CALLER, TALL);
    let light = if whole { theme::light::STRING_WHOLE } else { theme::light::STRING };
    let places: Vec<(Vec2, f32)> = (0..=8_u8).map(|step| (along(f32::from(step) / 8.0), 10.0)).collect();
    painter.trail(&places, light);
    if whole {
        for step in 1..=11_u8 {
            let part = f32::from(step) / 12.0;
            let glow = painter.glow(along(part), 74.0, theme::light::STRING_SHINE);
            _ = glow.coming("", part).ambient(Motion::Invite, part);
        }
    }
    pod(painter, along(0.0) + at(-0.022, -0.006), 0.24);
    pod(painter, along(1.0) + at(0.018, -0.01), std::f32::consts::PI - 0.3);
}

/// Half of a large bean pod: its wide end is the mouthpiece, its thin end holds the string.
fn pod(painter: &mut Painter, place: Vec2, turn: f32) {
    let size = Vec2::new(92.0, 48.0);
    let (green, deep) = (theme::plant::POD_LIT, theme::plant::POD_SHADED);
    let turned = turned(turn);
    let node = painter.region(place, size).with(turned).entity;
    let mut inside = painter.inside(node);
    let light = gradient::to_bottom([(green, 0.0), (deep, 90.0)]);
    let shape = Node {
        border_radius: BorderRadius { top_right: px(46), bottom_right: px(46), ..BorderRadius::all(px(16)) },
        ..centred(at(0.5, 0.5), size * Vec2::new(1.0, 0.78))
    };
    inside.region(at(0.5, 0.5), size).with((shape, light));
    for (x, part) in [(0.32, 0.4), (0.55, 0.36), (0.76, 0.26)] {
        inside.capsule(at(x, 0.48), Vec2::splat(size.y * part), theme::plant::PEA);
    }
    inside.rounded(at(0.04, 0.5), Vec2::new(17.0, size.y), 8.0, theme::plant::POD_STEM);
}

/// The house on the far hill: behind its window the grown-up listens.
pub fn far_house(painter: &mut Painter, grown_up: &str, whole: bool) {
    const WALLS: Vec2 = Vec2::new(204.0, 168.0);
    let height = painter.canvas.y;
    let up = |points: f32| HOUSE - Vec2::new(0.0, points / height);
    let (middle, roof, window) = (up(WALLS.y / 2.0), up(WALLS.y - 12.0), up(WALLS.y * 0.52));
    painter.ellipse(HOUSE, Vec2::new(250.0, 40.0), theme::SHADE);
    let turned = UiTransform { rotation: Rot2::degrees(45.0), scale: Vec2::ONE, ..default() };
    let tiles = theme::building::FAR_ROOF;
    painter.rounded(roof, Vec2::splat(164.0), 22.0, tiles).with(turned);
    let wall =
        gradient::to_bottom([(WALL.mix(&theme::WHITE, 0.14), 0.0), (WALL.mix(&theme::INK, 0.2), 100.0)]);
    painter.rounded(middle, WALLS, 14.0, WALL).with(wall);
    let shine = if whole { 460.0 } else { 330.0 };
    painter.glow(window, shine, WARM.with_alpha(0.75)).ambient(Motion::Breathe, 0.3);
    let frame = Vec2::new(146.0, 126.0);
    painter.rounded(window, frame + Vec2::splat(16.0), 22.0, theme::wood::FAR_WINDOW_FRAME);
    let pane = painter.rounded(window, frame, 14.0, WARM).entity;
    let mut inside = painter.inside(pane);
    let bar = theme::wood::FAR_WINDOW_BAR;
    inside.region(at(0.5, 0.5), Vec2::new(6.0, frame.y)).with(BackgroundColor(bar));
    inside.region(at(0.5, 0.3), Vec2::new(frame.x, 6.0)).with(BackgroundColor(bar));
    inside.emoji(grown_up, at(0.5, 0.56), 104.0).ambient(if whole { Motion::Bob } else { Motion::Sway }, 0.4);
    let sill = Vec2::new(frame.x + 34.0, 14.0);
    let below = window + Vec2::new(0.0, frame.y / 2.0 + 12.0) / painter.canvas;
    painter.rounded(below, sill, 7.0, theme::wood::FAR_WINDOW_SILL);
}
