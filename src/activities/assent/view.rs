//! What children see of *assent*: six stepping stones; each one touched tells its sentence.

use bevy::prelude::*;

use crate::{
    content::PicturedText,
    session::{Board, Rules},
    stage::{
        Act, Notes, Painter, Way, Words, at,
        backdrop::{self, Place},
        chrome, theme,
    },
};

use super::{
    level::AssentLevel,
    rules::{AssentRules, HEARD},
};

/// Where the stones lie, in order.
const STONES: [Vec2; 6] =
    [at(0.13, 0.7), at(0.27, 0.6), at(0.415, 0.695), at(0.56, 0.605), at(0.705, 0.69), at(0.86, 0.605)];
/// The size of a stone, in points.
const STONE: Vec2 = Vec2::new(168.0, 104.0);

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, _notes: &Notes) {
    let Some(level) = board.level.body::<AssentLevel>() else { return };
    let growth = painter.growth.clone();
    backdrop::draw(painter, Place::Path, &growth);
    stream(painter);
    let heard = |number: usize| board.moves().any(|one| one.kind == HEARD && one.choice == number.to_string());
    let next = (1..=level.sentences.len()).find(|number| !heard(*number));
    for (index, sentence) in level.sentences.iter().enumerate() {
        let number = index + 1;
        stone(painter, number, sentence, STONES[index % STONES.len()], heard(number), next == Some(number));
    }
    let told = board.moves().filter(|one| one.kind == HEARD).last().and_then(|one| one.choice.parse::<usize>().ok());
    match told.and_then(|number| level.sentences.get(number.wrapping_sub(1)).map(|sentence| (number, sentence))) {
        Some((number, sentence)) => tell(painter, number, sentence),
        None => {
            let start = painter.texts.get("stage-assent-start");
            painter.banner(&start);
        }
    }
    chrome::turn(painter, board, AssentRules.is_complete(board));
}

/// A shallow stream through the meadow; the stones lead over it.
fn stream(painter: &mut Painter) {
    let bank = Color::srgb(0.435, 0.659, 0.376);
    let water = Color::srgb(0.557, 0.808, 0.878);
    let course = |width: f32| {
        [
            (at(-0.08, 0.73), width * 1.1),
            (at(0.13, 0.715), width),
            (at(0.415, 0.675), width * 0.92),
            (at(0.705, 0.67), width),
            (at(0.9, 0.63), width * 1.05),
            (at(1.08, 0.61), width * 1.1),
        ]
    };
    painter.trail(&course(520.0), bank);
    painter.trail(&course(488.0), water);
    for (index, (x, y, size)) in
        [(0.05, 0.77, 90.0), (0.21, 0.72, 120.0), (0.34, 0.615, 80.0), (0.5, 0.72, 120.0), (0.63, 0.6, 80.0), (0.8, 0.68, 110.0)]
            .into_iter()
            .enumerate()
    {
        let ripple = Color::WHITE.with_alpha(0.45);
        painter.ellipse(at(x, y), Vec2::new(size, 6.0), ripple).ambient(Way::Drift, index as f32 * 0.21);
    }
}

fn stone(painter: &mut Painter, number: usize, sentence: &PicturedText, place: Vec2, heard: bool, next: bool) {
    painter.ellipse(place + Vec2::new(0.0, 0.022), STONE * 1.04, theme::INK.with_alpha(0.25));
    if next {
        painter.glow(place, 290.0, theme::SUN.with_alpha(0.95)).ambient(Way::Invite, 0.0);
    }
    let tag = format!("stone-{number}");
    let touch = Vec2::new(STONE.x, STONE.y * 1.35);
    let stone = painter.region(place, touch).tap(&tag, Act::make(HEARD, &number.to_string())).entity;
    let mut stone = painter.inside(stone);
    let (above, below) = if heard {
        let card = theme::CARDS[(number - 1) % theme::CARDS.len()];
        (theme::PAPER, card)
    } else {
        (Color::srgb(0.84, 0.855, 0.85), Color::srgb(0.62, 0.655, 0.67))
    };
    stone.mound(at(0.5, 0.58), STONE, below, below);
    stone.mound(at(0.5, 0.5), STONE * Vec2::new(1.0, 0.92), above, below);
    let light = if heard || next { Color::WHITE } else { Color::WHITE.with_alpha(0.55) };
    let picture = stone.lit_emoji(&sentence.emoji, at(0.5, 0.36), 84.0, light);
    if next {
        let _ = picture.ambient(Way::Bob, 0.0);
    }
    if heard {
        stone.emoji("seedling", at(0.86, 0.3), 50.0).coming(&tag, 0.2).ambient(Way::Sway, 0.3);
    }
}

/// The sentence of the stone touched last, large on paper, with its picture.
fn tell(painter: &mut Painter, number: usize, sentence: &PicturedText) {
    let (place, size) = (at(0.5, 0.235), Vec2::new(painter.canvas.x * 0.72, painter.canvas.y * 0.27));
    let card = painter.card(place, size, theme::PAPER).tagged(&format!("told-{number}")).entity;
    let text = sentence.text.get(painter.language());
    let mut card = painter.inside(card);
    let round = theme::CARDS[(number - 1) % theme::CARDS.len()];
    card.ellipse(at(0.13, 0.5), Vec2::splat(172.0), round);
    card.emoji(&sentence.emoji, at(0.13, 0.5), 128.0).ambient(Way::Bob, 0.2);
    card.words(text, Words::Large, at(0.61, 0.5), size.x * 0.68);
}
