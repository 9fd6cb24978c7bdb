//! What children see of the reflection: lanterns in the evening; a touched one shines and asks its question.

use bevy::prelude::*;

use crate::{
    content::PicturedText,
    session::Board,
    stage::{
        Act, Notes, Painter, Way, Words, at,
        backdrop::{self, Place},
        chrome, theme,
    },
};

use super::{level::ReflectionLevel, rules::LIT};

/// How far below the top the lanterns hang, as fractions of the canvas, one after the other.
const HANG: [f32; 4] = [0.34, 0.4, 0.35, 0.41];

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, _notes: &Notes) {
    let Some(level) = board.level.body::<ReflectionLevel>() else { return };
    let growth = painter.growth.clone();
    backdrop::draw(painter, Place::Evening, &growth);
    painter.capsule(at(0.5, 0.045), Vec2::new(painter.canvas.x * 0.74, 10.0), Color::srgb(0.48, 0.35, 0.25));
    let last = board.moves().filter(|one| one.kind == LIT).last().map(|one| one.choice.clone());
    let count = level.questions.len();
    for (index, question) in level.questions.iter().enumerate() {
        let number = (index + 1).to_string();
        let lit = board.moves().any(|one| one.kind == LIT && one.choice == number);
        let x = (index as f32 + 0.5).mul_add(0.74 / count as f32, 0.13);
        lantern(painter, &number, question, at(x, HANG[index % HANG.len()]), lit);
    }
    let told = last.and_then(|number| level.questions.get(number.parse::<usize>().ok()?.wrapping_sub(1)));
    match told {
        Some(question) => tell(painter, question),
        None => {
            let start = painter.texts.get("stage-reflection-start");
            painter.banner_at(&start, at(0.5, 0.72));
        }
    }
    chrome::turn(painter, board, true);
}

fn lantern(painter: &mut Painter, number: &str, question: &PicturedText, place: Vec2, lit: bool) {
    let rope = place.y - 0.045;
    painter.capsule(
        at(place.x, 0.045 + rope / 2.0),
        Vec2::new(5.0, rope * painter.canvas.y),
        Color::srgb(0.48, 0.35, 0.25),
    );
    if lit {
        painter.glow(place, 430.0, theme::SUN.with_alpha(0.85)).ambient(Way::Breathe, place.x);
    } else {
        painter.invite(place, 250.0);
    }
    let paper = if lit { Color::srgb(1.0, 0.91, 0.62) } else { Color::srgb(0.87, 0.8, 0.74) };
    let lantern = painter
        .region(place, Vec2::new(190.0, 210.0))
        .tap(&format!("lantern-{number}"), Act::make(LIT, number))
        .ambient(Way::Sway, place.x)
        .entity;
    let mut inside = painter.inside(lantern);
    inside.mound(at(0.5, 0.5), Vec2::new(190.0, 176.0), paper, paper.darker(0.06));
    for y in [0.07, 0.93] {
        inside.rounded(at(0.5, y), Vec2::new(84.0, 22.0), 8.0, Color::srgb(0.66, 0.34, 0.25));
    }
    inside.emoji(&question.emoji, at(0.5, 0.5), 104.0);
}

/// The question of the lantern touched last, large on paper, with its picture.
fn tell(painter: &mut Painter, question: &PicturedText) {
    let size = Vec2::new(painter.canvas.x * 0.7, 170.0);
    let card = painter.card(at(0.5, 0.7), size, theme::PAPER).tagged("question").entity;
    let text = question.text.get(painter.language()).to_owned();
    let mut card = painter.inside(card);
    card.emoji(&question.emoji, at(0.1, 0.5), 112.0).ambient(Way::Bob, 0.2);
    card.words(&text, Words::Body, at(0.58, 0.5), size.x * 0.74);
}
