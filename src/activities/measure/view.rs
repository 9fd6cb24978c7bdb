//! What children see of a measure: a row of buds along the fence; a drop of water is pulled to each, and it opens.

use bevy::prelude::*;

use crate::{
    kit::{Motion, Notes, Painter, Reopening, Words, at, chrome},
    session::{Board, Rules, Turn},
};

use super::{
    fence::{self, Growth},
    level::{Item, MeasureLevel},
    rules::{MeasureRules, NO_ANSWER, answered},
};

/// How large a drop of water is, in points.
const DROP: f32 = 116.0;
/// How high the drops lie.
const DROPS: f32 = 0.695;

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    fence::garden(painter);
    let Some(level) = board.level.body::<MeasureLevel>() else { return };
    let nothing_yet = Turn::default();
    let turn = board.current.unwrap_or(&nothing_yet);
    let answered = answered(level, turn);
    let reopening = Reopening::of(turn);
    let reopened = (0..answered).find(|index| reopening.is_open(index, notes));
    let asked = reopened.or((answered < level.items.len()).then_some(answered));
    if let Some(seat) = board.seat() {
        painter.character(&seat.animal, at(0.075, 0.66), 150.0);
    }
    if let Some(index) = asked {
        fence::light(painter, index, level.items.len());
    }
    for index in 0..level.items.len() {
        let growth = if asked == Some(index) {
            Growth::Asked
        } else if index < answered {
            Growth::Open
        } else {
            Growth::Waits
        };
        let touch = (growth == Growth::Open).then(|| reopening.act(index));
        fence::bud(painter, index, level.items.len(), growth, touch);
    }
    match asked.and_then(|index| Some((index, level.items.get(index)?))) {
        Some((index, item)) => ask(painter, level, index, item, turn.moves.is_empty()),
        None => all_open(painter),
    }
    chrome::turn(painter, board, MeasureRules.is_complete(board));
}

/// The statement on a paper above its bud, and the drops that answer it.
fn ask(painter: &mut Painter, level: &MeasureLevel, index: usize, item: &Item, is_first: bool) {
    let text = item.text.get(painter.language());
    let width = painter.canvas.x * 0.66;
    painter.sentence_card(&format!("item-{index}"), &item.emoji, text, at(0.5, 0.195), width);
    let (foot, _) = fence::place(painter, index, level.items.len());
    let bud = foot - Vec2::new(0.0, 90.0) / painter.canvas;
    painter.region(bud, Vec2::new(250.0, 230.0)).takes("bud", &item.kind());
    let count = level.answers.len() + 1;
    let step = (0.86 / count as f32).min(0.19);
    let room = step * painter.canvas.x - 8.0;
    let place = |number: usize| at(step.mul_add(number as f32 - (count - 1) as f32 / 2.0, 0.5), DROPS);
    for (number, answer) in level.answers.iter().enumerate() {
        let word = answer.label.get(painter.language());
        lay_drop(painter, &answer.id, Some(&answer.emoji), word, place(number), room);
    }
    let open = painter.texts.get("measure-leave-open");
    lay_drop(painter, NO_ANSWER, None, &open, place(count - 1), room);
    if is_first {
        // The hand takes a drop from the middle, so that it speaks for neither end.
        let middle = place(level.answers.len() / 2);
        let hand = middle + Vec2::new(34.0, 34.0) / painter.canvas;
        painter.showing_hand(hand, (bud - middle) * painter.canvas);
        let hint = painter.texts.get("measure-water");
        chrome::prompt(painter, &hint);
    }
}

/// A drop that can be pulled to the bud, and its word below.
fn lay_drop(painter: &mut Painter, choice: &str, picture: Option<&str>, word: &str, place: Vec2, room: f32) {
    let below = place + Vec2::new(0.0, DROP / 2.0 + 32.0) / painter.canvas;
    painter.paper(word, Words::Label, below, room);
    let thing = painter.region(place, Vec2::splat(DROP)).drag(&format!("drop-{choice}"), choice).entity;
    fence::drop_of_water(&mut painter.inside(thing), picture, at(0.5, 0.52), DROP);
}

/// Every bud is open: bees and butterflies come.
fn all_open(painter: &mut Painter) {
    for (index, (guest, place, size)) in [
        ("butterfly", at(0.24, 0.3), 84.0),
        ("honeybee", at(0.42, 0.33), 66.0),
        ("butterfly", at(0.74, 0.28), 70.0),
        ("sparkles", at(0.58, 0.3), 62.0),
        ("lady-beetle", at(0.3, 0.65), 54.0),
    ]
    .into_iter()
    .enumerate()
    {
        let phase = index as f32 * 0.23;
        painter.emoji(guest, place, size).coming("", 0.3).ambient(Motion::Bob, phase);
    }
    let words = painter.texts.get("measure-all-open");
    painter.banner_at(&words, at(0.5, 0.75));
}
