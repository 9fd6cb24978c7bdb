//! Two hills in the morning with a deep valley between: on one somebody speaks, on the other somebody listens.

use bevy::prelude::*;

use crate::stage::{
    Painter, Way, at,
    backdrop::{self, Hill, Light, Place},
    theme,
};

/// Where the speaker stands.
pub const SPEAKER: Vec2 = at(0.105, 0.6);
/// Where the listener stands.
pub const LISTENER: Vec2 = at(0.895, 0.6);
/// How tall both are, in points.
const TALL: f32 = 196.0;

/// The morning sky, far ridges, the river down in the valley, and the two hills.
pub fn land(painter: &mut Painter) {
    let light = Light::of(Place::Meadow);
    painter.sheet(Color::srgb(0.988, 0.867, 0.761), Color::srgb(0.882, 0.945, 0.933));
    painter.glow(at(0.5, 0.3), 980.0, Color::srgba(1.0, 0.957, 0.78, 0.9));
    painter.ellipse(at(0.5, 0.315), Vec2::splat(150.0), Color::srgb(1.0, 0.925, 0.702));
    backdrop::clouds(painter, &[(at(0.2, 0.2), 110.0), (at(0.79, 0.23), 130.0)], 0.8);
    let far = (Color::srgb(0.804, 0.855, 0.886), Color::srgb(0.855, 0.902, 0.902));
    Hill::new(0.34, 0.86, 0.26, 0.4).draw(painter, far);
    Hill::new(0.7, 0.9, 0.3, 0.42).draw(painter, far);
    let ridge = (Color::srgb(0.694, 0.824, 0.784), Color::srgb(0.757, 0.871, 0.812));
    Hill::new(0.5, 1.02, 0.5, 0.42).draw(painter, ridge);
    river(painter);
    let banks = [(-0.02, 0.36), (1.02, 0.36)];
    for (x, half) in banks {
        Hill::new(x, 1.16, half, 0.62).draw(painter, light.hills[1]);
    }
    Hill::new(0.05, 1.06, 0.26, 0.49).draw(painter, light.hills[2]);
    Hill::new(0.95, 1.06, 0.26, 0.49).draw(painter, light.hills[2]);
    painter.standing("evergreen-tree", at(0.025, 0.57), 120.0, light.tint, 0.3);
    painter.standing("deciduous-tree", at(0.978, 0.57), 126.0, light.tint, 0.6);
    let blades = Color::srgb(0.43, 0.68, 0.35);
    backdrop::tufts(painter, &[at(0.06, 0.61), at(0.17, 0.65), at(0.84, 0.645), at(0.95, 0.62)], blades);
    backdrop::daisies(painter, &[at(0.045, 0.66), at(0.155, 0.61), at(0.85, 0.6), at(0.965, 0.67)], &light);
}

/// The river far below, with light on it.
fn river(painter: &mut Painter) {
    let water = Color::srgb(0.584, 0.816, 0.855);
    let bends = [
        (at(0.53, 0.62), 26.0),
        (at(0.5, 0.68), 60.0),
        (at(0.54, 0.76), 130.0),
        (at(0.49, 0.88), 260.0),
        (at(0.52, 1.04), 420.0),
    ];
    painter.trail(&bends, water);
    for (index, (place, size)) in
        [(at(0.53, 0.77), 60.0), (at(0.5, 0.86), 110.0), (at(0.55, 0.95), 150.0)].into_iter().enumerate()
    {
        let shine = Color::WHITE.with_alpha(0.4);
        painter.ellipse(place, Vec2::new(size, 6.0), shine).ambient(Way::Drift, index as f32 * 0.3);
    }
}

/// Both animals; while a sentence grows, notes rise from the speaker, and while it is heard, they reach the listener.
pub fn two(painter: &mut Painter, speaker: &str, listener: &str, parts: usize, heard: bool) {
    if heard {
        painter.glow(LISTENER - at(0.0, 0.13), 380.0, theme::SUN.with_alpha(0.7)).ambient(Way::Breathe, 0.2);
    } else {
        painter.glow(SPEAKER - at(0.0, 0.13), 340.0, theme::SUN.with_alpha(0.45)).ambient(Way::Breathe, 0.2);
    }
    painter.walker(speaker, SPEAKER, TALL);
    painter.walker(listener, LISTENER, TALL);
    let notes = [at(0.185, 0.36), at(0.225, 0.295), at(0.3, 0.27)];
    for (index, place) in notes.into_iter().take(parts).enumerate() {
        painter.emoji("musical-note", place, 42.0).ambient(Way::Bob, index as f32 * 0.3);
    }
    if heard {
        for (index, place) in [at(0.815, 0.36), at(0.775, 0.295), at(0.7, 0.27)].into_iter().enumerate() {
            painter
                .emoji("sparkles", place, 44.0)
                .coming("", index as f32 * 0.4)
                .ambient(Way::Bob, index as f32 * 0.3);
        }
    }
}
