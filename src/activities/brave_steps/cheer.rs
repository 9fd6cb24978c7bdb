//! The cheer: things that sound stand all around the tablet, the group stands on the hill, and the sun rises for all.

use bevy::prelude::*;

use crate::{
    kit::{
        Act, Hop, Motion, Notes, Painter, Words, at,
        backdrop::{self, Backdrop, Hill, Light},
        from_middle, gradient, soft_shadow,
        sound::{Cue, TouchSound},
        theme, turned,
    },
    session::{Board, Turn},
};

use super::{
    rules::{CHEER, MOST_CHEERS, THINGS},
    scene,
};

/// So many touches make the sun as large as it can be.
const FULL: usize = 16;
/// How large a thing is that sounds, in points.
const SIZE: f32 = 164.0;
/// Where the things stand, near every edge of the tablet.
const AROUND: [Vec2; 6] =
    [at(0.19, 0.2), at(0.81, 0.2), at(0.085, 0.565), at(0.915, 0.565), at(0.195, 0.868), at(0.385, 0.872)];
/// Things that stand lower than this, as a part of the height, stand in the row of the buttons.
const BESIDE_BUTTONS: f32 = 0.8;
/// The hill on which all stand.
const SUMMIT: Hill = Hill::new(0.5, 1.36, 0.66, 0.66);
/// Where the sun rises.
const SUN: Vec2 = at(0.5, 0.44);

/// Draws the cheer as far as it has gone.
pub fn draw(painter: &mut Painter, board: &Board, turn: &Turn, notes: &Notes, sentence: &str) {
    let touches = turn.all(CHEER).count();
    let light = touches.min(FULL) as f32 / FULL as f32;
    land(painter, light);
    sun(painter, scene::sun_of(board.level), light);
    let children = board.turns.iter().filter(|turn| turn.seat.is_some()).count();
    everybody(painter, board, children);
    painter.paper(sentence, Words::Label, at(0.5, 0.115), painter.canvas.x * 0.44);
    for (index, (thing, place)) in THINGS.into_iter().zip(AROUND).enumerate() {
        // The buttons below change sides for a left hand, and so do the things beside them.
        let place = if place.y > BESIDE_BUTTONS { painter.on_this_side(place) } else { place };
        // What only this screen knows: touches after the last one that is kept.
        let later: usize = notes.get(thing).and_then(|note| note.parse().ok()).unwrap_or_default();
        let count = turn.all(CHEER).filter(|one| *one == thing).count() + later;
        let act = if touches < MOST_CHEERS {
            Act::make(CHEER, thing)
        } else {
            Act::note(thing, (later + 1).to_string())
        };
        sounding(painter, thing, place, count, act, index as f32 * 0.17);
    }
    if touches == 0 {
        painter.showing_hand(AROUND[0] + at(0.045, 0.085), Vec2::new(-26.0, -30.0));
        painter.showing_hand(AROUND[3] + at(-0.055, 0.07), Vec2::new(28.0, -26.0));
    }
}

/// From the grey of dawn to full morning, as the light rises.
fn land(painter: &mut Painter, light: f32) {
    let (day, dawn) = (Light::of(Backdrop::Meadow), Light::of(Backdrop::Evening));
    let brighter = |dark: Color, bright: Color| dark.mix(&bright, light.mul_add(0.75, 0.25));
    let [above, middle, below] = dawn.sky;
    let bright = day.sky;
    scene::sky(
        painter,
        [brighter(above, bright[0]), brighter(middle, bright[1]), brighter(below, bright[2])],
    );
    let hill = |layer: usize| {
        let ((dark_above, dark_below), (above, below)) = (dawn.hills[layer], day.hills[layer]);
        (brighter(dark_above, above), brighter(dark_below, below))
    };
    Hill::new(0.12, 1.05, 0.5, 0.42).draw(painter, hill(0));
    Hill::new(0.9, 1.05, 0.5, 0.44).draw(painter, hill(1));
    SUMMIT.draw(painter, hill(2));
    let blades = hill(2).1.mix(&theme::INK, 0.2);
    let tufts = [at(0.29, 0.8), at(0.36, 0.9), at(0.55, 0.84), at(0.67, 0.8), at(0.75, 0.83), at(0.62, 0.93)];
    backdrop::tufts(painter, &tufts, blades);
}

/// The sun grows with every touch until it is full, and things begin to glitter around it.
fn sun(painter: &mut Painter, picture: &str, light: f32) {
    let size = light.mul_add(158.0, 132.0);
    let shine = theme::light::CHEER_SHINE.with_alpha(light.mul_add(0.45, 0.4));
    painter.glow(SUN, light.mul_add(620.0, 380.0), shine).ambient(Motion::Breathe, 0.3);
    painter.emoji(picture, SUN, size).ambient(Motion::Sway, 0.0);
    let around =
        [at(0.36, 0.34), at(0.64, 0.34), at(0.335, 0.5), at(0.665, 0.5), at(0.4, 0.25), at(0.6, 0.25)];
    let shining = (light * around.len() as f32).floor() as usize;
    for (index, place) in around.into_iter().take(shining).enumerate() {
        let tag = format!("glitter-{index}");
        let picture = if index % 2 == 0 { "sparkles" } else { "glowing-star" };
        let glitter = painter.region(place, Vec2::splat(54.0)).tagged(&tag).coming(&tag, 0.0).entity;
        painter.inside(glitter).emoji(picture, at(0.5, 0.5), 54.0).ambient(Motion::Bob, index as f32 * 0.23);
    }
}

