//! The big tree with its rope ladder: the crown, a long branch, five rungs, and the goal at the very top.

use bevy::prelude::*;

use crate::{
    content::Choice,
    kit::{
        Act, Motion, Painter, Words, at,
        backdrop::{self, Backdrop, Hill, Light},
        centred, gradient, shadow_of, soft_shadow, theme,
    },
};

/// Where the ladder hangs, as a fraction of the width.
const LADDER: f32 = 0.25;
/// Half the width of the ladder, in points.
const HALF: f32 = 78.0;
/// Where the goal hangs.
const GOAL: Vec2 = at(LADDER, 0.255);
/// How large the goal is, in points.
const GOAL_SIZE: f32 = 118.0;
/// The height of the long branch on the right.
pub const BRANCH: f32 = 0.235;
/// Where the animal waits before it climbs.
pub const WAITING: Vec2 = at(0.07, 0.725);
/// How large the animal is, in points.
pub const CLIMBER: f32 = 96.0;

const BARK: (Color, Color) = (theme::wood::TREE_BARK_LIT, theme::wood::TREE_BARK_SHADED);
const ROPE: Color = theme::cloth::LADDER_ROPE;
/// The light wood of rungs and boards.
pub const WOOD: Color = theme::wood::RUNG;
/// Its edge.
pub const WOOD_DARK: Color = theme::wood::RUNG_SHADED;

/// Where a rung is; the lowest is number 1.
pub fn rung(number: usize) -> Vec2 {
    at(LADDER, (number as f32 - 1.0).mul_add(-0.105, 0.82))
}

/// The meadow, the tree and its empty ladder.
pub fn draw(painter: &mut Painter) {
    let light = Light::of(Backdrop::Path);
    painter.sheet(light.sky[0], light.sky[2]);
    backdrop::clouds(painter, &[(at(0.62, 0.12), 120.0), (at(0.9, 0.47), 96.0)], 0.9);
    Hill::new(0.72, 1.0, 0.5, 0.46).draw(painter, light.hills[0]);
    Hill::new(0.95, 1.06, 0.5, 0.5).draw(painter, light.hills[1]);
    painter.standing("house", at(0.93, 0.625), 84.0, light.tint, 0.4);
    Hill::new(0.38, 1.5, 1.1, 0.8).draw(painter, light.hills[2]);
    painter.ellipse(at(LADDER, 0.85), Vec2::new(330.0, 46.0), theme::SHADE);
    trunk(painter);
    crown(painter);
    branch(painter);
    ladder(painter);
    let blades = theme::land::BLADES;
    backdrop::tufts(painter, &[at(0.15, 0.86), at(0.36, 0.86), at(0.5, 0.8), at(0.97, 0.8)], blades);
    backdrop::daisies(painter, &[at(0.03, 0.78), at(0.43, 0.9), at(0.32, 0.93), at(0.18, 0.94)], &light);
}

/// The trunk, broad at its foot, lighter on the side of the sun.
fn trunk(painter: &mut Painter) {
    let heights = [(0.1, 150.0), (0.45, 142.0), (0.7, 150.0), (0.79, 168.0), (0.842, 204.0)];
    painter.trail(&heights.map(|(y, width)| (at(LADDER, y), width)), BARK.1);
    let sunny = Vec2::new(-16.0, -3.0) / painter.canvas;
    painter.trail(&heights.map(|(y, width)| (at(LADDER, y) + sunny, width * 0.72)), BARK.0);
}

/// The leaves: round masses, lighter where the sun falls.
fn crown(painter: &mut Painter) {
    let canvas = painter.canvas;
    let leaves = [
        (at(0.02, 0.2), at(0.3, 0.36), 0.0),
        (at(0.5, 0.13), at(0.34, 0.3), 0.0),
        (at(0.13, 0.1), at(0.34, 0.42), 0.5),
        (at(0.37, 0.1), at(0.32, 0.38), 0.5),
        (at(0.25, 0.06), at(0.3, 0.34), 1.0),
    ];
    for (index, (place, size, sun)) in leaves.into_iter().enumerate() {
        let above = theme::plant::CROWN_LIT.mix(&theme::plant::SUNNY_CROWN_LIT, sun);
        let below = theme::plant::CROWN_SHADED.mix(&theme::plant::SUNNY_CROWN_SHADED, sun);
        painter.mound(place, size * canvas, above, below).ambient(Motion::Breathe, index as f32 * 0.21);
    }
    for (index, (place, size)) in
        [(at(0.165, 0.275), 46.0), (at(0.055, 0.325), 40.0), (at(0.475, 0.285), 42.0)].into_iter().enumerate()
    {
        painter.emoji("red-apple", place, size).ambient(Motion::Swing, index as f32 * 0.3);
    }
}

