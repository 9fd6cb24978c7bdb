//! The picture by which children see that the tablet is handed on: two hands that hold it, and dots that lead the eye.

use bevy::prelude::*;

use crate::kit::{Motion, Painter, at, theme};

/// A tablet held by two hands, centred on a place, so many points high; it goes to the right and comes back.
pub fn tablet(painter: &mut Painter, place: Vec2, height: f32) {
    let size = Vec2::new(height * 1.5, height);
    let holder = painter.region(place, size).ambient(Motion::HandOn, 0.0).entity;
    let mut holder = painter.inside(holder);
    holder.ellipse(at(0.5, 1.14), Vec2::new(size.x * 0.9, height * 0.14), theme::SHADE);
    holder.rounded(at(0.5, 0.5), size, height * 0.14, theme::INK);
    let screen = size - Vec2::splat(height * 0.18);
    let garden = holder.rounded(at(0.5, 0.5), screen, height * 0.07, theme::sky::ON_TABLET);
    let garden = garden.with(Node {
        border_radius: BorderRadius::all(px(height * 0.07)),
        overflow: Overflow::clip(),
        ..crate::kit::centred(at(0.5, 0.5), screen)
    });
    let garden = garden.entity;
    let mut garden = holder.inside(garden);
    garden.rounded(at(0.5, 0.9), Vec2::new(screen.x, screen.y * 0.5), 0.0, theme::land::ON_TABLET);
    garden.emoji("sun-with-face", at(0.2, 0.28), height * 0.26);
    garden.emoji("seedling", at(0.6, 0.56), height * 0.46);
    for side in [0.06, 0.94] {
        holder.emoji("hand-with-fingers-splayed-medium", at(side, 0.98), height * 0.46);
    }
}

/// Dots that grow from here to there, so that the eye goes the way the tablet goes.
pub fn way(painter: &mut Painter, from: Vec2, to: Vec2) {
    const DOTS: u8 = 4;
    for dot in 0..DOTS {
        let part = f32::from(dot) / f32::from(DOTS - 1);
        let place = from.lerp(to, part) - Vec2::new(0.0, 0.02 * (part * std::f32::consts::PI).sin());
        let size = 10.0_f32.mul_add(part, 14.0);
        painter.ellipse(place, Vec2::splat(size), theme::SUN).ambient(Motion::Invite, part);
    }
}
