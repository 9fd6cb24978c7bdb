//! What children see of choosing animals: a meadow full of animals to hold, and the group that gathers below.

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

use super::level::AnimalsLevel;

/// The part of the canvas the cards fill: left, top, width and height as fractions.
const FIELD: (Vec2, Vec2) = (Vec2::new(0.055, 0.205), Vec2::new(0.89, 0.6));

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, _notes: &Notes) {
    let Some(level) = board.level.body::<AnimalsLevel>() else { return };
    let growth = painter.growth.clone();
    backdrop::draw(painter, Place::Meadow, &growth);
    painter.banner(level.question.get(painter.language()));
    let columns = level.animals.len().div_ceil(3).max(1);
    let rows = level.animals.len().div_ceil(columns).max(1);
    let cell = FIELD.1 / Vec2::new(columns as f32, rows as f32);
    for (index, animal) in level.animals.iter().enumerate() {
        let (column, row) = (index % columns, index / columns);
        let place = FIELD.0 + cell * Vec2::new(column as f32 + 0.5, row as f32 + 0.5);
        let size = cell * painter.canvas - Vec2::splat(14.0);
        let taken = board.present().any(|seat| seat.animal == animal.emoji);
        let color = theme::CARDS[(column + row) % theme::CARDS.len()];
        card(painter, animal, place, size, color, taken);
    }
    group(painter, board);
    chrome::pause(painter);
    chrome::gate(painter);
    if board.current.is_some() {
        let (skip, edge) = (painter.texts.get("stage-skip"), chrome::edge(painter));
        painter.button("skip", "skip-forward", &skip, at(0.88, edge), false, Act::Do(Command::Pass));
    }
}

/// A card to hold; where the animal is taken, it has gone from its card to the group.
fn card(painter: &mut Painter, animal: &Choice, place: Vec2, size: Vec2, color: Color, taken: bool) {
    let label = animal.label.get(painter.language());
    let picture = (size.y * 0.62).min(size.x * 0.68);
    if taken {
        let card = painter.card(place, size, color.with_alpha(0.45)).entity;
        let mut card = painter.inside(card);
        card.lit_emoji("paw-prints", at(0.5, 0.42), picture * 0.6, Color::WHITE.with_alpha(0.35));
        return;
    }
    let tag = format!("animal-{}", animal.id);
    let card = painter.card(place, size, color).hold(&tag, Act::Join(animal.emoji.clone())).entity;
    let mut card = painter.inside(card);
    card.emoji(&animal.emoji, at(0.5, 0.385), picture);
    card.words(label, Words::Label, at(0.5, 0.845), size.x + 8.0);
}

/// Who has come so far, sitting together; a nest waits for everybody who is still expected.
fn group(painter: &mut Painter, board: &Board) {
    let here: Vec<&str> = board.present().map(|seat| seat.animal.as_str()).collect();
    let places = here.len().max(usize::from(board.expected));
    let width = 0.56;
    let step = (width / places.max(1) as f32).min(0.082);
    let size = (step * painter.canvas.x * 0.92).min(92.0);
    let start = 0.44 - step * (places as f32 - 1.0) / 2.0;
    let height = chrome::edge(painter);
    for index in 0..places {
        let place = at(start + step * index as f32, height);
        match here.get(index) {
            Some(animal) => {
                painter.ellipse(place + Vec2::new(0.0, 0.048), Vec2::new(size, size * 0.2), theme::SHADE);
                let tag = format!("here-{animal}");
                let holder = painter.region(place, Vec2::splat(size)).tagged(&tag).coming(&tag, 0.0).entity;
                painter.inside(holder).emoji(animal, at(0.5, 0.5), size).ambient(Way::Sway, index as f32 * 0.2);
            }
            None => nest(painter, place, size),
        }
    }
}

/// A little hollow in the grass with paw prints: a place that is kept free.
fn nest(painter: &mut Painter, place: Vec2, size: f32) {
    let hollow = Color::srgb(0.4, 0.62, 0.3);
    painter.ellipse(place + Vec2::new(0.0, 0.03), Vec2::new(size * 0.96, size * 0.46), hollow.with_alpha(0.55));
    painter.lit_emoji("paw-prints", place + Vec2::new(0.0, 0.014), size * 0.44, Color::WHITE.with_alpha(0.6));
}
