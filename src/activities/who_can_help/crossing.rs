//! The way across the water in *Who Can Help?*: the animal hops from stone to stone.

use bevy::prelude::*;

use crate::kit::{Painter, at, motion::Arrive};

/// The tag under which the way is gone once.
const TAG: &str = "crosses";
/// Seconds from one hop to the next; a hop ends after the next has begun, so that it flows.
const HOP: f32 = 0.45;
/// How high a hop is, in points.
const HIGH: f32 = 62.0;

/// Lets the animal hop from the first of these places over all others to the last, once; so many points tall.
pub fn cross(painter: &mut Painter, character: &str, places: &[Vec2], height: f32) {
    let Some(last) = places.last() else { return };
    let canvas = painter.canvas;
    let gone_before = painter.seen.contains(TAG);
    let mut holder = painter.region(at(0.5, 0.5), canvas).tagged(TAG).entity;
    for (number, leg) in places.windows(2).enumerate().filter(|_| !gone_before) {
        let wait = number as f32 * HOP;
        // Each leg is still to go until its time has come, so at first all of them together lead back to the start.
        // Up and down begin one after the other and cancel out before and after.
        let parts = [
            ((leg[0] - leg[1]) * canvas, wait),
            (Vec2::new(0.0, HIGH), wait),
            (Vec2::new(0.0, -HIGH), wait + HOP * 0.55),
        ];
        for (from, wait) in parts {
            let mut outer = painter.inside(holder);
            let start = UiTransform { translation: Val2::px(from.x, from.y), ..default() };
            holder = outer
                .region(at(0.5, 0.5), canvas)
                .with((Arrive { from, rolls: 0.0, age: -wait }, start))
                .entity;
        }
    }
    painter.inside(holder).character(character, *last, height);
}
