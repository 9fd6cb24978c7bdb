//! What children see of the last step: the garden grows up while the animals of the group look at it.

use bevy::color::Alpha as _;

use bevy::prelude::*;

use crate::{
    kit::{
        Act, Motion, Notes, Painter, at,
        backdrop::{self, Backdrop, Light, Manner},
        chrome, from_middle, theme,
    },
    session::{Board, Command},
};

use super::level::GardenLevel;

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, _notes: &Notes) {
    let Some(level) = board.level.body::<GardenLevel>() else { return };
    let mut growth = painter.growth.clone();
    // Today counts too: the session is not closed yet.
    growth.sessions = growth.sessions.saturating_add(1);
    let light = Light::of(Backdrop::Garden);
    backdrop::land(painter, &growth);
    shine(painter);
    backdrop::plants(painter, &growth, &light, Manner::Growing);
    backdrop::life(painter, &growth, &light, Manner::Growing);
    group(painter, board);
    painter.banner_at(level.words.get(painter.language()), at(0.535, 0.15));
    let (done, edge) = (painter.texts.get("stage-done"), chrome::edge(painter));
    painter.large_held_button(
        "done",
        "check-circle",
        &done,
        at(0.855, edge - 0.01),
        true,
        Act::Do(Command::EndTurn),
    );
    chrome::corners(painter, board);
}

/// Light over the beds, and sparks that rise from them.
fn shine(painter: &mut Painter) {
    for (index, place) in
        [at(0.2, 0.66), at(0.375, 0.7), at(0.62, 0.7), at(0.8, 0.66)].into_iter().enumerate()
    {
        let phase = index as f32 * 0.27;
        painter.glow(place, 300.0, theme::SUN.with_alpha(0.5)).ambient(Motion::Breathe, phase);
    }
    for (index, place) in
        [at(0.19, 0.6), at(0.31, 0.68), at(0.69, 0.58), at(0.8, 0.66)].into_iter().enumerate()
    {
        let phase = index as f32 * 0.31;
        painter
            .emoji("sparkles", place, 46.0)
            .coming("", 0.3f32.mul_add(index as f32, 2.4))
            .ambient(Motion::Bob, phase);
    }
}

/// The animals of the group, all in the front row.
fn group(painter: &mut Painter, board: &Board) {
    let here: Vec<&str> = board.present().map(|seat| seat.animal.as_str()).collect();
    let step = (0.6 / here.len().max(1) as f32).min(0.1);
    let height = (step * painter.canvas.x * 1.2).min(124.0);
    for (index, animal) in here.iter().enumerate() {
        let along = from_middle(index, here.len());
        let lower = if index % 2 == 0 { 0.0 } else { 0.022 };
        painter.character(animal, at(step.mul_add(along, 0.415), 0.955 + lower), height);
    }
}
