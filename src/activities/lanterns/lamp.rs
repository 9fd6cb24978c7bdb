//! A paper lantern with the picture of a strength: on the water, in the sky, in an animal's arms.

use bevy::prelude::*;

use crate::{
    content::Choice,
    kit::{Motion, Painter, at, centred, gradient, theme},
};

/// The dark wood of the rim below.
const WOOD: Color = theme::wood::LAMP_FRAME;
/// The light of a lantern.
const WARM: Color = theme::light::LAMP;

/// How wide a lantern is for its height.
pub const SLIM: f32 = 0.86;

/// A lantern that fills a node of its own; gives the node, so that it can be moved.
pub fn lamp(painter: &mut Painter, emoji: &str, place: Vec2, size: f32, light: f32) -> Entity {
    let holder = painter.region(place, Vec2::new(size * SLIM, size)).entity;
    let mut inside = painter.inside(holder);
    inside.glow(at(0.5, 0.55), size * 2.1, WARM.with_alpha(light)).ambient(Motion::Breathe, place.x * 3.0);
    paper(&mut inside, size);
    let disc = theme::light::LAMP_DISC;
    inside.capsule(at(0.5, 0.49), Vec2::splat(size * 0.64), disc);
    inside.emoji(emoji, at(0.5, 0.49), size * 0.5);
    holder
}

/// The paper, brightest where the flame is, with its rim.
fn paper(painter: &mut Painter, size: f32) {
    let shine = gradient::to_bottom([
        (theme::cloth::LAMP_PAPER_HIGH, 0.0),
        (theme::cloth::LAMP_PAPER_MIDDLE, 55.0),
        (theme::cloth::LAMP_PAPER_LOW, 100.0),
    ]);
    let whole = Vec2::new(size * SLIM, size * 0.94);
    let node = Node {
        border_radius: BorderRadius::new(px(size * 0.36), px(size * 0.36), px(size * 0.16), px(size * 0.16)),
        ..centred(at(0.5, 0.48), whole)
    };
    painter.region(at(0.5, 0.48), whole).with((node, shine));
    for x in [0.16, 0.84] {
        let rib = Vec2::new(size * 0.018, size * 0.6);
        painter.capsule(at(x, 0.53), rib, theme::cloth::LAMP_PAPER_RIB);
    }
    painter.capsule(at(0.5, 0.95), Vec2::new(size * 0.58, size * 0.075), WOOD);
}

/// Fills a node with a lantern that floats, and its word below on paper; `size` is the lantern's height.
pub fn afloat(painter: &mut Painter, strength: &Choice, column: Vec2, size: f32, phase: f32) {
    let middle = size / 2.0 / column.y;
    let shine = at(0.5, size * 0.99 / column.y);
    painter.ellipse(shine, Vec2::new(size * 1.1, size * 0.16), theme::water::LAMP_SHADE);
    painter.ellipse(shine, Vec2::new(size * 0.8, size * 0.1), WARM.with_alpha(0.55));
    let lantern = lamp(painter, &strength.emoji, at(0.5, middle), size, 0.42);
    painter.thing(lantern).ambient(Motion::Sway, phase);
    word(painter, strength, size + 6.0, column.x);
}

/// The word of a strength on paper, so many points below the upper edge of its node.
pub fn word(painter: &mut Painter, strength: &Choice, top: f32, width: f32) {
    let row = painter.row_at(top);
    painter.flat_label_in(row, strength.label.get(painter.language()), width, 12.0);
}
