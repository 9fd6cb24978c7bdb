//! A paper lantern with the picture of a strength: on the water, in the sky, in somebody's arms.

use bevy::prelude::*;

use crate::{
    content::Choice,
    stage::{Painter, Way, Words, at, centred, theme},
};

/// The dark wood of the rim below.
const WOOD: Color = Color::srgb(0.36, 0.24, 0.2);
/// The light of a lantern.
const WARM: Color = Color::srgb(1.0, 0.78, 0.4);

/// How wide a lantern is for its height.
pub const SLIM: f32 = 0.86;

/// A lantern that fills a node of its own; gives the node, so that it can be moved.
pub fn lamp(painter: &mut Painter, emoji: &str, place: Vec2, size: f32, light: f32) -> Entity {
    let holder = painter.region(place, Vec2::new(size * SLIM, size)).entity;
    let mut inside = painter.inside(holder);
    inside.glow(at(0.5, 0.55), size * 2.1, WARM.with_alpha(light)).ambient(Way::Breathe, place.x * 3.0);
    paper(&mut inside, size);
    let disc = Color::srgba(1.0, 0.98, 0.9, 0.78);
    inside.capsule(at(0.5, 0.49), Vec2::splat(size * 0.64), disc);
    inside.emoji(emoji, at(0.5, 0.49), size * 0.5);
    holder
}

/// The paper, brightest where the flame is, with its rim.
fn paper(painter: &mut Painter, size: f32) {
    let shine = LinearGradient::to_bottom(vec![
        ColorStop::percent(Color::srgb(0.953, 0.545, 0.286), 0),
        ColorStop::percent(Color::srgb(1.0, 0.784, 0.443), 55),
        ColorStop::percent(Color::srgb(1.0, 0.945, 0.72), 100),
    ]);
    let whole = Vec2::new(size * SLIM, size * 0.94);
    let node = Node {
        border_radius: BorderRadius::new(px(size * 0.36), px(size * 0.36), px(size * 0.16), px(size * 0.16)),
        ..centred(at(0.5, 0.48), whole)
    };
    painter.region(at(0.5, 0.48), whole).with((node, BackgroundGradient::from(shine)));
    for x in [0.16, 0.84] {
        let rib = Vec2::new(size * 0.018, size * 0.6);
        painter.capsule(at(x, 0.53), rib, Color::srgba(0.85, 0.42, 0.2, 0.45));
    }
    painter.capsule(at(0.5, 0.95), Vec2::new(size * 0.58, size * 0.075), WOOD);
}

/// Fills a node with a lantern that floats, and its word below on paper; `size` is the lantern's height.
pub fn afloat(painter: &mut Painter, strength: &Choice, column: Vec2, size: f32, phase: f32) {
    let middle = size / 2.0 / column.y;
    let shine = at(0.5, size * 0.99 / column.y);
    painter.ellipse(shine, Vec2::new(size * 1.1, size * 0.16), Color::srgba(0.1, 0.16, 0.28, 0.35));
    painter.ellipse(shine, Vec2::new(size * 0.8, size * 0.1), WARM.with_alpha(0.55));
    let lantern = lamp(painter, &strength.emoji, at(0.5, middle), size, 0.42);
    painter.thing(lantern).ambient(Way::Sway, phase);
    word(painter, strength, size + 6.0, column.x);
}

/// The word of a strength on paper, so many points below the upper edge of its node.
pub fn word(painter: &mut Painter, strength: &Choice, top: f32, width: f32) {
    let holder = Node {
        position_type: PositionType::Absolute,
        top: px(top),
        width: percent(100),
        justify_content: JustifyContent::Center,
        ..default()
    };
    let holder = painter.commands.spawn((holder, Pickable::IGNORE, ChildOf(painter.parent))).id();
    let paper = Node {
        padding: UiRect::axes(px(12), px(2)),
        border_radius: BorderRadius::all(px(18)),
        max_width: px(width),
        ..default()
    };
    let shade = BoxShadow::new(theme::SHADE, px(0), px(3), px(0), px(8));
    let colour = BackgroundColor(theme::PAPER.with_alpha(0.95));
    let paper = painter.commands.spawn((paper, colour, shade, Pickable::IGNORE, ChildOf(holder))).id();
    painter.text_within(paper, strength.label.get(painter.language()), Words::Label, width - 24.0);
}
