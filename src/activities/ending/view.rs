//! What children see of the private ending: evening, alone, three equal lanterns; the third is "skip".

use bevy::prelude::*;

use crate::{
    content::Choice,
    session::Board,
    stage::{
        Act, Notes, Painter, Way, Words, at,
        backdrop::{self, Place},
        chrome, theme,
    },
};

use super::{
    level::EndingLevel,
    rules::{ANSWER, OK, SKIP, TALK_LATER},
};

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, _notes: &Notes) {
    let Some(level) = board.level.body::<EndingLevel>() else { return };
    let growth = painter.growth.clone();
    backdrop::draw(painter, Place::Evening, &growth);
    let language = painter.language();
    painter.banner(level.question.get(language));
    let answers = [(OK, &level.ok), (TALK_LATER, &level.talk_later), (SKIP, &level.skip)];
    for (index, (answer, choice)) in answers.into_iter().enumerate() {
        lantern(painter, index, answer, choice);
    }
    painter.paper(level.promise.get(language), Words::Label, at(0.5, 0.845), painter.canvas.x * 0.6);
    chrome::corners(painter, board);
}

/// One of the three; none is larger, brighter or earlier than the others.
fn lantern(painter: &mut Painter, index: usize, answer: &str, choice: &Choice) {
    let place = at(0.22 + 0.28 * index as f32, 0.5);
    painter.glow(place, 460.0, theme::SUN.with_alpha(0.5)).ambient(Way::Breathe, index as f32 * 0.3);
    let lantern = painter
        .card(place, Vec2::new(272.0, 320.0), theme::PAPER)
        .hold(&format!("answer-{answer}"), Act::make(ANSWER, answer))
        .entity;
    let mut inside = painter.inside(lantern);
    inside.ellipse(at(0.5, 0.38), Vec2::splat(190.0), theme::CARDS[[1, 2, 4][index]]);
    inside.emoji(&choice.emoji, at(0.5, 0.38), 140.0);
    let word = choice.label.get(inside.language()).to_owned();
    inside.words(&word, Words::Label, at(0.5, 0.82), 250.0);
}
