//! The path itself: the hill with the wish on it, the rock in the way, the gap above it and the bridge across.

use bevy::prelude::*;

use crate::{
    content::Choice,
    kit::{
        Act, Motion, Painter, at,
        backdrop::{self, Backdrop, Hill, Light},
        centred, soft_shadow, theme, turned,
    },
};

use super::choices;

/// Where the animal stands before it has crossed.
pub const START: Vec2 = at(0.13, 0.575);
/// Where it stands when it has crossed.
pub const BEFORE_THE_GOAL: Vec2 = at(0.685, 0.548);
/// How tall it is, in points.
pub const WALKER: f32 = 172.0;

/// Where the wish stands.
const GOAL: Vec2 = at(0.79, 0.405);
/// Where the rock lies.
const ROCK: Vec2 = at(0.43, 0.502);
/// How large the rock in the way is, in points.
const ROCK_SIZE: f32 = 152.0;
/// Where the board is to be laid.
const GAP: Vec2 = at(0.43, 0.365);

/// The hills near by, and the path over them to the hill of the wish.
pub fn land(painter: &mut Painter) {
    let light = Light::of(Backdrop::Path);
    Hill::new(0.81, 1.06, 0.3, 0.68).draw(painter, light.hills[1]);
    Hill::new(0.35, 1.3, 1.05, 0.83).draw(painter, light.hills[2]);
    let bends = [
        (at(-0.06, 0.6), 120.0),
        (at(0.14, 0.575), 112.0),
        (at(0.34, 0.568), 100.0),
        (at(0.5, 0.575), 92.0),
        (at(0.62, 0.572), 82.0),
        (at(0.7, 0.53), 66.0),
        (at(0.75, 0.462), 50.0),
        (at(0.787, 0.412), 38.0),
    ];
    let edge = bends.map(|(place, width)| (place + at(0.0, 0.006), width + 14.0));
    painter.trail(&edge, theme::land::SAND_EDGE);
    painter.trail(&bends, theme::land::SAND);
    let blades = theme::land::BLADES;
    backdrop::tufts(
        painter,
        &[at(0.04, 0.53), at(0.24, 0.52), at(0.56, 0.51), at(0.95, 0.6), at(0.7, 0.64)],
        blades,
    );
    let daisies = [
        at(0.3, 0.515),
        at(0.03, 0.66),
        at(0.97, 0.52),
        at(0.64, 0.5),
        at(0.22, 0.79),
        at(0.52, 0.83),
        at(0.9, 0.77),
    ];
    backdrop::daisies(painter, &daisies, &light);
    painter.standing("tulip", at(0.035, 0.5), 62.0, theme::WHITE, 0.2);
    painter.standing("mushroom", at(0.965, 0.47), 54.0, theme::WHITE, 0.6);
}

/// The wish on its post at the end of the path. A touch opens the wishes again while they may be changed.
pub fn goal(painter: &mut Painter, wish: &Choice, change: Option<Act>, reached: bool) {
    let size = if reached { 148.0 } else { 128.0 };
    let top = GOAL - Vec2::new(0.0, (40.0 + size / 2.0) / painter.canvas.y);
    painter.ellipse(GOAL, Vec2::new(88.0, 20.0), theme::SHADE);
    painter.rounded(GOAL - at(0.0, 0.035), Vec2::new(16.0, 70.0), 8.0, choices::WOOD_DARK);
    painter.glow(top, size * 2.3, theme::SUN.with_alpha(0.85)).ambient(Motion::Breathe, 0.2);
    let lands =
        painter.region(top, Vec2::splat(size)).arriving("goal-lands", Vec2::new(-420.0, -90.0), 0.0).entity;
    let mut inside = painter.inside(lands);
    let bubble = inside.region(at(0.5, 0.5), Vec2::splat(size));
    let bubble = match change {
        Some(act) => bubble.tap("goal", act).entity,
        None => bubble.tagged("goal").entity,
    };
    let mut inside = inside.inside(bubble);
    choices::bubble(&mut inside, &wish.emoji, at(0.5, 0.5), size);
    if reached {
        for (index, (place, size)) in
            [(at(0.715, 0.3), 48.0), (at(0.875, 0.18), 60.0), (at(0.722, 0.175), 46.0)]
                .into_iter()
                .enumerate()
        {
            painter.emoji("sparkles", place, size).coming("", 0.5).ambient(Motion::Bob, index as f32 * 0.3);
        }
        painter.emoji("butterfly", at(0.62, 0.25), 66.0).ambient(Motion::Bob, 0.4);
    }
}

