//! What children see of *Feelings*: a body at the pond that the child touches, a deck of faces, ripples of three sizes.

use bevy::prelude::*;

use crate::{
    content::Choice,
    kit::{
        Act, Grid, Motion, Notes, Painter, Words, at,
        backdrop::{self, Backdrop},
        centred, chrome,
        story::Story,
        theme,
    },
    session::{Board, Rules, Turn},
};

use super::{
    body::Body,
    level::FeelingsLevel,
    rules::{FEELING, FeelingsRules, SPOT, STRENGTH, STRENGTHS},
};

/// The word of the note that opens the deck again, good until the next move.
const OPENED: &str = "deck";

/// Where the body stands.
const BODY: Vec2 = at(0.185, 0.595);

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    backdrop::draw(painter, Backdrop::Pond, painter.growth);
    let Some(level) = board.level.body::<FeelingsLevel>() else { return };
    let nothing_yet = Turn::default();
    let turn = board.current.unwrap_or(&nothing_yet);
    let feeling = turn.last(FEELING).and_then(|id| level.feelings.iter().find(|one| one.id == id));
    let (spot, strength) = (turn.last(SPOT), turn.last(STRENGTH).and_then(|strength| strength.parse().ok()));
    let deck_open = notes.get(OPENED) == Some(turn.moves.len().to_string().as_str());
    bank(painter);
    let animal = board.seat().map(|seat| seat.animal.as_str());
    let place = painter.on_this_side(BODY);
    Body { animal, spot, face: feeling.map(|one| one.emoji.as_str()), strength }.draw(painter, place);
    let asks = match (spot, feeling) {
        (None, _) => "feelings-where",
        (_, Some(_)) if !deck_open => "feelings-how-strong",
        _ => "feelings-which",
    };
    match (spot, feeling) {
        (None, _) => story_scene(painter, level),
        (_, Some(feeling)) if !deck_open => ripples(painter, feeling, turn),
        _ => deck(painter, level),
    }
    let asks = painter.texts.get(asks);
    let story =
        Story { opening: &level.opening, character: &level.character, scene: &level.scene, asks: &asks };
    story.draw(painter, notes, spot.is_some());
    chrome::turn(painter, board, FeelingsRules.is_complete(board));
}

/// The grassy bank on which the body stands.
fn bank(painter: &mut Painter) {
    let (above, below) = (theme::land::BANK_LIT, theme::land::POND_RIM);
    painter.ellipse(painter.on_this_side(at(0.15, 1.025)), Vec2::new(820.0, 400.0), theme::land::BANK_SHADE);
    painter.mound(painter.on_this_side(at(0.15, 1.035)), Vec2::new(810.0, 392.0), above, below);
    let blades = theme::land::BANK_BLADES;
    let grown = [at(0.025, 0.83), at(0.345, 0.89), at(0.4, 0.97)].map(|place| painter.on_this_side(place));
    backdrop::tufts(painter, &grown, blades);
}

/// The character's moment, on the other shore; a hand goes to the body: touch here.
fn story_scene(painter: &mut Painter, level: &FeelingsLevel) {
    let (above, below) = (theme::land::STORY_BANK_LIT, theme::land::STORY_BANK_SHADED);
    painter.ellipse(
        painter.on_this_side(at(0.705, 0.728)),
        Vec2::new(730.0, 216.0),
        theme::land::STORY_BANK_SHADE,
    );
    painter.mound(painter.on_this_side(at(0.705, 0.716)), Vec2::new(730.0, 206.0), above, below);
    // What the story is about stands behind and before, so that nothing hides anything.
    let count = level.scene.len() as f32;
    for (index, picture) in level.scene.iter().enumerate() {
        let along = (index as f32 + 0.5) / count;
        let row = if index % 2 == 0 { 0.66 } else { 0.76 };
        let place = painter.on_this_side(at(0.29_f32.mul_add(along, 0.665), row));
        painter.standing(picture, place, 142.0, theme::WHITE, along);
    }
    painter.character(&level.character, painter.on_this_side(at(0.56, 0.785)), 236.0);
    painter.emoji("butterfly", painter.on_this_side(at(0.42, 0.36)), 74.0).ambient(Motion::Bob, 0.4);
    let asks = painter.texts.get("feelings-where");
    painter.paper(&asks, Words::Label, painter.on_this_side(at(0.69, 0.31)), painter.canvas.x * 0.42);
    let way = painter.to_this_side(Vec2::new(-108.0, 70.0));
    painter.showing_hand(painter.on_this_side(at(0.405, 0.5)), way);
}

