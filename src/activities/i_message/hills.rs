//! Two hills in the morning with a deep valley between: on one the child speaks, on the other the listener hears it.

use bevy::prelude::*;

use crate::kit::{
    Motion, Painter, at,
    backdrop::{self, Backdrop, Hill, Light},
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
    let light = Light::of(Backdrop::Meadow);
    painter.sheet(theme::sky::VALLEY_HIGH, theme::sky::VALLEY_LOW);
    painter.glow(at(0.5, 0.3), 980.0, theme::light::VALLEY_SUN_SHINE);
    painter.ellipse(at(0.5, 0.315), Vec2::splat(150.0), theme::light::VALLEY_SUN);
    backdrop::clouds(painter, &[(at(0.2, 0.2), 110.0), (at(0.79, 0.23), 130.0)], 0.8);
    let far = (theme::land::VALLEY_FAR_LIT, theme::land::VALLEY_FAR_SHADED);
    Hill::new(0.34, 0.86, 0.26, 0.4).draw(painter, far);
    Hill::new(0.7, 0.9, 0.3, 0.42).draw(painter, far);
    let ridge = (theme::land::VALLEY_RIDGE_LIT, theme::land::VALLEY_RIDGE_SHADED);
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
    let blades = theme::land::MORNING_BLADES;
    backdrop::tufts(painter, &[at(0.06, 0.61), at(0.17, 0.65), at(0.84, 0.645), at(0.95, 0.62)], blades);
    backdrop::daisies(painter, &[at(0.045, 0.66), at(0.155, 0.61), at(0.85, 0.6), at(0.965, 0.67)], &light);
}

/// The river far below, with light on it.
fn river(painter: &mut Painter) {
    let water = theme::water::RIVER;
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
        let shine = theme::WHITE.with_alpha(0.4);
        painter.ellipse(place, Vec2::new(size, 6.0), shine).ambient(Motion::Drift, index as f32 * 0.3);
    }
}

/// Both animals; while a sentence grows, notes rise from the speaker, and while it is heard, they reach the listener.
pub fn two(painter: &mut Painter, speaker: &str, listener: &str, parts: usize, heard: bool) {
    if heard {
        painter
            .glow(LISTENER - at(0.0, 0.13), 380.0, theme::SUN.with_alpha(0.7))
            .ambient(Motion::Breathe, 0.2);
    } else {
        painter
            .glow(SPEAKER - at(0.0, 0.13), 340.0, theme::SUN.with_alpha(0.45))
            .ambient(Motion::Breathe, 0.2);
    }
    painter.character(speaker, SPEAKER, TALL);
    painter.character(listener, LISTENER, TALL);
    let notes = [at(0.185, 0.36), at(0.225, 0.295), at(0.3, 0.27)];
    for (index, place) in notes.into_iter().take(parts).enumerate() {
        painter.emoji("musical-note", place, 42.0).ambient(Motion::Bob, index as f32 * 0.3);
    }
    if heard {
        for (index, place) in [at(0.815, 0.36), at(0.775, 0.295), at(0.7, 0.27)].into_iter().enumerate() {
            painter
                .emoji("sparkles", place, 44.0)
                .coming("", index as f32 * 0.4)
                .ambient(Motion::Bob, index as f32 * 0.3);
        }
    }
}
