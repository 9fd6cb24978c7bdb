//! What children see of *ending*: a hidden pond at dusk, one child alone with it; three lights, all alike.

use bevy::prelude::*;

use crate::{
    content::Choice,
    session::{Board, Command},
    stage::{
        Act, Notes, Painter, Way, Words, at,
        backdrop::{self, Place},
        chrome, theme,
    },
};

use super::{
    level::EndingLevel,
    rules::{ANSWER, SKIP, TALK_LATER},
};

/// The side of each light, in points.
const LIGHT: f32 = 232.0;
/// How high the lights float.
const WATER: f32 = 0.455;

/// Draws the screen as the board stands. The third answer is the skip: there is no other.
pub fn view(painter: &mut Painter, board: &Board, _notes: &Notes) {
    backdrop::draw(painter, Place::Evening, painter.growth);
    let Some(level) = board.level.body::<EndingLevel>() else { return };
    pond(painter);
    if let Some(answer) = board.current.and_then(|turn| turn.last(ANSWER)) {
        reeds(painter);
        heard(painter, answer);
        return chrome::corners(painter, board);
    }
    for (index, choice) in [&level.ok, &level.talk_later, &level.skip].into_iter().enumerate() {
        light(painter, choice, 0.245 + 0.255 * index as f32, index as f32 / 3.0);
    }
    reeds(painter);
    // The hand passes along all three.
    painter.showing_hand(at(0.2, 0.685), Vec2::new(painter.canvas.x * 0.6, 0.0));
    painter.banner(level.question.get(painter.language()));
    let width = painter.canvas.x * 0.8;
    painter.sentence(level.promise.get(painter.language()), Words::Story, at(0.52, 0.87), width);
    chrome::corners(painter, board);
}

/// The answer was heard. From across the table all three look the same: only the words differ, and only this child reads them.
fn heard(painter: &mut Painter, answer: &str) {
    let place = at(0.5, WATER);
    painter.glow(place, LIGHT * 2.2, Color::srgba(1.0, 0.82, 0.48, 0.6)).ambient(Way::Breathe, 0.0);
    painter.lit_emoji("lotus", place + at(0.0, 0.05), LIGHT * 1.36, Color::srgb(0.93, 0.82, 0.9));
    let round = painter.capsule(place, Vec2::splat(LIGHT), theme::PAPER).entity;
    painter.inside(round).emoji("heart-hands", at(0.5, 0.5), 128.0).ambient(Way::Breathe, 0.3);
    let words = painter.texts.get(match answer {
        TALK_LATER => "ending-heard-talk-later",
        SKIP => "ending-heard-skip",
        _ => "ending-heard-ok",
    });
    painter.banner(&words);
    let (done, edge) = (painter.texts.get("stage-done"), chrome::edge(painter));
    painter.held_button("done", "check-circle", &done, at(0.88, edge), true, Act::Do(Command::EndTurn));
}

/// Dusk, and dark water with the last of the light on it.
fn pond(painter: &mut Painter) {
    painter.sheet(Color::srgba(0.11, 0.12, 0.29, 0.55), Color::srgba(0.16, 0.13, 0.3, 0.4));
    let canvas = painter.canvas;
    painter.ellipse(at(0.5, 0.86), canvas * at(1.26, 1.02), Color::srgb(0.184, 0.255, 0.29));
    let (above, below) = (Color::srgb(0.451, 0.404, 0.584), Color::srgb(0.161, 0.208, 0.361));
    painter.mound(at(0.5, 0.88), canvas * at(1.2, 1.0), above, below);
    let ripples = [
        (at(0.2, 0.53), 130.0),
        (at(0.4, 0.62), 190.0),
        (at(0.63, 0.5), 120.0),
        (at(0.8, 0.64), 170.0),
        (at(0.5, 0.75), 240.0),
    ];
    for (index, (place, width)) in ripples.into_iter().enumerate() {
        let shine = Color::srgba(1.0, 0.85, 0.75, 0.22);
        painter.ellipse(place, Vec2::new(width, 6.0), shine).ambient(Way::Drift, index as f32 * 0.23);
    }
}

/// A water light: a warm round paper in a lotus. All three look and move alike.
fn light(painter: &mut Painter, choice: &Choice, x: f32, phase: f32) {
    let place = at(x, WATER);
    let below = |points: f32| place + Vec2::new(0.0, points) / painter.canvas;
    let (shine, leaf, flower) = (below(20.0), below(118.0), below(40.0));
    painter.glow(shine, LIGHT * 1.9, Color::srgba(1.0, 0.82, 0.48, 0.6)).ambient(Way::Breathe, phase);
    painter.ellipse(leaf, Vec2::new(LIGHT * 1.2, 44.0), Color::srgb(0.196, 0.376, 0.333));
    painter.lit_emoji("lotus", flower, LIGHT * 1.36, Color::srgb(0.93, 0.82, 0.9));
    let tag = format!("answer-{}", choice.id);
    let round = painter
        .capsule(place, Vec2::splat(LIGHT), theme::PAPER)
        .with(BoxShadow::new(Color::srgba(1.0, 0.8, 0.42, 0.9), px(0), px(0), px(3), px(26)))
        .hold(&tag, Act::make(ANSWER, &choice.id))
        .entity;
    painter.choice_in(round, choice, 112.0, LIGHT);
}

/// Bushes and reeds on both sides: nobody looks in.
fn reeds(painter: &mut Painter) {
    let (above, below) = (Color::srgb(0.2, 0.333, 0.32), Color::srgb(0.094, 0.176, 0.196));
    for (x, y, wide, high) in [
        (-0.02, 0.62, 230.0, 420.0),
        (0.03, 0.86, 260.0, 330.0),
        (1.02, 0.6, 230.0, 440.0),
        (0.98, 0.87, 250.0, 320.0),
    ] {
        painter.mound(at(x, y), Vec2::new(wide, high), above, below);
    }
    for (index, x) in [0.085, 0.102, 0.9, 0.917].into_iter().enumerate() {
        let high = 150.0 + (index % 2) as f32 * 46.0;
        let reed =
            painter.region(at(x, 0.73), Vec2::new(24.0, high)).ambient(Way::Sway, index as f32 * 0.2).entity;
        let mut reed = painter.inside(reed);
        reed.capsule(at(0.5, 0.55), Vec2::new(6.0, high * 0.9), Color::srgb(0.267, 0.408, 0.333));
        reed.capsule(at(0.5, 0.14), Vec2::new(18.0, 52.0), Color::srgb(0.376, 0.259, 0.235));
    }
    backdrop::fireflies(painter, &[at(0.05, 0.5), at(0.945, 0.46), at(0.37, 0.27), at(0.63, 0.29)]);
}
