//! What children see of *Who Can Help?*: an animal with a worry, helpers on the shore, stones across the water, a house.

use bevy::prelude::*;

use crate::{
    content::Choice,
    kit::{
        Act, Motion, Notes, Painter, Words, at,
        backdrop::{self, Backdrop},
        chrome,
        story::Story,
        theme,
    },
    session::{Board, Rules, Turn},
};

use super::{
    crossing, figure,
    level::WhoCanHelpLevel,
    rules::{GO, STONES, WhoCanHelpRules, on_the_stones},
    scene::{self, HOME, START},
};

/// How tall the animal is, in points.
const ANIMAL: f32 = 178.0;
/// How tall a helper is, in points.
const HELPER: f32 = 106.0;
/// The room for a helper and its word below.
const WITH_WORD: f32 = 180.0;

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    backdrop::draw(painter, Backdrop::Evening, painter.growth);
    let Some(level) = board.level.body::<WhoCanHelpLevel>() else { return };
    let nothing_yet = Turn::default();
    let turn = board.current.unwrap_or(&nothing_yet);
    let stones = on_the_stones(level, turn);
    let ready = stones.iter().all(Option::is_some);
    let arrived = turn.last(GO).is_some();
    scene::draw(painter, arrived);
    way_across(painter, level, &stones, arrived);
    let asks = if arrived {
        there(painter, level);
        String::new()
    } else {
        animal(painter, level, ready);
        shore(painter, level, &stones, ready);
        let begun = !turn.moves.is_empty();
        painter.texts.get(match (ready, begun) {
            (true, _) => "who-can-help-go",
            (false, true) => "who-can-help-next",
            (false, false) => "who-can-help-first",
        })
    };
    let begun = !turn.moves.is_empty();
    let story =
        Story { opening: &level.opening, character: &level.character, scene: &level.scene, asks: &asks };
    story.draw_with_prompt(painter, notes, begun);
    chrome::turn(painter, board, WhoCanHelpRules.is_complete(board));
}

/// The stones with who stands on them, and the one with the helpline.
fn way_across(painter: &mut Painter, level: &WhoCanHelpLevel, stones: &[Option<&str>], arrived: bool) {
    let count = stones.len();
    let next = stones.iter().position(Option::is_none);
    // The number that answers where this tablet is.
    let number = painter.settings.preferences.number_for(&level.helpline);
    let call = painter.texts.with("who-can-help-call", &[("number", number.to_owned().into())]);
    scene::helpline(painter, scene::stone(count, count), &call);
    for (number, stands) in stones.iter().enumerate().rev() {
        let place = scene::stone(number, count);
        scene::flat_stone(painter, place, number + 1, stands.is_some(), next == Some(number));
        if !arrived {
            let room = Vec2::new(painter.canvas.x * 0.5 / count as f32 - 8.0, 250.0);
            let middle = place - Vec2::new(0.0, 40.0) / painter.canvas;
            painter.region(middle, room).takes(&format!("step-{}", number + 1), STONES[number]);
        }
    }
    for (number, stands) in stones.iter().enumerate() {
        let Some(helper) = stands.and_then(|id| level.helpers.iter().find(|one| one.id == id)) else {
            continue;
        };
        on_its_stone(painter, helper, scene::stone(number, count), arrived);
    }
}

/// A helper on a stone, with its word above; it can be pulled to another stone.
fn on_its_stone(painter: &mut Painter, helper: &Choice, place: Vec2, arrived: bool) {
    let middle = place - Vec2::new(0.0, HELPER * 0.5 - 4.0) / painter.canvas;
    let above = place - Vec2::new(0.0, HELPER + 38.0) / painter.canvas;
    painter.paper(helper.label.get(painter.language()), Words::Label, above, 212.0);
    let tag = format!("stands-{}", helper.id);
    let stands = painter.region(middle, Vec2::splat(HELPER));
    let stands = if arrived { stands.tagged(&tag) } else { stands.drag(&tag, &helper.id) };
    let stands = stands.entity;
    figure::draw(&mut painter.inside(stands), helper, at(0.5, 1.0), HELPER);
}

