//! What a picture of *Right or Wish?* becomes: a paper that floats, a leaf that glows on the tree, a kite in the sky.

use bevy::prelude::*;

use crate::kit::{Motion, Painter, Words, at, centred, gradient, soft_shadow, theme, turned};

use super::level::{Grows, Leaf, RightOrWishLevel};

/// How large a picture is once it has grown, in points.
const SMALL: f32 = 104.0;
/// How large it is while its sentence is heard.
pub const LARGE: f32 = 250.0;
/// The paper in the air.
const PAPER: Vec2 = Vec2::new(316.0, 318.0);

/// Where leaves hang.
const ON_THE_TREE: [Vec2; 8] = [
    at(0.19, 0.235),
    at(0.105, 0.335),
    at(0.275, 0.32),
    at(0.19, 0.4),
    at(0.055, 0.47),
    at(0.315, 0.455),
    at(0.13, 0.52),
    at(0.235, 0.535),
];
/// Where kites fly.
const IN_THE_SKY: [Vec2; 6] =
    [at(0.8, 0.25), at(0.715, 0.37), at(0.9, 0.36), at(0.81, 0.47), at(0.935, 0.56), at(0.7, 0.59)];

/// The papers of the kites, and their other halves.
const SAILS: [(Color, Color); 4] = [
    (theme::cloth::PEACH_KITE_LIT, theme::cloth::PEACH_KITE_SHADED),
    (theme::cloth::BLUE_KITE_LIT, theme::cloth::BLUE_KITE_SHADED),
    (theme::cloth::YELLOW_KITE_LIT, theme::cloth::YELLOW_KITE_SHADED),
    (theme::cloth::VIOLET_KITE_LIT, theme::cloth::VIOLET_KITE_SHADED),
];

/// The so-manieth of its kind in the level.
fn number(level: &RightOrWishLevel, leaf: &Leaf) -> usize {
    let mut of_its_kind = level.leaves.iter().filter(|one| one.grows == leaf.grows);
    of_its_kind.position(|one| one.id == leaf.id).unwrap_or(0)
}

/// Where it grows.
pub fn home(level: &RightOrWishLevel, leaf: &Leaf) -> Vec2 {
    let number = number(level, leaf);
    match leaf.grows {
        Grows::Tree => ON_THE_TREE[number % ON_THE_TREE.len()],
        Grows::Sky => IN_THE_SKY[number % IN_THE_SKY.len()],
    }
}

/// The paper that floats down and can be pulled.
pub fn floating(painter: &mut Painter, leaf: &Leaf, place: Vec2) {
    painter.glow(place, 460.0, theme::WHITE.with_alpha(0.5));
    let tag = format!("floats-{}", leaf.id);
    let from = Vec2::new(-60.0, -560.0);
    let floats = painter.region(place, PAPER).arriving(&tag, from, 0.06).with(ZIndex(5));
    let floats = floats.ambient(Motion::Bob, 0.1).entity;
    let mut inside = painter.inside(floats);
    let paper =
        inside.card(at(0.5, 0.5), PAPER, theme::PAPER).drag(&format!("card-{}", leaf.id), &leaf.id).entity;
    let mut inside = inside.inside(paper);
    inside.emoji(&leaf.emoji, at(0.5, 0.34), 156.0);
    let text = leaf.text.get(inside.language());
    inside.words(text, Words::Label, at(0.5, 0.8), PAPER.x - 44.0);
}

/// Large, as what it is, while its sentence is heard. It comes from where it was put, and where that is not its home,
/// it turns over gently on the way.
pub fn shown(painter: &mut Painter, level: &RightOrWishLevel, leaf: &Leaf, place: Vec2, put: Grows) {
    let aside = if put == Grows::Tree { -0.24 } else { 0.24 };
    let turns = if put == leaf.grows { 0.0 } else { 1.0 };
    let from = Vec2::new(aside * painter.canvas.x, 0.0);
    let tag = format!("shown-{}", leaf.id);
    light_to(painter, place, home(level, leaf));
    let holder = painter.region(place, Vec2::splat(LARGE)).arriving(&tag, from, turns);
    let holder = holder.ambient(Motion::Bob, 0.2).entity;
    draw(&mut painter.inside(holder), leaf, LARGE, number(level, leaf));
}

