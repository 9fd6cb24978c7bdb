//! The garden of the group: six plants, one a factor, and more life with every session. Nothing ever withers.

use bevy::prelude::*;

use crate::{
    content::Factor,
    kit::{
        motion::{DespawnAfter, Hop, Motion},
        paint::{Painter, at},
        theme,
        touch::Act,
    },
    progress::Growth,
};

use super::{
    land::{self, Hill},
    light::Light,
};

/// The far hills, the middle and the near ones.
pub const HILLS: [Hill; 4] = [
    Hill::new(0.62, 0.98, 0.62, 0.5),
    Hill::new(0.1, 1.02, 0.62, 0.42),
    Hill::new(0.88, 1.06, 0.68, 0.45),
    Hill::new(0.42, 1.3, 1.0, 0.6),
];

/// Where the six plants grow.
pub const BED: [Vec2; 6] =
    [at(0.135, 0.8), at(0.25, 0.765), at(0.37, 0.805), at(0.625, 0.805), at(0.745, 0.765), at(0.86, 0.8)];

/// What lives in the garden, from which session on: picture, foot, size, how it moves.
const LIFE: [(u16, &str, Vec2, f32, Motion); 14] = [
    (0, "honeybee", at(0.34, 0.42), 66.0, Motion::Bob),
    (0, "snail", at(0.945, 0.855), 66.0, Motion::HandOn),
    (1, "butterfly", at(0.665, 0.46), 70.0, Motion::Bob),
    (1, "lady-beetle", at(0.06, 0.85), 46.0, Motion::HandOn),
    (2, "bird", at(0.79, 0.36), 66.0, Motion::Bob),
    (2, "mushroom", at(0.03, 0.735), 58.0, Motion::Sway),
    (3, "strawberry", at(0.973, 0.74), 54.0, Motion::Sway),
    (4, "hedgehog", at(0.31, 0.925), 78.0, Motion::HandOn),
    (5, "potted-plant", at(0.803, 0.612), 74.0, Motion::Sway),
    (6, "frog", at(0.66, 0.925), 72.0, Motion::Bob),
    (7, "cherry-blossom", at(0.215, 0.885), 54.0, Motion::Sway),
    (8, "four-leaf-clover", at(0.785, 0.905), 54.0, Motion::Sway),
    (9, "turtle", at(0.12, 0.935), 76.0, Motion::HandOn),
    (10, "duck", at(0.485, 0.885), 70.0, Motion::Bob),
];

/// Below this height a growing garden is kept free: there the animals of the group stand and look at it.
const FRONT: f32 = 0.84;

/// Draws the land of the garden: sky, hills, trees, the house and the path to it.
pub fn land(painter: &mut Painter, growth: &Growth, light: &Light) {
    land::sky(painter, light);
    land::sun(painter, at(0.1, 0.17), 150.0);
    if growth.sessions >= 6 {
        land::rainbow(painter, at(0.58, 0.68), 960.0);
    }
    let clouds = [(at(0.29, 0.13), 140.0), (at(0.56, 0.2), 96.0), (at(0.8, 0.14), 150.0)];
    land::clouds(painter, &clouds, 0.96);
    HILLS[0].draw(painter, light.hills[0]);
    for (x, size) in [(0.3, 62.0), (0.36, 80.0), (0.58, 74.0), (0.93, 86.0), (0.87, 66.0)] {
        let far = theme::plant::FAR_PINE_PALE;
        painter.standing("evergreen-tree", HILLS[0].ridge(x), size, far, x);
    }
    HILLS[1].draw(painter, light.hills[1]);
    HILLS[2].draw(painter, light.hills[1]);
    if growth.sessions >= 4 {
        painter.standing("fountain", at(0.385, 0.652), 118.0, light.tint, 0.0);
    }
    land::house(painter, at(0.515, 0.665), 190.0, light, false);
    HILLS[3].draw(painter, light.hills[2]);
    let sand = theme::land::SAND;
    painter.trail(
        &[
            (at(0.505, 0.703), 34.0),
            (at(0.52, 0.76), 64.0),
            (at(0.487, 0.86), 120.0),
            (at(0.52, 1.04), 230.0),
        ],
        sand,
    );
    land::tree(painter, at(0.085, 0.705), 250.0, light, 0.1);
    if growth.sessions >= 3 {
        painter.emoji("nest-with-eggs", at(0.09, 0.52), 58.0);
        land::tree(painter, at(0.685, 0.645), 126.0, light, 0.7);
    }
    land::pine(painter, at(0.935, 0.69), 190.0, light, 0.4);
    meadow_small(painter, light);
}

