//! What children see of a step without the tablet: the tablet sleeps in the night garden, and the group moves or talks.

use bevy::prelude::*;

use crate::{
    session::{Board, Command},
    stage::{
        Act, Notes, Painter, Way, Words, at,
        backdrop::{self, Place},
        chrome, theme,
    },
};

use super::level::AwayLevel;

/// Draws what the group does, in pictures and in large words, and the one button that wakes the tablet.
pub fn view(painter: &mut Painter, board: &Board, _notes: &Notes) {
    let Some(level) = board.level.body::<AwayLevel>() else { return };
    let growth = painter.growth.clone();
    backdrop::draw(painter, Place::Night, &growth);
    let count = level.pictures.len().max(1);
    let gap = (0.8 / count as f32).min(0.2);
    for (index, picture) in level.pictures.iter().enumerate() {
        let x = (index as f32 - (count as f32 - 1.0) / 2.0).mul_add(gap, 0.5);
        let phase = index as f32 / count as f32;
        painter.glow(at(x, 0.3), 260.0, theme::SUN.with_alpha(0.35)).ambient(Way::Breathe, phase);
        painter.emoji(picture, at(x, 0.3), 150.0).coming(picture, 0.15 * index as f32).ambient(Way::Bob, phase);
    }
    let words = level.invitation.get(painter.language()).to_owned();
    painter.paper(&words, Words::Body, at(0.5, 0.6), painter.canvas.x * 0.72);
    let back = painter.texts.get("stage-away-back");
    painter.large_button("done", "check-circle", &back, at(0.5, 0.87), true, Act::Do(Command::EndTurn));
    chrome::pause(painter);
    chrome::gate(painter);
}
