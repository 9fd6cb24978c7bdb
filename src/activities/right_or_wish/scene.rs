//! The scene of *Right or Wish?*: an old tree with strong roots on the left, an open sky for kites on the right.

use bevy::prelude::*;

use crate::kit::{
    Motion, Painter, Words, at,
    backdrop::{self, Backdrop, Hill, Light},
    theme,
};

/// The middle of the crown.
pub const CROWN: Vec2 = at(0.185, 0.4);
/// The middle of the open sky.
pub const SKY: Vec2 = at(0.815, 0.42);

/// The hill on which the tree stands.
const ROOTS: Hill = Hill::new(0.15, 1.2, 0.5, 0.47);

const BARK: Color = theme::wood::BIG_TREE_BARK;
const BARK_LIGHT: Color = theme::wood::BIG_TREE_BARK_LIT;

/// Draws sky, hills and the tree.
pub fn draw(painter: &mut Painter) {
    let light = Light::of(Backdrop::Sky);
    painter.glow(SKY, 760.0, theme::WHITE.with_alpha(0.55));
    backdrop::clouds(
        painter,
        &[(at(0.7, 0.62), 104.0), (at(0.93, 0.24), 120.0), (at(0.6, 0.16), 84.0), (at(0.86, 0.53), 88.0)],
        0.88,
    );
    Hill::new(0.86, 1.3, 0.5, 0.52).draw(painter, light.hills[1]);
    ROOTS.draw(painter, light.hills[2]);
    painter.standing("tulip", at(0.62, 0.86), 62.0, light.tint, 0.2);
    painter.standing("sunflower", at(0.73, 0.845), 76.0, light.tint, 0.6);
    painter.standing("mushroom", at(0.365, 0.865), 56.0, light.tint, 0.4);
    let blades = theme::land::BLADES;
    backdrop::tufts(painter, &[at(0.03, 0.79), at(0.33, 0.8), at(0.56, 0.83), at(0.95, 0.84)], blades);
    backdrop::daisies(painter, &[at(0.4, 0.82), at(0.66, 0.9), at(0.9, 0.82), at(0.28, 0.93)], &light);
    tree(painter);
}

/// The tree: roots, trunk and a wide crown.
fn tree(painter: &mut Painter) {
    painter.ellipse(at(0.19, 0.835), painter.canvas * at(0.34, 0.07), theme::SHADE);
    let foot = at(0.188, 0.79);
    for (bend, end) in [
        (at(0.115, 0.815), at(0.03, 0.822)),
        (at(0.14, 0.835), at(0.095, 0.872)),
        (at(0.195, 0.85), at(0.2, 0.9)),
        (at(0.245, 0.835), at(0.29, 0.868)),
        (at(0.265, 0.81), at(0.345, 0.818)),
    ] {
        painter.trail(&[(foot, 108.0), (bend, 56.0), (end, 15.0)], BARK);
    }
    for (bend, end) in [
        (at(0.12, 0.81), at(0.05, 0.817)),
        (at(0.195, 0.84), at(0.2, 0.88)),
        (at(0.26, 0.805), at(0.32, 0.812)),
    ] {
        painter.trail(&[(foot, 60.0), (bend, 24.0), (end, 7.0)], BARK_LIGHT);
    }
    painter.trail(&[(at(0.187, 0.5), 92.0), (at(0.184, 0.66), 98.0), (foot, 150.0)], BARK);
    for (from, to) in [(at(0.18, 0.58), at(0.09, 0.47)), (at(0.19, 0.58), at(0.29, 0.46))] {
        painter.trail(&[(from, 60.0), (to, 34.0)], BARK);
    }
    painter.trail(&[(at(0.175, 0.52), 34.0), (at(0.171, 0.66), 36.0), (at(0.168, 0.79), 58.0)], BARK_LIGHT);
    crown(painter);
}

/// Round bushes of leaves, the far ones darker.
fn crown(painter: &mut Painter) {
    let far = (theme::plant::BIG_CROWN_FAR_LIT, theme::plant::BIG_CROWN_FAR_SHADED);
    let near = (theme::plant::BIG_CROWN_NEAR_LIT, theme::plant::BIG_CROWN_NEAR_SHADED);
    let canvas = painter.canvas;
    for (place, size) in
        [(at(0.06, 0.43), at(0.2, 0.27)), (at(0.315, 0.42), at(0.19, 0.26)), (at(0.19, 0.27), at(0.25, 0.26))]
    {
        painter.mound(place, size * canvas, far.0, far.1);
    }
    for (place, size) in [
        (at(0.115, 0.335), at(0.2, 0.26)),
        (at(0.265, 0.335), at(0.2, 0.25)),
        (at(0.075, 0.47), at(0.16, 0.19)),
        (at(0.3, 0.465), at(0.15, 0.18)),
        (at(0.185, 0.45), at(0.22, 0.25)),
    ] {
        painter.mound(place, size * canvas, near.0, near.1);
    }
    for (place, size) in [(at(0.1, 0.27), 74.0), (at(0.25, 0.255), 96.0), (at(0.17, 0.385), 84.0)] {
        let shine = theme::plant::BIG_CROWN_SHINE;
        painter.ellipse(place, Vec2::new(size, size * 0.5), shine);
    }
}

/// What both sides are called, and the light that says: it can be pulled here.
pub fn both_sides(painter: &mut Painter) {
    for (place, phase) in [(CROWN, 0.0), (SKY, 0.5)] {
        painter.glow(place, 420.0, theme::SUN.with_alpha(0.5)).ambient(Motion::Breathe, phase);
    }
    painter.emoji("kite", at(0.885, 0.36), 116.0).ambient(Motion::Bob, 0.3);
    let width = painter.canvas.x * 0.3;
    let (right, wish) = (painter.texts.get("right-or-wish-tree"), painter.texts.get("right-or-wish-sky"));
    painter.paper(&right, Words::Label, at(0.19, 0.72), width);
    painter.paper(&wish, Words::Label, at(0.815, 0.72), width);
}

/// Takes what is pulled to the tree or to the sky: half of the scene each, so that nothing falls beside.
pub fn zones(painter: &mut Painter, right: &str, wish: &str) {
    let size = painter.canvas * at(0.36, 0.66);
    painter.region(at(0.19, 0.51), size).takes("tree", right);
    painter.region(at(0.81, 0.51), size).takes("sky", wish);
}
