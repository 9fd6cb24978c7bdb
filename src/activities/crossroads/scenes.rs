//! The moments of the story away from the fork: stop, the cloud of feelings, and the end of a way.

use bevy::prelude::*;

use crate::{
    content::Choice,
    kit::{Act, Grid, Motion, Painter, Words, at, chrome, theme},
};

use super::{
    level::{CrossroadsLevel, Idea},
    rules::{AGAIN, NAME, STOP},
};

/// The colour of roads.
pub const SAND: Color = theme::land::SAND;
/// Their edge.
pub const SAND_EDGE: Color = theme::land::SAND_EDGE;

const SIGN: Vec2 = at(0.7, 0.53);

/// Something has just happened on the road, and a large stop sign waits to be held.
pub fn stop(painter: &mut Painter, level: &CrossroadsLevel) {
    road(painter);
    props(painter, level, true);
    painter.character(&level.character, painter.on_this_side(at(0.27, 0.84)), 250.0);
    sign_post(painter);
    let place = painter.on_this_side(SIGN);
    painter.invite(place, 336.0);
    let sign = painter.region(place, Vec2::splat(300.0)).hold("stop", Act::make(STOP, STOP)).entity;
    sign_face(&mut painter.inside(sign));
}

/// Everything stands still and breathes out.
pub fn stopped(painter: &mut Painter, level: &CrossroadsLevel) {
    road(painter);
    props(painter, level, false);
    let calm = theme::light::STOPPED_VEIL;
    painter.sheet(calm, calm);
    painter
        .glow(painter.on_this_side(at(0.27, 0.68)), 620.0, theme::SUN.with_alpha(0.5))
        .ambient(Motion::Breathe, 0.0);
    painter.character(&level.character, painter.on_this_side(at(0.27, 0.84)), 250.0);
    sign_post(painter);
    let place = painter.on_this_side(SIGN);
    painter.glow(place, 500.0, theme::SUN.with_alpha(0.7)).ambient(Motion::Breathe, 0.0);
    let sign = painter.region(place, Vec2::splat(300.0)).tagged("stopped").entity;
    sign_face(&mut painter.inside(sign));
}

/// The faces float in the character's thought cloud; one is held, and another may be held instead.
pub fn name(painter: &mut Painter, level: &CrossroadsLevel, named: Option<&str>) {
    road(painter);
    painter.character(&level.character, painter.on_this_side(at(0.13, 0.83)), 236.0);
    let size = painter.canvas * at(0.76, 0.63);
    for (place, puff) in [(at(0.165, 0.52), 34.0), (at(0.195, 0.455), 50.0)] {
        let place = painter.on_this_side(place);
        painter.capsule(place, Vec2::splat(puff), theme::CARD).ambient(Motion::Bob, puff);
    }
    let cloud = painter.cloud(painter.on_this_side(at(0.595, 0.5)), size);
    let count = level.feelings.len();
    let rows = if count > 4 { 2 } else { 1 };
    let grid = Grid::of_rows(count, rows);
    let cell = size * at(0.96 / grid.columns as f32, 0.74 / rows as f32);
    let room = Vec2::new((cell.x - 12.0).min(250.0), cell.y.min(230.0) - 8.0);
    for (index, feeling) in level.feelings.iter().enumerate() {
        let (row, along) = grid.cell(index);
        let x = along.mul_add(cell.x / size.x, 0.5);
        let y = (row as f32 - (rows - 1) as f32 / 2.0).mul_add(cell.y / size.y, 0.56);
        let chosen = named == Some(feeling.id.as_str());
        let mut inside = painter.inside(cloud);
        if chosen {
            inside.glow(at(x, y - 0.05), 250.0, theme::SUN);
        }
        let face = inside
            .region(at(x, y), room)
            .ambient(Motion::Bob, index as f32 * 0.27)
            .tap(&format!("name-{}", feeling.id), Act::make(NAME, &feeling.id))
            .entity;
        let picture = (room.y - 84.0).clamp(72.0, if chosen { 132.0 } else { 116.0 });
        inside.choice_in(face, feeling, picture, room.x);
    }
}