/// Grown, in its place. The one that has just been heard about comes there from the middle, and shines.
pub fn grown(painter: &mut Painter, level: &RightOrWishLevel, leaf: &Leaf, from: Option<Vec2>) {
    let place = home(level, leaf);
    if from.is_some() {
        painter.glow(place, 330.0, theme::SUN.with_alpha(0.95)).ambient(Motion::Breathe, 0.0);
    }
    let tag = format!("grown-{}", leaf.id);
    let way = if leaf.grows == Grows::Tree { Motion::Sway } else { Motion::Bob };
    let canvas = painter.canvas;
    let holder = painter.region(place, Vec2::splat(SMALL)).ambient(way, place.x * 3.0 + place.y);
    let holder = match from {
        Some(from) => holder.arriving(&tag, (from - place) * canvas, 0.0),
        None => holder.tagged(&tag),
    };
    let holder = holder.entity;
    draw(&mut painter.inside(holder), leaf, SMALL, number(level, leaf));
    if from.is_some() {
        let beside = place + Vec2::new(58.0, -58.0) / painter.canvas;
        painter.emoji("sparkles", beside, 54.0).coming("", 0.6).ambient(Motion::Bob, 0.3);
    }
}

/// Small lights from here to where it will grow.
fn light_to(painter: &mut Painter, from: Vec2, to: Vec2) {
    painter.glow(to, 250.0, theme::SUN.with_alpha(0.85)).ambient(Motion::Breathe, 0.0);
    for step in 3..=8_u8 {
        let place = from.lerp(to, f32::from(step) / 9.0);
        painter
            .glow(place, 46.0, theme::SUN.mix(&theme::WHITE, 0.35))
            .coming("", f32::from(step) * 0.06)
            .ambient(Motion::Bob, f32::from(step) * 0.2);
    }
}

fn draw(painter: &mut Painter, leaf: &Leaf, size: f32, number: usize) {
    match leaf.grows {
        Grows::Tree => green_leaf(painter, size),
        Grows::Sky => kite(painter, size, SAILS[number % SAILS.len()]),
    }
    let disc = painter.capsule(at(0.5, 0.5), Vec2::splat(size * 0.6), theme::PAPER.with_alpha(0.95)).entity;
    painter.inside(disc).emoji(&leaf.emoji, at(0.5, 0.5), size * 0.46);
}

/// A leaf with a vein and a stalk, in its own light.
fn green_leaf(painter: &mut Painter, size: f32) {
    painter.glow(at(0.5, 0.5), size * 1.7, theme::light::LEAF_SHINE);
    let lean = turned(std::f32::consts::FRAC_PI_4);
    painter.capsule(at(0.07, 0.07), Vec2::new(size * 0.26, size * 0.05), STALK).with(lean);
    let (pointed, round) = (px(size * 0.06), px(size * 0.6));
    let node = Node {
        border: UiRect::all(px(size * 0.025)),
        border_radius: BorderRadius::new(pointed, round, pointed, round),
        ..centred(at(0.5, 0.5), Vec2::splat(size))
    };
    let green = gradient::to_bottom_right([
        (theme::plant::RIGHT_LEAF_LIT, 0.0),
        (theme::plant::RIGHT_LEAF_SHADED, 100.0),
    ]);
    painter.region(at(0.5, 0.5), Vec2::splat(size)).with((
        node,
        green,
        BorderColor::all(theme::plant::RIGHT_LEAF_EDGE),
        soft_shadow(4.0, 12.0),
    ));
    let vein = Vec2::new(size * 1.06, size * 0.03);
    painter.capsule(at(0.5, 0.5), vein, theme::plant::RIGHT_LEAF_RIB).with(lean);
}

const STALK: Color = theme::plant::STALK;

/// A kite: a sail on its point, with its cross and a tail of bows.
fn kite(painter: &mut Painter, size: f32, (sail, half): (Color, Color)) {
    let on_its_point = turned(std::f32::consts::FRAC_PI_4);
    for (index, (x, y)) in [(0.52, 1.1), (0.47, 1.2), (0.54, 1.29)].into_iter().enumerate() {
        let color = if index % 2 == 0 { half } else { sail };
        painter.capsule(at(x, y), Vec2::new(size * 0.16, size * 0.075), color);
    }
    let side = Vec2::splat(size * 0.8);
    let node = Node {
        border: UiRect::all(px(size * 0.02)),
        border_radius: BorderRadius::all(px(size * 0.08)),
        ..centred(at(0.5, 0.5), side)
    };
    let paper = gradient::to_right([(sail, 0.0), (sail, 50.0), (half, 50.0), (half, 100.0)]);
    painter.region(at(0.5, 0.5), side).with((
        node,
        paper,
        BorderColor::all(theme::CARD.with_alpha(0.85)),
        soft_shadow(4.0, 12.0),
        on_its_point,
    ));
}