/// The long branch from which things hang.
fn branch(painter: &mut Painter) {
    let places = [
        (at(LADDER, 0.27), 64.0),
        (at(0.4, 0.245), 56.0),
        (at(0.7, BRANCH), 46.0),
        (at(0.93, BRANCH - 0.012), 34.0),
        (at(1.04, BRANCH - 0.03), 26.0),
    ];
    painter.trail(&places.map(|(place, width)| (place + at(0.0, 0.008), width)), BARK.1);
    painter.trail(&places.map(|(place, width)| (place, width * 0.86)), BARK.0);
    let leaves = [(at(0.985, 0.2), 108.0), (at(0.46, 0.225), 92.0), (at(0.8, 0.205), 70.0)];
    for (place, size) in leaves {
        let (above, below) = (theme::plant::BRANCH_LIT, theme::plant::BRANCH_SHADED);
        painter.mound(place, Vec2::new(size, size * 0.56), above, below);
    }
}

/// Two ropes and five rungs.
fn ladder(painter: &mut Painter) {
    let (top, bottom) = (0.3, rung(1).y + 0.022);
    for side in [-HALF, HALF] {
        let place = at(LADDER, f32::midpoint(top, bottom)) + Vec2::new(side, 0.0) / painter.canvas;
        let size = Vec2::new(9.0, (bottom - top) * painter.canvas.y);
        painter.rounded(place, size, 4.0, ROPE).with(soft_shadow(2.0, 4.0));
    }
    for number in 1..=super::level::RUNGS {
        let size = Vec2::new(HALF * 2.0 + 44.0, 20.0);
        let node = Node {
            border: UiRect::bottom(px(5)),
            border_radius: BorderRadius::all(px(9)),
            ..centred(rung(number), size)
        };
        let shade = shadow_of(0.3, 4.0, 8.0);
        painter.region(rung(number), size).with((
            node,
            BackgroundColor(WOOD),
            BorderColor::all(WOOD_DARK),
            shade,
        ));
    }
}

/// What waits at every rung, beside the rope; with its word while the animal climbs.
pub fn beside_the_rungs(painter: &mut Painter, rungs: &[Choice], with_words: bool) {
    for (number, one) in (1..).zip(rungs) {
        let place = rung(number) - Vec2::new(HALF + 50.0, 22.0) / painter.canvas;
        painter.emoji(&one.emoji, place, 66.0).ambient(Motion::Bob, number as f32 * 0.21);
        if with_words {
            let width = 330.0;
            let word = rung(number) + Vec2::new(HALF + 36.0 + width / 2.0, -14.0) / painter.canvas;
            left_paper(painter, one.label.get(painter.language()), word, width);
        }
    }
}

/// A word on paper that begins at the left of its room.
fn left_paper(painter: &mut Painter, text: &str, place: Vec2, width: f32) {
    let paper = painter.paper(text, Words::Label, place, width).entity;
    let node = Node {
        justify_content: JustifyContent::FlexStart,
        align_items: AlignItems::Center,
        ..centred(place, Vec2::new(width, 0.0))
    };
    painter.commands.entity(paper).insert(node);
}

/// Every rung takes the animal: where it is let go of says how far up.
pub fn rungs_that_take(painter: &mut Painter, kind: &str, rungs: &[Choice]) {
    for (number, one) in (1..).zip(rungs) {
        let size = Vec2::new(HALF * 2.0 + 460.0, painter.canvas.y * 0.105);
        let middle = rung(number) + Vec2::new(120.0, -24.0) / painter.canvas;
        painter.region(middle, size).takes_as(&format!("rung-{}", one.id), kind, &one.id);
    }
}

