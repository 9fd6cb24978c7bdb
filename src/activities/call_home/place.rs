//! Two hills in the evening, a string with a pod at either end, and a lit window far over there.

use bevy::prelude::*;

use crate::stage::{
    Painter, Way, at,
    backdrop::{self, Hill},
    centred, theme,
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
const WARM: Color = Color::srgb(1.0, 0.847, 0.498);
const WALL: Color = Color::srgb(0.514, 0.455, 0.51);

/// A place on the string: 0 at the near end, 1 at the far end.
pub fn along(part: f32) -> Vec2 {
    let [near, low, far] = STRING;
    near.lerp(low, part).lerp(low.lerp(far, part), part)
}

/// Sky, hills and stars.
pub fn land(painter: &mut Painter) {
    painter.sheet(Color::srgb(0.196, 0.231, 0.447), Color::srgb(0.965, 0.671, 0.553));
    backdrop::stars(painter, 40);
    painter.glow(at(0.5, 0.66), 900.0, Color::srgba(1.0, 0.8, 0.6, 0.5));
    painter.glow(at(0.36, 0.3), 260.0, Color::srgba(0.9, 0.92, 1.0, 0.3));
    painter.emoji("crescent-moon", at(0.36, 0.3), 78.0).ambient(Way::Sway, 0.0);
    backdrop::clouds(painter, &[(at(0.66, 0.36), 110.0), (at(0.2, 0.4), 84.0)], 0.28);
    let far = (Color::srgb(0.565, 0.459, 0.588), Color::srgb(0.463, 0.408, 0.545));
    Hill::new(0.42, 0.98, 0.5, 0.36).draw(painter, far);
    Hill::new(0.66, 1.0, 0.36, 0.36).draw(painter, (far.1, Color::srgb(0.4, 0.373, 0.506)));
    for (x, y, size) in [(0.34, 0.645, 54.0), (0.4, 0.632, 62.0), (0.62, 0.66, 50.0)] {
        painter.standing("evergreen-tree", at(x, y), size, Color::srgb(0.6, 0.56, 0.68), x);
    }
    let there = (Color::srgb(0.451, 0.494, 0.553), Color::srgb(0.306, 0.384, 0.447));
    Hill::new(0.94, 1.08, 0.36, 0.53).draw(painter, there);
    painter.standing("deciduous-tree", at(0.985, 0.6), 118.0, Color::srgb(0.62, 0.58, 0.7), 0.6);
    let here = (Color::srgb(0.463, 0.584, 0.471), Color::srgb(0.29, 0.42, 0.388));
    Hill::new(0.06, 1.1, 0.38, 0.5).draw(painter, here);
    let front = (Color::srgb(0.345, 0.478, 0.408), Color::srgb(0.2, 0.325, 0.329));
    Hill::new(0.5, 1.36, 1.15, 0.68).draw(painter, front);
    let blades = Color::srgb(0.267, 0.412, 0.345);
    backdrop::tufts(painter, &[at(0.03, 0.66), at(0.2, 0.72), at(0.955, 0.72), at(0.86, 0.73)], blades);
    backdrop::fireflies(painter, &[at(0.045, 0.78), at(0.955, 0.79), at(0.26, 0.645), at(0.74, 0.64)]);
}

/// The one who calls, on the near hill, and the string to the other side. A whole call shines along it.
pub fn string(painter: &mut Painter, caller: &str, whole: bool) {
    painter.walker(caller, CALLER, TALL);
    let light = if whole { Color::srgb(1.0, 0.918, 0.671) } else { Color::srgb(0.906, 0.851, 0.784) };
    let places: Vec<(Vec2, f32)> = (0..=8_u8).map(|step| (along(f32::from(step) / 8.0), 10.0)).collect();
    painter.trail(&places, light);
    if whole {
        for step in 1..=11_u8 {
            let part = f32::from(step) / 12.0;
            let glow = painter.glow(along(part), 74.0, Color::srgba(1.0, 0.92, 0.56, 0.85));
            _ = glow.coming("", part).ambient(Way::Invite, part);
        }
    }
    pod(painter, along(0.0) + at(-0.022, -0.006), 0.24);
    pod(painter, along(1.0) + at(0.018, -0.01), std::f32::consts::PI - 0.3);
}

/// Half of a large bean pod: its wide end is the mouthpiece, its thin end holds the string.
fn pod(painter: &mut Painter, place: Vec2, turn: f32) {
    let size = Vec2::new(92.0, 48.0);
    let (green, deep) = (Color::srgb(0.588, 0.753, 0.392), Color::srgb(0.384, 0.573, 0.302));
    let turned = UiTransform { rotation: Rot2::radians(turn), ..default() };
    let node = painter.region(place, size).with(turned).entity;
    let mut inside = painter.inside(node);
    let light = LinearGradient::to_bottom(vec![ColorStop::percent(green, 0), ColorStop::percent(deep, 90)]);
    let shape = Node {
        border_radius: BorderRadius { top_right: px(46), bottom_right: px(46), ..BorderRadius::all(px(16)) },
        ..centred(at(0.5, 0.5), size * Vec2::new(1.0, 0.78))
    };
    inside.region(at(0.5, 0.5), size).with((shape, BackgroundGradient::from(light)));
    for (x, part) in [(0.32, 0.4), (0.55, 0.36), (0.76, 0.26)] {
        inside.capsule(at(x, 0.48), Vec2::splat(size.y * part), Color::srgb(0.788, 0.886, 0.565));
    }
    inside.rounded(at(0.04, 0.5), Vec2::new(17.0, size.y), 8.0, Color::srgb(0.459, 0.655, 0.337));
}

/// The house on the far hill: behind its window somebody listens.
pub fn far_house(painter: &mut Painter, grown_up: &str, whole: bool) {
    const WALLS: Vec2 = Vec2::new(204.0, 168.0);
    let height = painter.canvas.y;
    let up = |points: f32| HOUSE - Vec2::new(0.0, points / height);
    let (middle, roof, window) = (up(WALLS.y / 2.0), up(WALLS.y - 12.0), up(WALLS.y * 0.52));
    painter.ellipse(HOUSE, Vec2::new(250.0, 40.0), theme::SHADE);
    let turned = UiTransform { rotation: Rot2::degrees(45.0), scale: Vec2::ONE, ..default() };
    let tiles = Color::srgb(0.596, 0.345, 0.361);
    painter.rounded(roof, Vec2::splat(164.0), 22.0, tiles).with(turned);
    let wall = LinearGradient::to_bottom(vec![
        ColorStop::percent(WALL.mix(&Color::WHITE, 0.14), 0),
        ColorStop::percent(WALL.mix(&theme::INK, 0.2), 100),
    ]);
    painter.rounded(middle, WALLS, 14.0, WALL).with(BackgroundGradient::from(wall));
    let shine = if whole { 460.0 } else { 330.0 };
    painter.glow(window, shine, WARM.with_alpha(0.75)).ambient(Way::Breathe, 0.3);
    let frame = Vec2::new(146.0, 126.0);
    painter.rounded(window, frame + Vec2::splat(16.0), 22.0, Color::srgb(0.408, 0.29, 0.286));
    let pane = painter.rounded(window, frame, 14.0, WARM).entity;
    let mut inside = painter.inside(pane);
    let bar = Color::srgba(0.408, 0.29, 0.286, 0.35);
    inside.region(at(0.5, 0.5), Vec2::new(6.0, frame.y)).with(BackgroundColor(bar));
    inside.region(at(0.5, 0.3), Vec2::new(frame.x, 6.0)).with(BackgroundColor(bar));
    inside.emoji(grown_up, at(0.5, 0.56), 104.0).ambient(if whole { Way::Bob } else { Way::Sway }, 0.4);
    let sill = Vec2::new(frame.x + 34.0, 14.0);
    let below = window + Vec2::new(0.0, frame.y / 2.0 + 12.0) / painter.canvas;
    painter.rounded(below, sill, 7.0, Color::srgb(0.49, 0.353, 0.325));
}
