//! What children see of *your say*: three basins of water at sunset; a petal is laid into one, then a pebble.

use bevy::prelude::*;

use crate::{
    content::Choice,
    kit::{Act, Motion, Notes, Painter, Reopening, Words, at, chrome, theme},
    session::{Board, Rules, Turn},
};

use super::{
    level::{Question, YourSayLevel},
    rules::{AGAIN, HEARD, YourSayRules},
    water::{self, Vessel},
};

/// Where the petal and the pebble lie at first: as far from the left as from the right.
const START: Vec2 = at(0.5, 0.845);
/// How large they are, in points.
const SIZE: f32 = 112.0;
/// Where the petal of the first question floats while the second is asked.
const LAID: Vec2 = at(0.165, 0.855);

/// One of the two questions as it is shown.
#[derive(Clone, Copy)]
struct QuestionOnScreen<'a> {
    kind: &'static str,
    question: &'a Question,
    vessel: Vessel,
    /// What is laid into the water: its tag and its picture.
    thing: (&'static str, &'static str),
    /// The key of what to do.
    hint: &'static str,
}

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    water::sunset(painter);
    let Some(level) = board.level.body::<YourSayLevel>() else { return };
    let nothing_yet = Turn::default();
    let turn = board.current.unwrap_or(&nothing_yet);
    let reopened = Reopening::of(turn).is_open(AGAIN, notes);
    let petal = turn.last(AGAIN).and_then(|id| level.again.answers.iter().find(|one| one.id == id));
    let asked = if petal.is_none() || reopened {
        QuestionOnScreen {
            kind: AGAIN,
            question: &level.again,
            vessel: Vessel::Birdbath,
            thing: ("petal", "cherry-blossom"),
            hint: "your-say-petal",
        }
    } else {
        QuestionOnScreen {
            kind: HEARD,
            question: &level.heard,
            vessel: Vessel::Well,
            thing: ("pebble", "rock"),
            hint: "your-say-pebble",
        }
    };
    let given = turn.last(asked.kind);
    let width = painter.canvas.x * 0.66;
    let text = asked.question.question.text.get(painter.language());
    painter.sentence_card(asked.kind, &asked.question.question.emoji, text, at(0.5, 0.19), width);
    basins(painter, asked, given);
    thing(painter, asked, given);
    if asked.kind == HEARD
        && let Some(petal) = petal
    {
        laid_petal(painter, petal, Reopening::of(turn).act(AGAIN));
    }
    let complete = YourSayRules.is_complete(board);
    if complete && asked.kind == HEARD {
        guests(painter);
    }
    chrome::turn(painter, board, complete);
}

/// Three basins, each with its answer above it; all take what is let go of there.
fn basins(painter: &mut Painter, asked: QuestionOnScreen, given: Option<&str>) {
    for (index, answer) in asked.question.answers.iter().enumerate() {
        let chosen = given == Some(answer.id.as_str());
        water::vessel(painter, index, asked.vessel, chosen);
        let middle = at(water::column(index), water::WATER);
        let sign = middle - Vec2::new(0.0, 112.0) / painter.canvas;
        let picture = painter.portrait(&answer.emoji, sign, 118.0);
        painter.thing(picture).with(UiTransform::default()).ambient(Motion::Breathe, index as f32 * 0.3);
        let word = middle + Vec2::new(0.0, 86.0) / painter.canvas;
        painter.paper(answer.label.get(painter.language()), Words::Label, word, painter.canvas.x * 0.27);
        let zone = Vec2::new(painter.canvas.x * 0.28, painter.canvas.y * 0.42);
        let tag = format!("basin-{}", answer.id);
        painter.region(middle, zone).takes_as(&tag, asked.kind, &answer.id);
    }
}

/// The petal or the pebble: in the grass, or in the water where it was laid; it can be taken up again.
fn thing(painter: &mut Painter, asked: QuestionOnScreen, given: Option<&str>) {
    let (tag, picture) = asked.thing;
    let lies_in = asked.question.answers.iter().position(|answer| given == Some(answer.id.as_str()));
    let place = match lies_in {
        Some(index) => at(water::column(index), water::WATER - 0.012),
        None => START,
    };
    let size = if lies_in.is_some() { SIZE * 0.8 } else { SIZE };
    if lies_in.is_none() {
        painter.ellipse(START + at(0.0, 0.055), Vec2::new(120.0, 26.0), theme::SHADE);
        painter.invite(START, SIZE * 1.16);
    }
    let way = if lies_in.is_some() { Motion::Bob } else { Motion::Breathe };
    let thing = painter.region(place, Vec2::splat(size.max(theme::TOUCH))).drag(tag, "").entity;
    painter.inside(thing).emoji(picture, at(0.5, 0.5), size).ambient(way, 0.2);
    if lies_in.is_none() {
        let hint = painter.texts.get(asked.hint);
        let edge = chrome::edge(painter);
        painter.paper(&hint, Words::Label, at(0.335, edge), painter.canvas.x * 0.22);
        let hand = START + Vec2::new(40.0, 26.0) / painter.canvas;
        painter.showing_hand(hand, Vec2::new(0.0, -110.0));
    }
}

/// The petal of the first question, floating on a leaf; a touch asks again.
fn laid_petal(painter: &mut Painter, answer: &Choice, again: Act) {
    let laid = painter.on_this_side(LAID);
    painter.ellipse(laid + at(0.0, 0.03), Vec2::new(120.0, 40.0), theme::plant::LAID_LEAF);
    let petal = painter.region(laid, Vec2::splat(theme::TOUCH + 8.0)).tap("laid-petal", again).entity;
    let mut petal = painter.inside(petal);
    petal.emoji("cherry-blossom", at(0.42, 0.5), 76.0).ambient(Motion::Bob, 0.4);
    petal.emoji(&answer.emoji, at(0.86, 0.36), 48.0);
}

/// Birds come to drink, the same wherever the pebble fell.
fn guests(painter: &mut Painter) {
    for (index, (guest, place, size)) in [
        ("bird", at(0.345, 0.62), 72.0),
        ("butterfly", at(0.655, 0.42), 62.0),
        ("snail", at(0.655, 0.7), 58.0),
    ]
    .into_iter()
    .enumerate()
    {
        painter.emoji(guest, place, size).coming("", 0.3).ambient(Motion::Bob, index as f32 * 0.3);
    }
    let thanks = painter.texts.get("your-say-thanks");
    painter.paper(&thanks, Words::Body, painter.on_this_side(at(0.4, 0.855)), painter.canvas.x * 0.33);
}