fn meadow_small(painter: &mut Painter, light: &Light) {
    let blades = theme::land::BLADES;
    let tufts =
        [at(0.04, 0.9), at(0.25, 0.86), at(0.38, 0.88), at(0.62, 0.86), at(0.74, 0.84), at(0.96, 0.92)];
    land::tufts(painter, &tufts, blades);
    let daisies = [
        at(0.09, 0.88),
        at(0.31, 0.94),
        at(0.2, 0.97),
        at(0.69, 0.96),
        at(0.86, 0.9),
        at(0.95, 0.8),
        at(0.57, 0.9),
    ];
    land::daisies(painter, &daisies, light);
}

/// How long sparkles stay over what was greeted, in seconds.
const SPARKLES: f32 = 1.6;

/// How the plants and creatures are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner<'a> {
    /// They only sway.
    Still,
    /// They grow up, one after the other.
    Growing,
    /// Each hops when it is touched; this one was greeted last.
    Playful(Option<&'a str>),
}

/// The six plants, large where the group has visited the factor.
pub fn plants(painter: &mut Painter, growth: &Growth, light: &Light, manner: Manner) {
    for (index, factor) in Factor::SEEDS.iter().enumerate() {
        let visited = growth.factors.contains(factor);
        let (foot, size) = (BED[index], plant_size(visited, growth.sessions));
        earth(painter, foot);
        let name = factor.plant().filter(|_| visited).unwrap_or("seedling");
        let rise = if visited { 0.46 } else { 0.36 };
        let place = foot - Vec2::new(0.0, size * rise / painter.canvas.y);
        let holder =
            holder(painter, &format!("plant-{}", index + 1), place, size, 0.5 + index as f32 * 0.35, manner);
        let mut holder = painter.inside(holder);
        holder.lit_emoji(name, at(0.5, 0.5), size, light.tint).ambient(Motion::Sway, index as f32 * 0.17);
    }
}

/// How large a plant is, in points: it grows with every session.
fn plant_size(visited: bool, sessions: u16) -> f32 {
    let grown = f32::from(sessions.min(8));
    if visited { 5.0_f32.mul_add(grown, 104.0) } else { 4.0_f32.mul_add(grown, 60.0) }
}

fn earth(painter: &mut Painter, foot: Vec2) {
    painter.ellipse(foot + Vec2::new(0.0, 0.008), Vec2::new(120.0, 34.0), theme::SHADE);
    let (above, below) = (theme::land::BED_LIT, theme::land::BED_SHADED);
    painter.mound(foot, Vec2::new(112.0, 34.0), above, below);
}

/// The creatures and small things that have come so far.
pub fn life(painter: &mut Painter, growth: &Growth, light: &Light, manner: Manner) {
    let has_come = |life: &(u16, &str, Vec2, f32, Motion)| life.0 <= growth.sessions;
    let is_in_the_way = |life: &(u16, &str, Vec2, f32, Motion)| manner == Manner::Growing && life.2.y > FRONT;
    for (_, name, place, size, way) in LIFE.into_iter().filter(|life| has_come(life) && !is_in_the_way(life))
    {
        let holder = holder(painter, name, place, size, 2.8, manner);
        let mut holder = painter.inside(holder);
        holder.lit_emoji(name, at(0.5, 0.5), size, light.tint).ambient(way, place.x * 3.0);
    }
}

/// The region in which a plant or creature is; it can be touched where children may play with it.
fn holder(painter: &mut Painter, tag: &str, place: Vec2, size: f32, delay: f32, manner: Manner) -> Entity {
    match manner {
        Manner::Still => painter.region(place, Vec2::splat(size)).entity,
        Manner::Growing => painter.region(place, Vec2::splat(size)).tagged(tag).coming(tag, delay).entity,
        Manner::Playful(greeted) => {
            let touch = Vec2::splat(size.max(theme::TOUCH));
            if greeted == Some(tag) {
                let above = place - Vec2::new(-0.02, size * 0.6 / painter.canvas.y);
                let sparkle =
                    painter.emoji("sparkles", above, 56.0).coming("", 0.1).ambient(Motion::Bob, 0.2);
                sparkle.with(DespawnAfter(SPARKLES));
            }
            let thing = painter.region(place, touch).tap(tag, Act::note("greeted", tag.to_owned()));
            let thing = if greeted == Some(tag) { thing.with(Hop::default()) } else { thing };
            thing.entity
        }
    }
}