/// The end of the way: what came of it, large, and the character in the middle of it.
pub fn outcome(painter: &mut Painter, level: &CrossroadsLevel, idea: &Idea, feeling: Option<&Choice>) {
    road(painter);
    painter
        .glow(painter.on_this_side(at(0.62, 0.57)), 640.0, theme::SUN.with_alpha(0.6))
        .ambient(Motion::Breathe, 0.0);
    let there = painter.on_this_side(at(0.62, 0.76));
    painter.standing(&idea.outcome.emoji, there, 300.0, theme::WHITE, 0.3);
    let post = Vec2::new(22.0, 120.0);
    painter.rounded(painter.on_this_side(at(0.13, 0.71)), post, 10.0, super::signs::WOOD_DARK);
    let board = Vec2::new(266.0, 168.0);
    let sign = painter.region(painter.on_this_side(at(0.13, 0.56)), board).entity;
    super::signs::board(&mut painter.inside(sign), board);
    painter.choice_in(sign, &idea.choice, 80.0, board.x);
    let walker = painter.character(&level.character, painter.on_this_side(at(0.375, 0.8)), 236.0);
    if let Some(feeling) = feeling {
        thought(&mut painter.inside(walker), feeling);
    }
    painter.bring(walker, "walks-there", painter.to_this_side(Vec2::new(-0.3, 0.16) * painter.canvas));
    let text = idea.outcome.text.get(painter.language());
    painter.paper(text, Words::Body, at(0.5, 0.255), painter.canvas.x * 0.8);
}

/// A small cloud with the feeling that was named, beside the head of who feels it.
pub fn thought(figure: &mut Painter, feeling: &Choice) {
    figure.capsule(at(0.84, 0.3), Vec2::splat(14.0), theme::CARD);
    figure.capsule(at(0.93, 0.23), Vec2::splat(22.0), theme::CARD);
    let cloud =
        figure.capsule(at(1.12, 0.04), Vec2::splat(86.0), theme::CARD).ambient(Motion::Bob, 0.2).entity;
    figure.inside(cloud).emoji(&feeling.emoji, at(0.5, 0.5), 62.0);
}

/// The button to go another way, as large as its neighbours.
pub fn again(painter: &mut Painter) {
    let (word, edge) = (painter.texts.get("crossroads-again"), chrome::edge(painter));
    painter.button("again", "arrow-counter-clockwise", &word, at(0.46, edge), false, Act::make(AGAIN, AGAIN));
}

/// One wide road from the left to the right; for a left hand the other way.
fn road(painter: &mut Painter) {
    let bends =
        [(at(-0.1, 0.88), 190.0), (at(0.25, 0.82), 170.0), (at(0.6, 0.75), 140.0), (at(1.08, 0.7), 110.0)]
            .map(|(place, width)| (painter.on_this_side(place), width));
    let edge = bends.map(|(place, width)| (place + at(0.0, 0.008), width + 18.0));
    painter.trail(&edge, SAND_EDGE);
    painter.trail(&bends, SAND);
}

/// The pictures that set the scene, along the road; before the stop they move about.
fn props(painter: &mut Painter, level: &CrossroadsLevel, moving: bool) {
    let feet = [at(0.42, 0.7), at(0.53, 0.82), at(0.115, 0.66), at(0.89, 0.78)];
    for (index, (picture, foot)) in level.scene.iter().zip(feet).enumerate() {
        let size = if index == 0 { 168.0 } else { 138.0 };
        let foot = painter.on_this_side(foot);
        painter.ellipse(foot, Vec2::new(size * 0.72, size * 0.15), theme::SHADE);
        let thing = painter.emoji(picture, foot - Vec2::new(0.0, size * 0.44 / painter.canvas.y), size);
        if moving {
            let _ =
                thing.ambient(if index % 2 == 0 { Motion::Bob } else { Motion::HandOn }, index as f32 * 0.3);
        }
    }
}

fn sign_post(painter: &mut Painter) {
    let sign = painter.on_this_side(SIGN);
    painter.ellipse(sign + at(0.0, 0.315), Vec2::new(150.0, 30.0), theme::SHADE);
    let post = Vec2::new(34.0, 240.0);
    painter.rounded(sign + at(0.0, 0.17), post, 14.0, super::signs::WOOD_DARK);
}

/// A red sign with the flat of a hand.
fn sign_face(painter: &mut Painter) {
    painter.emoji("stop-sign", at(0.5, 0.5), 300.0);
    painter.emoji("hand-with-fingers-splayed-medium", at(0.5, 0.5), 164.0);
}
