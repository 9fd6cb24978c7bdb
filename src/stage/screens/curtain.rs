//! The hand-over curtain: a wall of leaves hides the last answer; the animal that comes next looks out of it.

use bevy::prelude::*;

use crate::{
    activities::animals::level::AnimalsLevel,
    kit::{
        Act, Grid, Motion, Painter, Words, at, backdrop, centred, chrome, from_middle, gradient, theme,
        turned,
    },
    play::Table,
    session::{Command, Seat, SeatToken, Session},
};

use super::tablet_handover;

/// Where the opening in the leaves is.
const OPENING: Vec2 = at(0.5, 0.425);
/// How high the opening is, in points.
const OPENING_HEIGHT: f32 = 370.0;
/// The side of a leaf, in points; it hangs by one of its corners.
const LEAF: f32 = 112.0;
/// How far leaves are apart in a row, and the rows from each other, in points.
const APART: Vec2 = Vec2::new(112.0, 74.0);

/// Draws the curtain for this seat, or for the whole group.
pub fn view(painter: &mut Painter, table: &Table, seat: Option<SeatToken>) {
    let seats = table.session().map(Session::seats).unwrap_or_default();
    let next = seats.iter().find(|one| Some(one.token) == seat);
    leaves(painter);
    visitors(painter);
    let (here, texts) = (Act::Do(Command::LiftCurtain), painter.texts);
    let come = if let Some(next) = next {
        tablet_handover::tablet(painter, at(0.165, 0.43), 150.0);
        tablet_handover::way(painter, at(0.265, 0.43), at(0.33, 0.43));
        one_animal(painter, &next.animal, here.clone());
        painter.paper(&texts.get("stage-curtain-pass"), Words::Body, at(0.5, 0.095), 700.0);
        let name = name(painter, table, &next.animal);
        painter.paper(&name, Words::Title, at(0.5, 0.735), 700.0);
        "stage-curtain-here"
    } else {
        everybody(painter, seats, here.clone());
        painter.paper(&texts.get("stage-curtain-together"), Words::Title, at(0.5, 0.735), 700.0);
        "stage-curtain-here-all"
    };
    // Where it is skipped now it is skipped on the next screen too: nothing that leads on lies there.
    let (edge, pass) = (chrome::edge(painter), Act::Do(Command::Pass));
    painter.large_button("here", "hand-waving", &texts.get(come), at(0.385, edge), true, here);
    painter.held_button("skip", "skip-forward", &texts.get("stage-skip"), at(0.67, edge), false, pass);
    chrome::pause(painter);
    chrome::gate(painter);
}

/// The animal's name as the level of the animals has it.
fn name(painter: &Painter, table: &Table, animal: &str) -> String {
    let animals = table.animals().and_then(|level| level.body::<AnimalsLevel>());
    let choice = animals.and_then(|level| level.animals.iter().find(|one| one.emoji == animal));
    choice.map(|one| one.label.get(painter.language()).to_owned()).unwrap_or_default()
}

/// A wall of leaves over the whole canvas, each row hanging over the one below.
fn leaves(painter: &mut Painter) {
    painter.sheet(theme::plant::CURTAIN_HIGH, theme::plant::CURTAIN_LOW);
    let rows = (painter.canvas.y / APART.y).ceil() as u16 + 2;
    let columns = (painter.canvas.x / APART.x).ceil() as u16 + 2;
    for row in (0..rows).rev() {
        for column in 0..columns {
            let shift = if row % 2 == 0 { 0.0 } else { 0.5 };
            let middle = Vec2::new(f32::from(column) + shift, f32::from(row)) * APART - Vec2::new(40.0, 50.0);
            leaf(painter, middle / painter.canvas, row * 2 + column * 5 + row * column);
        }
    }
}

/// One leaf: its number says how green it is and how it turns.
fn leaf(painter: &mut Painter, place: Vec2, number: u16) {
    let greens = [
        (theme::plant::CURTAIN_LEAF_STEM, theme::plant::CURTAIN_LEAF_TIP),
        (theme::plant::DARK_CURTAIN_LEAF_STEM, theme::plant::DARK_CURTAIN_LEAF_TIP),
        (theme::plant::LIGHT_CURTAIN_LEAF_STEM, theme::plant::LIGHT_CURTAIN_LEAF_TIP),
    ];
    let (stem, tip) = greens[usize::from(number % 3)];
    let shaded = gradient::to_bottom_right([(stem, 12.0), (tip, 78.0)]);
    let turn = f32::from(number * 7 % 9).mul_add(2.5, 35.0).to_radians();
    // Two corners are rounded, two are the leaf's ends; an eighth of a turn hangs it up.
    let side = Vec2::splat(LEAF);
    let shape = BorderRadius { top_right: percent(72), bottom_left: percent(72), ..BorderRadius::all(px(8)) };
    let leaf = painter
        .region(place, side)
        .with((Node { border_radius: shape, ..centred(place, side) }, shaded, OverrideClip))
        .with(turned(turn))
        .entity;
    let rib = UiTransform { rotation: Rot2::degrees(45.0), ..default() };
    let mut leaf = painter.inside(leaf);
    leaf.capsule(at(0.6, 0.6), Vec2::new(LEAF * 0.9, 3.0), theme::plant::CURTAIN_LEAF_RIB)
        .with((rib, OverrideClip));
}

