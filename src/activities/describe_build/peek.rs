//! The button that shows the pattern: an eye on a leaf, which the child who describes holds.

use bevy::prelude::*;

use crate::kit::{Motion, Painter, at, centred, gradient, soft_shadow, theme};

const LEAF_DARK: Color = theme::plant::EYE_LEAF_SHADED;
const LEAF_LIGHT: Color = theme::plant::EYE_LEAF_LIT;
const IRIS: Color = theme::figure::IRIS;
const PUPIL: Color = theme::figure::PUPIL;

/// A leaf that lies around a place, turned by so many degrees; `size` is its length in points.
pub fn leaf(painter: &mut Painter, place: Vec2, size: f32, turn: f32) -> Entity {
    let side = Vec2::splat(size * 0.76);
    let shaded = gradient::to_bottom_right([(LEAF_DARK, 5.0), (LEAF_LIGHT, 85.0)]);
    // Two corners are rounded, two are the leaf's ends.
    let shape = BorderRadius { top_right: percent(72), bottom_left: percent(72), ..BorderRadius::all(px(8)) };
    let leaf = painter
        .region(place, side)
        .with((Node { border_radius: shape, ..centred(place, side) }, shaded, soft_shadow(4.0, 8.0)))
        .with(UiTransform { rotation: Rot2::degrees(turn), ..default() })
        .entity;
    let rib = UiTransform { rotation: Rot2::degrees(45.0), ..default() };
    let line = theme::plant::EYE_LEAF_RIB;
    painter.inside(leaf).capsule(at(0.5, 0.5), Vec2::new(size * 0.8, size * 0.03), line).with(rib);
    leaf
}

/// An eye on a leaf, centred on a place, `size` points wide. `open` says whether it looks.
pub fn eye(painter: &mut Painter, place: Vec2, size: f32, open: bool) {
    let holder = painter.region(place, Vec2::splat(size)).entity;
    let mut inside = painter.inside(holder);
    leaf(&mut inside, at(0.5, 0.5), size * 1.16, -45.0);
    let points = |x: f32, y: f32| Vec2::new(x, y) * size;
    if open {
        inside.ellipse(at(0.5, 0.5), points(0.74, 0.5), PUPIL.with_alpha(0.25));
        inside.ellipse(at(0.5, 0.5), points(0.7, 0.46), theme::CARD);
        let looks =
            inside.region(at(0.5, 0.5), points(0.36, 0.36)).ambient(Motion::Look(size * 0.11), 0.1).entity;
        let mut iris = inside.inside(looks);
        iris.ellipse(at(0.5, 0.5), points(0.36, 0.36), IRIS);
        iris.ellipse(at(0.5, 0.5), points(0.2, 0.2), PUPIL);
        iris.ellipse(at(0.66, 0.3), points(0.09, 0.09), theme::CARD);
    } else {
        inside.ellipse(at(0.5, 0.53), points(0.62, 0.3), LEAF_DARK);
        inside.ellipse(at(0.5, 0.47), points(0.64, 0.3), LEAF_LIGHT);
    }
}
