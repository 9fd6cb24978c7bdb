//! What children see of *ending*: a hidden pond at dusk, one child alone with it; three lights, all alike.

use bevy::prelude::*;

use crate::{
    content::Choice,
    kit::{
        Act, Motion, Notes, Painter, Words, at,
        backdrop::{self, Backdrop},
        chrome, theme,
    },
    session::{Board, Command},
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
    backdrop::draw(painter, Backdrop::Evening, painter.growth);
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
    painter.glow(place, LIGHT * 2.2, theme::light::CANDLE_SHINE).ambient(Motion::Breathe, 0.0);
    painter.lit_emoji("lotus", place + at(0.0, 0.05), LIGHT * 1.36, theme::plant::NIGHT_LOTUS);
    let round = painter.capsule(place, Vec2::splat(LIGHT), theme::PAPER).entity;
    painter.inside(round).emoji("heart-hands", at(0.5, 0.5), 128.0).ambient(Motion::Breathe, 0.3);
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
    painter.sheet(theme::sky::ENDING_VEIL_HIGH, theme::sky::ENDING_VEIL_LOW);
    let canvas = painter.canvas;
    painter.ellipse(at(0.5, 0.86), canvas * at(1.26, 1.02), theme::land::ENDING_SHORE);
    let (above, below) = (theme::water::ENDING_LIT, theme::water::ENDING_SHADED);
    painter.mound(at(0.5, 0.88), canvas * at(1.2, 1.0), above, below);
    let ripples = [
        (at(0.2, 0.53), 130.0),
        (at(0.4, 0.62), 190.0),
        (at(0.63, 0.5), 120.0),
        (at(0.8, 0.64), 170.0),
        (at(0.5, 0.75), 240.0),
    ];
    for (index, (place, width)) in ripples.into_iter().enumerate() {
        let shine = theme::water::ENDING_RIPPLE;
        painter.ellipse(place, Vec2::new(width, 6.0), shine).ambient(Motion::Drift, index as f32 * 0.23);
    }
}

/// A water light: a warm round paper in a lotus. All three look and move alike.
fn light(painter: &mut Painter, choice: &Choice, x: f32, phase: f32) {
    let place = at(x, WATER);
    let below = |points: f32| place + Vec2::new(0.0, points) / painter.canvas;
    let (shine, leaf, flower) = (below(20.0), below(118.0), below(40.0));
    painter.glow(shine, LIGHT * 1.9, theme::light::CANDLE_SHINE).ambient(Motion::Breathe, phase);
    painter.ellipse(leaf, Vec2::new(LIGHT * 1.2, 44.0), theme::plant::NIGHT_LILY_PAD);
    painter.lit_emoji("lotus", flower, LIGHT * 1.36, theme::plant::NIGHT_LOTUS);
    let tag = format!("answer-{}", choice.id);
    let round = painter
        .capsule(place, Vec2::splat(LIGHT), theme::PAPER)
        .with(BoxShadow::new(theme::light::CANDLE_RIM, px(0), px(0), px(3), px(26)))
        .hold(&tag, Act::make(ANSWER, &choice.id))
        .entity;
    painter.choice_in(round, choice, 112.0, LIGHT);
}

/// Bushes and reeds on both sides: no other child can look in.
fn reeds(painter: &mut Painter) {
    let (above, below) = (theme::land::REED_BANK_LIT, theme::land::REED_BANK_SHADED);
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
        let reed = painter
            .region(at(x, 0.73), Vec2::new(24.0, high))
            .ambient(Motion::Sway, index as f32 * 0.2)
            .entity;
        let mut reed = painter.inside(reed);
        reed.capsule(at(0.5, 0.55), Vec2::new(6.0, high * 0.9), theme::plant::REED);
        reed.capsule(at(0.5, 0.14), Vec2::new(18.0, 52.0), theme::plant::REED_HEAD);
    }
    backdrop::fireflies(painter, &[at(0.05, 0.5), at(0.945, 0.46), at(0.37, 0.27), at(0.63, 0.29)]);
}