/// Flowers in the leaves, and small creatures that live there.
fn visitors(painter: &mut Painter) {
    let light = backdrop::Light::of(backdrop::Backdrop::Garden);
    let daisies = [
        at(0.06, 0.18),
        at(0.3, 0.16),
        at(0.9, 0.3),
        at(0.72, 0.17),
        at(0.08, 0.72),
        at(0.93, 0.72),
        at(0.3, 0.72),
    ];
    backdrop::daisies(painter, &daisies, &light);
    let visitors = [
        ("cherry-blossom", at(0.13, 0.13), 70.0, Motion::Sway),
        ("hibiscus", at(0.84, 0.64), 92.0, Motion::Sway),
        ("cherry-blossom", at(0.9, 0.83), 64.0, Motion::Sway),
        ("blossom", at(0.2, 0.69), 76.0, Motion::Sway),
        ("lady-beetle", at(0.78, 0.3), 52.0, Motion::HandOn),
        ("snail", at(0.89, 0.46), 70.0, Motion::HandOn),
        ("butterfly", at(0.71, 0.52), 72.0, Motion::Bob),
    ];
    for (name, place, size, way) in visitors {
        painter.emoji(name, place, size).ambient(way, place.x * 2.0);
    }
}

/// A sunny opening in the leaves, so many points wide; a wreath of flowers around it.
fn opening(painter: &mut Painter, width: f32, act: Act) -> Entity {
    let size = Vec2::new(width, OPENING_HEIGHT);
    painter.glow(OPENING, OPENING_HEIGHT * 1.75, theme::SUN.with_alpha(0.75)).ambient(Motion::Breathe, 0.0);
    let opening = painter.region(OPENING, size).tap("lift-curtain", act).entity;
    let mut inside = painter.inside(opening);
    inside.capsule(at(0.5, 0.515), size + Vec2::splat(34.0), theme::SHADE);
    inside.capsule(at(0.5, 0.5), size + Vec2::splat(30.0), theme::LEAF);
    inside.capsule(at(0.5, 0.5), size, theme::PAPER);
    opening
}

/// Flowers on the rim of the opening.
fn wreath(painter: &mut Painter, opening: Entity, width: f32) {
    let mut inside = painter.inside(opening);
    let flowers = [
        (0.1, "blossom", 74.0),
        (0.17, "cherry-blossom", 58.0),
        (0.4, "cherry-blossom", 62.0),
        (0.62, "blossom", 70.0),
        (0.69, "cherry-blossom", 54.0),
        (0.9, "cherry-blossom", 60.0),
    ];
    let (round, straight) = (OPENING_HEIGHT / 2.0 + 12.0, (width - OPENING_HEIGHT) / 2.0);
    for (turn, flower, size) in flowers {
        let (sine, cosine) = (turn * std::f32::consts::TAU).sin_cos();
        let from_middle = Vec2::new(straight.mul_add(sine.signum(), round * sine), -round * cosine);
        let place = at(0.5, 0.5) + from_middle / Vec2::new(width, OPENING_HEIGHT);
        inside.emoji(flower, place, size).ambient(Motion::Sway, turn);
    }
}

fn one_animal(painter: &mut Painter, animal: &str, act: Act) {
    let opening = opening(painter, OPENING_HEIGHT, act);
    painter.inside(opening).emoji(animal, at(0.5, 0.5), 270.0).ambient(Motion::Invite, 0.0);
    wreath(painter, opening, OPENING_HEIGHT);
}

/// All animals of the group look out together.
fn everybody(painter: &mut Painter, seats: &[Seat], act: Act) {
    let here: Vec<&str> = seats.iter().filter(|seat| seat.present).map(|seat| seat.animal.as_str()).collect();
    let width = if here.len() > 1 { 680.0 } else { OPENING_HEIGHT };
    let opening = opening(painter, width, act);
    let rows = if here.len() > 4 { 2 } else { 1 };
    let grid = Grid::of_rows(here.len(), rows);
    let size = (560.0 / grid.columns as f32).min(200.0_f32.min(330.0 / rows as f32));
    let mut inside = painter.inside(opening);
    if here.is_empty() {
        inside.emoji("people-hugging", at(0.5, 0.5), 250.0).ambient(Motion::Invite, 0.0);
    }
    for (index, animal) in here.iter().enumerate() {
        let (row, along) = grid.cell(index);
        let x = along.mul_add(size / width, 0.5);
        let y = from_middle(row, rows).mul_add(size / OPENING_HEIGHT, 0.5);
        inside.emoji(animal, at(x, y), size * 0.86).ambient(Motion::Sway, index as f32 * 0.21);
    }
    wreath(painter, opening, width);
}