/// A ring on the path: here a rock will lie.
pub fn place_for_the_rock(painter: &mut Painter) {
    painter.ellipse(ROCK + at(0.0, 0.05), Vec2::new(150.0, 46.0), theme::SHADE);
    painter.invite(ROCK, 132.0);
}

/// The rock has rolled onto the path. A touch opens the rocks again while they may be changed.
pub fn rock_in_the_way(painter: &mut Painter, rock: &Choice, change: Option<Act>) {
    painter.ellipse(ROCK + at(0.0, 0.075), Vec2::new(ROCK_SIZE, 36.0), theme::SHADE);
    let from = Vec2::new(40.0, 160.0);
    let rolls = painter.region(ROCK, Vec2::splat(ROCK_SIZE)).arriving("rolls-in", from, 0.5).entity;
    let mut inside = painter.inside(rolls);
    let stone = inside.region(at(0.5, 0.5), Vec2::splat(ROCK_SIZE));
    let stone = match change {
        Some(act) => stone.tap("in-the-way", act).entity,
        None => stone.tagged("in-the-way").entity,
    };
    let mut inside = inside.inside(stone);
    choices::stone(&mut inside, &rock.emoji, at(0.5, 0.5), ROCK_SIZE);
}

/// The glowing gap above the rock: a board belongs here. What is dropped anywhere near counts as laid.
pub fn gap(painter: &mut Painter, kind: &str) {
    let outline = choices::BOARD;
    painter.glow(GAP, outline.x * 1.25, theme::SUN.with_alpha(0.4));
    let node = Node {
        border: UiRect::all(px(7)),
        border_radius: BorderRadius::all(px(22)),
        ..centred(GAP, outline)
    };
    painter
        .region(GAP, outline)
        .with((node, BorderColor::all(theme::SUN), BackgroundColor(theme::PAPER.with_alpha(0.55))))
        .ambient(Motion::Invite, 0.0);
    let room = Vec2::new(460.0, 300.0);
    painter.region(GAP + at(0.0, 0.045), room).takes("path-gap", kind);
}

/// The board lies across the rock, with a ramp on each side. A touch opens the boards again.
pub fn bridge(painter: &mut Painter, plan: &Choice, again: Act) {
    let (half, rise, run) = (choices::BOARD.x / 2.0, 122.0_f32, 158.0_f32);
    for side in [-1.0_f32, 1.0] {
        let middle = Vec2::new(side * (half + run / 2.0 - 26.0), rise / 2.0);
        let lean = turned(side * (rise / run).atan());
        let size = Vec2::new(run.hypot(rise) + 24.0, 34.0);
        let place = GAP + middle / painter.canvas;
        let ramp = painter.rounded(place, size, 14.0, choices::WOOD).with(lean);
        ramp.with((choices::grain(), soft_shadow(5.0, 10.0)));
    }
    let board = painter.region(GAP, choices::BOARD).tap("bridge", again).entity;
    let mut inside = painter.inside(board);
    choices::board(&mut inside, plan, at(0.5, 0.5), choices::BOARD);
}

/// The animal comes walking over the bridge.
pub fn walk_over(painter: &mut Painter, walker: Entity) {
    let from = (START - BEFORE_THE_GOAL) * painter.canvas;
    painter.bring(walker, "walks-over", from);
}