/// The helpers who wait on this shore, side by side; a hand goes from one of them to the first free stone.
fn shore(painter: &mut Painter, level: &WhoCanHelpLevel, stones: &[Option<&str>], ready: bool) {
    let count = level.helpers.len().max(1) as f32;
    let width = 0.965 * painter.canvas.x / count;
    let foot = 0.822 - (WITH_WORD - HELPER) / painter.canvas.y;
    let mut first_left = None;
    for (index, helper) in level.helpers.iter().enumerate() {
        let x = ((index as f32 + 0.5) / count).mul_add(0.965, 0.0175);
        if stones.contains(&Some(helper.id.as_str())) {
            painter.ellipse(at(x, foot), Vec2::new(76.0, 16.0), theme::SHADE.with_alpha(0.3));
            continue;
        }
        let size = Vec2::new((width - 6.0).min(250.0), WITH_WORD);
        let middle = at(x, foot + (WITH_WORD * 0.5 - HELPER) / painter.canvas.y);
        let waits = painter.region(middle, size).drag(&format!("helper-{}", helper.id), &helper.id).entity;
        let mut inside = painter.inside(waits);
        figure::draw(&mut inside, helper, at(0.5, HELPER / WITH_WORD), HELPER);
        word(&mut inside, helper, size.x);
        first_left = first_left.or(Some(at(x, foot)));
    }
    if let (Some(from), Some(free), false) = (first_left, stones.iter().position(Option::is_none), ready) {
        let hand = from + Vec2::new(40.0, -22.0) / painter.canvas;
        let goal = scene::stone(free, stones.len()) - Vec2::new(-20.0, 10.0) / painter.canvas;
        painter.showing_hand(hand, (goal - hand) * painter.canvas);
    }
}

/// The word of a helper on paper, just below its feet.
fn word(painter: &mut Painter, helper: &Choice, width: f32) {
    painter.label_at(helper.label.get(painter.language()), HELPER + 8.0, width);
}

/// The animal waits with its worry; once a helper stands on every stone, it is held and sets off.
fn animal(painter: &mut Painter, level: &WhoCanHelpLevel, ready: bool) {
    let middle = START - Vec2::new(0.0, ANIMAL * 0.48) / painter.canvas;
    if ready {
        painter.glow(middle, 330.0, theme::SUN.with_alpha(0.9)).ambient(Motion::Breathe, 0.0);
    }
    let walker = painter.character(&level.character, START, ANIMAL);
    // It is there from the beginning: it does not come in anew when it may be held.
    let walker = painter.thing(walker).tagged("traveller").entity;
    if ready {
        painter.thing(walker).hold("traveller", Act::make(GO, GO));
        painter.showing_hand(START + at(0.055, 0.0), Vec2::new(-34.0, -34.0));
    }
    for (place, puff) in [(at(0.112, 0.397), 15.0), (at(0.117, 0.373), 24.0)] {
        painter.capsule(place, Vec2::splat(puff), theme::CARD.with_alpha(0.95)).ambient(Motion::Bob, puff);
    }
    let size = Vec2::new(if level.scene.len() > 1 { 196.0 } else { 140.0 }, 104.0);
    let cloud = painter.cloud(at(0.105, 0.302), size);
    let mut inside = painter.inside(cloud);
    let count = level.scene.len() as f32;
    for (index, picture) in level.scene.iter().enumerate() {
        let x = (index as f32 - (count - 1.0) / 2.0).mul_add(0.42, 0.5);
        inside.emoji(picture, at(x, 0.53), 70.0).ambient(Motion::Breathe, x);
    }
}

/// The animal has come over the stones to the house; what is said, and the question for afterwards.
fn there(painter: &mut Painter, level: &WhoCanHelpLevel) {
    let stones = (0..=level.stones).map(|number| scene::stone(number, level.stones) + at(0.0, 0.008));
    let places: Vec<Vec2> = [START].into_iter().chain(stones).chain([HOME + at(0.02, 0.0)]).collect();
    let after = places.len() as f32 * 0.45;
    crossing::cross(painter, &level.character, &places, ANIMAL * 0.86);
    painter.emoji("sparkling-heart", at(0.935, 0.215), 66.0).coming("", after).ambient(Motion::Bob, 0.2);
    let language = painter.language();
    let width = painter.canvas.x * 0.8;
    painter.sentence(level.closing.get(language), Words::Body, at(0.5, 0.715), width).coming("closing", 0.4);
    let width = painter.canvas.x * 0.68;
    painter
        .paper(level.reflection.get(language), Words::Label, at(0.5, 0.815), width)
        .coming("reflection", after);
}