/// The whole group on top, each where there is room, and the flowers they left.
fn everybody(painter: &mut Painter, board: &Board, children: usize) {
    for index in 0..children {
        let x = 0.046_f32.mul_add(from_middle(index, children), 0.5);
        let place = at(x, SUMMIT.ridge(x).y + if index % 2 == 0 { 0.055 } else { 0.085 });
        scene::flower(painter, index, place);
    }
    let animals: Vec<&str> = board.present().map(|seat| seat.animal.as_str()).collect();
    if animals.is_empty() {
        for (x, child) in [(0.43, "child-light"), (0.57, "child-dark"), (0.5, "child-medium")] {
            painter.standing(child, SUMMIT.ridge(x), 108.0, theme::WHITE, x * 3.0);
        }
        return;
    }
    let step = (0.5 / animals.len() as f32).min(0.085);
    for (index, animal) in animals.iter().enumerate() {
        let x = step.mul_add(from_middle(index, animals.len()), 0.5);
        let foot = SUMMIT.ridge(x);
        let walker = painter.character(animal, foot, 104.0);
        painter.thing(walker).ambient(Motion::Bob, index as f32 * 0.13);
    }
}

/// A thing that sounds when touched: it hops, and then goes on swaying.
fn sounding(painter: &mut Painter, thing: &str, place: Vec2, count: usize, act: Act, phase: f32) {
    let tag = format!("sounds-{thing}-{count}");
    let is_new = count > 0 && !painter.seen.contains(&tag);
    if count > 0 {
        painter.glow(place, SIZE * 1.75, theme::SUN.with_alpha(0.9)).ambient(Motion::Breathe, phase);
    }
    let paper = theme::PAPER.with_alpha(0.9);
    let round = painter
        .capsule(place, Vec2::splat(SIZE), paper)
        .with(soft_shadow(6.0, 16.0))
        .tap(&format!("cheer-{thing}"), act)
        .with(TouchSound(cue(thing)))
        .entity;
    let mut inside = painter.inside(round);
    let hops = inside.region(at(0.5, 0.5), Vec2::splat(SIZE)).tagged(&tag);
    let hops = if is_new { hops.with(Hop::default()) } else { hops };
    let hops = hops.entity;
    let mut inside = inside.inside(hops);
    let swings = inside.region(at(0.5, 0.5), Vec2::splat(118.0));
    let swings = if count > 0 { swings.ambient(Motion::Swing, phase) } else { swings };
    let swings = swings.entity;
    let mut inside = inside.inside(swings);
    match thing {
        "drum" => drum(&mut inside),
        "hands" => _ = inside.emoji("raising-hands", at(0.5, 0.5), 118.0),
        "chime" => _ = inside.emoji("wind-chime", at(0.5, 0.5), 118.0),
        "note" => _ = inside.emoji("musical-note", at(0.5, 0.5), 112.0),
        "popper" => _ = inside.emoji("party-popper", at(0.5, 0.5), 116.0),
        _ => _ = inside.emoji("bell", at(0.5, 0.5), 116.0),
    }
}

/// How a thing sounds: each has a voice of its own.
fn cue(thing: &str) -> Cue {
    match thing {
        "drum" => Cue::Drum,
        "hands" => Cue::Hands,
        "chime" => Cue::Chime,
        "note" => Cue::Song,
        "popper" => Cue::Popper,
        _ => Cue::Bell,
    }
}

/// A red drum with its two sticks, in the manner of the other pictures.
fn drum(painter: &mut Painter) {
    let (red, deep) = (theme::thing::DRUM_LIT, theme::thing::DRUM_SHADED);
    let barrel = gradient::to_right([(deep, 0.0), (red, 40.0), (deep, 100.0)]);
    painter.ellipse(at(0.5, 0.8), Vec2::new(100.0, 36.0), deep);
    painter.rounded(at(0.5, 0.6), Vec2::new(100.0, 50.0), 4.0, red).with(barrel);
    for x in [0.16, 0.33, 0.5, 0.67, 0.84] {
        painter.capsule(at(x, 0.78), Vec2::splat(9.0), theme::SUN);
    }
    painter.ellipse(at(0.5, 0.4), Vec2::new(104.0, 40.0), theme::SUN);
    painter.ellipse(at(0.5, 0.395), Vec2::new(92.0, 31.0), theme::thing::DRUM_SKIN);
    for side in [-1.0_f32, 1.0] {
        let lean = turned(side * 0.95);
        let wood = theme::wood::DRUMSTICK;
        painter.capsule(at(0.24_f32.mul_add(side, 0.5), 0.19), Vec2::new(9.0, 62.0), wood).with(lean);
        painter.capsule(at(0.035_f32.mul_add(side, 0.5), 0.335), Vec2::splat(16.0), wood);
    }
}
