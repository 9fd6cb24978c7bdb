//! The hand-over curtain: leaves hide the last answer, and the next animal looks out.

use bevy::prelude::*;

use crate::{
    activities::animals::level::AnimalsLevel,
    play::Table,
    session::{Command, SeatToken, Session},
    stage::{Act, Painter, Way, Words, at, chrome, theme},
};

/// Greens of the leaves, from behind to before.
const LEAVES: [Color; 3] =
    [Color::srgb(0.27, 0.5, 0.33), Color::srgb(0.35, 0.6, 0.37), Color::srgb(0.46, 0.69, 0.41)];

/// Draws the curtain for this seat, or for the whole group.
pub fn view(painter: &mut Painter, table: &Table, seat: Option<SeatToken>) {
    hedge(painter);
    let seats = table.session().map(Session::seats).unwrap_or_default();
    let next = seats.iter().find(|one| Some(one.token) == seat).map(|one| one.animal.clone());
    if let Some(animal) = next {
        let name = name_of(table, &animal, painter);
        one(painter, &animal, &name);
    } else {
        let here: Vec<String> =
            seats.iter().filter(|seat| seat.present).map(|seat| seat.animal.clone()).collect();
        all(painter, &here);
    }
    let (skip, edge) = (painter.texts.get("stage-skip"), chrome::edge(painter));
    painter.button("skip", "skip-forward", &skip, at(0.5, edge), false, Act::Do(Command::Pass));
    chrome::pause(painter);
    chrome::gate(painter);
}

/// Leaves from side to side: nothing of the last turn shows.
fn hedge(painter: &mut Painter) {
    painter.sheet(Color::srgb(0.2, 0.4, 0.29), Color::srgb(0.27, 0.5, 0.32));
    for (row, green) in LEAVES.into_iter().enumerate() {
        for column in 0..9 {
            let x = (column as f32 + 0.5 * (row % 2) as f32) / 8.0;
            let y = 0.12 + 0.38 * row as f32;
            let size = Vec2::new(290.0, 330.0);
            painter.mound(at(x, y), size, green, green.darker(0.05)).ambient(Way::Sway, x + row as f32 * 0.3);
        }
    }
    for (index, (name, x, y)) in [
        ("blossom", 0.1, 0.3),
        ("hibiscus", 0.87, 0.62),
        ("herb", 0.2, 0.72),
        ("blossom", 0.78, 0.25),
        ("tulip", 0.32, 0.14),
    ]
    .into_iter()
    .enumerate()
    {
        painter.emoji(name, at(x, y), 84.0).ambient(Way::Sway, index as f32 * 0.21);
    }
}

fn one(painter: &mut Painter, animal: &str, name: &str) {
    let pass = painter.texts.get("stage-curtain-pass");
    painter.banner_at(&format!("{pass} {name}"), at(0.5, 0.12));
    let place = at(0.5, 0.47);
    painter.glow(place, 620.0, theme::SUN.with_alpha(0.75)).ambient(Way::Invite, 0.0);
    let round = painter
        .ellipse(place, Vec2::splat(360.0), theme::PAPER)
        .tap("lift-curtain", Act::Do(Command::LiftCurtain))
        .entity;
    let mut inside = painter.inside(round);
    inside.emoji(animal, at(0.5, 0.45), 250.0).ambient(Way::Bob, 0.0);
    let here = inside.texts.get("stage-curtain-here");
    inside.words(&here, Words::Label, at(0.5, 0.88), 240.0);
    for (side, phase) in [(0.24, 0.0), (0.76, 0.5)] {
        painter.emoji("hand-with-fingers-splayed-medium", at(side, 0.52), 130.0).ambient(Way::Bob, phase);
    }
}

fn all(painter: &mut Painter, animals: &[String]) {
    let together = painter.texts.get("stage-curtain-together");
    painter.banner_at(&together, at(0.5, 0.12));
    let size = Vec2::new(painter.canvas.x * 0.7, 320.0);
    let card = painter
        .card(at(0.5, 0.47), size, theme::PAPER)
        .tap("lift-curtain", Act::Do(Command::LiftCurtain))
        .entity;
    let mut inside = painter.inside(card);
    if animals.is_empty() {
        inside.emoji("people-hugging", at(0.5, 0.42), 190.0).ambient(Way::Bob, 0.0);
    }
    let width = 0.9 / animals.len().max(1) as f32;
    for (index, animal) in animals.iter().enumerate() {
        let x = (index as f32 + 0.5).mul_add(width, 0.05);
        inside.emoji(animal, at(x, 0.42), (width * size.x * 0.95).min(150.0)).ambient(Way::Bob, x);
    }
    let here = inside.texts.get("stage-curtain-here-all");
    inside.words(&here, Words::Label, at(0.5, 0.86), 400.0);
}

/// What the animal is called; nothing where it is not among the animals any more.
fn name_of(table: &Table, animal: &str, painter: &Painter) -> String {
    let level = table.animals().and_then(|level| level.body::<AnimalsLevel>());
    let choice = level.and_then(|level| level.animals.iter().find(|choice| choice.emoji == animal));
    choice.map(|choice| choice.label.get(painter.language()).to_owned()).unwrap_or_default()
}