/// The animal where it waits, or on its rung; it can be dragged while it climbs, or touched to climb again.
pub fn climber(painter: &mut Painter, animal: &str, on: Option<usize>, touch: Touch) {
    let place = on.map_or(WAITING, |number| rung(number) - Vec2::new(0.0, CLIMBER * 0.45) / painter.canvas);
    let size = if on.is_some() { CLIMBER } else { CLIMBER * 1.2 };
    if matches!(touch, Touch::Drag) && on.is_none() {
        painter.ellipse(place + at(0.0, 0.085), Vec2::new(size * 0.8, 22.0), theme::SHADE);
        painter.invite(place, size * 1.16);
    }
    let from = on.map_or(Vec2::ZERO, |_| Vec2::new(-60.0, 130.0));
    let tag = format!("climbs-{}", on.unwrap_or_default());
    let comes = painter.region(place, Vec2::splat(size)).arriving(&tag, from, 0.0).with(ZIndex(6)).entity;
    let mut inside = painter.inside(comes);
    let thing = inside.region(at(0.5, 0.5), Vec2::splat(size));
    let thing = match touch {
        Touch::Drag => thing.drag("climber", "").entity,
        Touch::Again(act) => thing.tap("climber", act).entity,
        Touch::Nothing => thing.entity,
    };
    inside.inside(thing).emoji(animal, at(0.5, 0.5), size);
}

/// What the animal does when it is touched.
#[derive(Clone, Debug)]
pub enum Touch {
    /// It follows the finger.
    Drag,
    /// It asks to climb again.
    Again(Act),
    /// Nothing.
    Nothing,
}

/// The goal at the top, in a shining ring of paper. A touch opens the wishes again while they may be changed.
pub fn goal(painter: &mut Painter, goal: &Choice, change: Option<Act>, shines: bool) {
    let glow = if shines { 3.3 } else { 2.3 };
    painter.glow(GOAL, GOAL_SIZE * glow, theme::SUN.with_alpha(0.9)).ambient(Motion::Breathe, 0.2);
    let comes = painter
        .region(GOAL, Vec2::splat(GOAL_SIZE))
        .arriving("goal-comes", Vec2::new(260.0, 80.0), 0.0)
        .entity;
    let mut inside = painter.inside(comes);
    let touched = inside.region(at(0.5, 0.5), Vec2::splat(GOAL_SIZE));
    let touched = match change {
        Some(act) => touched.tap("goal", act).entity,
        None => touched.tagged("goal").entity,
    };
    let mut inside = inside.inside(touched);
    let swings = inside.region(at(0.5, 0.5), Vec2::splat(GOAL_SIZE)).ambient(Motion::Swing, 0.1).entity;
    ball(&mut inside.inside(swings), &goal.emoji, at(0.5, 0.5), GOAL_SIZE);
    if shines {
        for (index, (by, size)) in [(-120.0, 52.0), (116.0, 60.0), (66.0, 40.0)].into_iter().enumerate() {
            let place = GOAL + Vec2::new(by, 26.0 - 40.0 * index as f32) / painter.canvas;
            painter.emoji("sparkles", place, size).coming("", 0.4).ambient(Motion::Bob, index as f32 * 0.3);
        }
    }
}

/// A round of paper with a wooden rim and a picture in it.
pub fn ball(painter: &mut Painter, picture: &str, place: Vec2, size: f32) {
    let node = Node {
        border: UiRect::all(px(6)),
        border_radius: BorderRadius::MAX,
        ..centred(place, Vec2::splat(size))
    };
    let paper = gradient::to_bottom([(theme::CARD, 20.0), (theme::CARDS[4], 100.0)]);
    let shade = shadow_of(0.3, 5.0, 14.0);
    let round = painter
        .region(place, Vec2::splat(size))
        .with((node, paper, BorderColor::all(WOOD_DARK), shade))
        .entity;
    painter.inside(round).emoji(picture, at(0.5, 0.5), size * 0.66);
}