/// The faces as a grid of cards, each held to choose it.
fn deck(painter: &mut Painter, level: &FeelingsLevel) {
    let (top, bottom) = (0.155, 0.845);
    let ends = [0.35, 0.978].map(|x| painter.on_this_side(at(x, 0.5)).x);
    let (left, right) = (ends[0].min(ends[1]), ends[0].max(ends[1]));
    let count = level.feelings.len();
    let columns = if count > 9 { 4 } else { 3 };
    let grid = Grid::of_columns(count, columns);
    let cell = painter.canvas * at((right - left) / columns as f32, (bottom - top) / grid.rows() as f32);
    let size = (cell - Vec2::new(8.0, 14.0)).min(Vec2::new(260.0, 236.0));
    let picture = (size.y - 78.0).min(size.x * 0.6);
    for (index, feeling) in level.feelings.iter().enumerate() {
        let (row, along) = grid.cell(index);
        let x = along.mul_add(cell.x / painter.canvas.x, f32::midpoint(left, right));
        let y = (row as f32 + 0.5).mul_add(cell.y / painter.canvas.y, top);
        let tag = format!("feeling-{}", feeling.id);
        let card =
            painter.card(at(x, y), size, theme::CARD).tap(&tag, Act::make(FEELING, &feeling.id)).entity;
        painter.choice_in(card, feeling, picture, size.x + 6.0);
    }
    if columns == 3 && !count.is_multiple_of(columns) {
        // Beside a short last row of large cards there is room for a hand that goes to a card and stays there.
        let beside = at(right - 0.035, bottom - 0.07);
        painter.showing_hand(beside, Vec2::new(cell.x * -0.42, -110.0));
    }
}

/// Three ripples on the water: a little, some, a lot. The face above leads back to the deck.
fn ripples(painter: &mut Painter, feeling: &Choice, turn: &Turn) {
    let open = Act::note(OPENED, turn.moves.len().to_string());
    let card = painter
        .card(painter.on_this_side(at(0.655, 0.305)), Vec2::new(250.0, 172.0), theme::CARD)
        .tap("change-feeling", open)
        .entity;
    painter.choice_in(card, feeling, 92.0, 250.0);
    painter.inside(card).icon("arrow-counter-clockwise", at(0.88, 0.17), 34.0, theme::SOFT_INK);
    let words = ["feelings-a-little", "feelings-some", "feelings-a-lot"];
    let places = [(at(0.435, 0.6), 112.0), (at(0.605, 0.6), 176.0), (at(0.82, 0.6), 248.0)];
    for ((strength, word), (place, size)) in STRENGTHS.into_iter().zip(words).zip(places) {
        let place = painter.on_this_side(place);
        let chosen = turn.last(STRENGTH) == Some(strength);
        if chosen {
            painter.glow(place, size * 1.7, theme::SUN);
        }
        let node = Node {
            border: UiRect::all(px(if chosen { 8 } else { 0 })),
            border_radius: BorderRadius::MAX,
            ..centred(place, Vec2::splat(size))
        };
        let round = painter
            .region(place, Vec2::splat(size))
            .with((node, BackgroundColor(theme::water::RIPPLE_FACE), BorderColor::all(theme::SUN)))
            .tap(&format!("strength-{strength}"), Act::make(STRENGTH, strength))
            .entity;
        let mut inside = painter.inside(round);
        for ring in 0..3_u8 {
            let part = f32::from(ring).mul_add(-0.16, 0.96);
            let water = theme::water::POND_SHADED.with_alpha(f32::from(ring).mul_add(0.05, 0.2));
            inside.capsule(at(0.5, 0.5), Vec2::splat(size * part), water);
        }
        inside.emoji(&feeling.emoji, at(0.5, 0.5), size * 0.6).ambient(Motion::Breathe, size);
        let label = painter.texts.get(word);
        painter.paper(&label, Words::Label, at(place.x, 0.6 + (size / 2.0 + 34.0) / painter.canvas.y), 220.0);
    }
}
