//! What children see of the calm corner: three tools in the night garden; the chosen one shows its small steps.

use bevy::prelude::*;

use crate::{
    session::Board,
    stage::{
        Act, Notes, Painter, Way, Words, at,
        backdrop::{self, Place},
        theme,
    },
};

use super::level::{CalmLevel, CalmTool};

/// The note that says which tool is open.
const TOOL: &str = "tool";
/// The note that says which of its steps shows.
const STEP: &str = "step";
/// The tool that moves with the breath.
const BREATHE: &str = "breathe";

/// Draws the tools, or the one that was chosen.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    let Some(level) = board.level.body::<CalmLevel>() else { return };
    let growth = painter.growth.clone();
    backdrop::draw(painter, Place::Night, &growth);
    let open = notes.get(TOOL).and_then(|id| level.tools.iter().find(|tool| tool.id == id));
    match open {
        None => tools(painter, level),
        Some(tool) => {
            let step = notes.get(STEP).and_then(|step| step.parse().ok()).unwrap_or(0_usize);
            steps(painter, tool, step % tool.steps.len().max(1));
        }
    }
}

fn tools(painter: &mut Painter, level: &CalmLevel) {
    painter.banner(level.welcome.get(painter.language()));
    let width = 0.84 / level.tools.len().max(1) as f32;
    for (index, tool) in level.tools.iter().enumerate() {
        let place = at((index as f32 + 0.5).mul_add(width, 0.08), 0.52);
        painter.glow(place, 440.0, theme::SUN.with_alpha(0.35)).ambient(Way::Breathe, index as f32 * 0.3);
        let moon = painter
            .ellipse(place, Vec2::splat(270.0), theme::PAPER)
            .tap(&format!("tool-{}", tool.id), Act::Note(TOOL, tool.id.clone()))
            .entity;
        let mut inside = painter.inside(moon);
        inside.emoji(&tool.emoji, at(0.5, 0.4), 140.0);
        let word = tool.label.get(inside.language()).to_owned();
        inside.words(&word, Words::Label, at(0.5, 0.78), 210.0);
    }
}

fn steps(painter: &mut Painter, tool: &CalmTool, step: usize) {
    let place = at(0.5, 0.43);
    if tool.id == BREATHE {
        painter.glow(place, 620.0, theme::SUN.with_alpha(0.4)).ambient(Way::Breath, 0.0);
        painter.ellipse(place, Vec2::splat(330.0), theme::CARDS[2].with_alpha(0.9)).ambient(Way::Breath, 0.0);
        painter.emoji(&tool.emoji, place, 170.0).ambient(Way::Breath, 0.0);
    }
    if let Some(one) = tool.steps.get(step) {
        if tool.id != BREATHE {
            painter.glow(place, 560.0, theme::SUN.with_alpha(0.4));
            painter.ellipse(place, Vec2::splat(300.0), theme::PAPER);
            painter
                .emoji(&one.emoji, place, 190.0)
                .coming(&format!("step-{step}"), 0.0)
                .ambient(Way::Bob, 0.0);
        }
        let text = one.text.get(painter.language()).to_owned();
        painter.paper(&text, Words::Body, at(0.5, 0.74), painter.canvas.x * 0.66);
    }
    let (back, next) = (painter.texts.get("stage-back"), painter.texts.get("stage-next"));
    painter.button("calm-back", "caret-left", &back, at(0.14, 0.91), false, Act::Note(TOOL, String::new()));
    if tool.steps.len() > 1 {
        let to = (step + 1) % tool.steps.len();
        painter.button(
            "calm-next",
            "caret-right",
            &next,
            at(0.5, 0.91),
            false,
            Act::Note(STEP, to.to_string()),
        );
    }
}
