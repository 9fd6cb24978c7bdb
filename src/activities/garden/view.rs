//! What children see of the last step: the garden grows, the same for everybody, and the whole group stands in it.

use bevy::prelude::*;

use crate::{
    session::Board,
    stage::{
        Notes, Painter, Way, at,
        backdrop::{self, Place},
        chrome,
    },
};

use super::level::GardenLevel;

/// Draws the garden as it is after this session.
pub fn view(painter: &mut Painter, board: &Board, _notes: &Notes) {
    let Some(level) = board.level.body::<GardenLevel>() else { return };
    let mut growth = painter.growth.clone();
    growth.sessions = growth.sessions.saturating_add(1);
    backdrop::draw(painter, Place::Garden, &growth);
    painter.banner(level.words.get(painter.language()));
    let seats: Vec<String> = board.present().map(|seat| seat.animal.clone()).collect();
    let width = 0.5 / seats.len().max(1) as f32;
    for (index, animal) in seats.iter().enumerate() {
        let x = (index as f32 + 0.5).mul_add(width, 0.1);
        let y = if index % 2 == 0 { 0.9 } else { 0.83 };
        let size = 96.0_f32.min(1.4 * width * painter.canvas.x);
        let tag = format!("friend-{animal}");
        painter.emoji(animal, at(x, y), size).coming(&tag, index as f32 * 0.12).ambient(Way::Bob, x);
    }
    for (index, (x, y)) in [(0.3, 0.45), (0.52, 0.38), (0.72, 0.47), (0.42, 0.55)].into_iter().enumerate() {
        let tag = format!("sparkle-{index}");
        painter
            .emoji("sparkles", at(x, y), 56.0)
            .coming(&tag, 0.3 + index as f32 * 0.15)
            .ambient(Way::Breathe, x);
    }
    chrome::turn(painter, board, true);
}
