//! What children see of *Lighthouse*: a dark tower by the sea, its light, quiet, and afterwards what helped.

use bevy::prelude::*;

use crate::{
    kit::{
        Act, Notes, Painter, at,
        backdrop::{Backdrop, Light},
        chrome,
        story::Story,
    },
    session::{Board, Rules, Turn},
};

use super::{
    level::LighthouseLevel,
    rules::{HELPED_FOCUS, LIGHT, LighthouseRules, is_lit},
    scene, sea,
};

/// The word of the note that says that the quiet is over.
const BACK: &str = "back";

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    let nothing_yet = Turn::default();
    let turn = board.current.unwrap_or(&nothing_yet);
    let lit = is_lit(turn);
    scene::sea(painter, lit);
    if lit {
        scene::shine(painter);
    }
    scene::tower(painter, lit);
    lamp(painter, lit);
    let Some(level) = board.level.body::<LighthouseLevel>() else { return };
    listeners(painter, board);
    let said = turn.last(HELPED_FOCUS).is_some();
    let back = said || notes.get(BACK).is_some();
    let asks = if back {
        sea::all_home(painter);
        sea::buoys(painter, &level.aids, turn);
        painter.texts.get("lighthouse-what-helped")
    } else if lit {
        sea::quiet(painter);
        sea::stars(painter, board, turn);
        level.quiet.text.get(painter.language()).to_owned()
    } else {
        painter.texts.get("lighthouse-light")
    };
    words(painter, level, notes, &asks, lit, back);
    if said {
        let reflection = level.reflection.get(painter.language());
        chrome::prompt(painter, reflection);
    } else if lit && !back {
        let (word, edge) = (painter.texts.get("lighthouse-back"), chrome::prompt_place(painter));
        painter.large_button("back", "bell-simple", &word, edge, false, Act::note(BACK, BACK.to_owned()));
    } else if !lit {
        chrome::prompt(painter, &asks);
    }
    chrome::turn(painter, board, LighthouseRules.is_complete(board));
}

/// The ribbon: the story while it is dark, then what to do in the quiet, then the question.
fn words(painter: &mut Painter, level: &LighthouseLevel, notes: &Notes, asks: &str, lit: bool, back: bool) {
    let quiet = std::slice::from_ref(&level.quiet.emoji);
    let scene = if lit && !back { quiet } else { &[] };
    let story = Story { opening: &level.opening, character: &level.character, scene, asks };
    story.draw(painter, notes, lit);
}

/// The lamp: dark, it waits to be held; lit, it shines.
fn lamp(painter: &mut Painter, lit: bool) {
    if lit {
        let lamp = painter.region(scene::LAMP, Vec2::splat(120.0)).tagged("lamp").entity;
        scene::lamp(&mut painter.inside(lamp), true);
        return;
    }
    painter.invite(scene::LAMP, 150.0);
    let lamp = painter.region(scene::LAMP, Vec2::splat(132.0)).hold("lamp", Act::make(LIGHT, LIGHT)).entity;
    scene::lamp(&mut painter.inside(lamp), false);
    let hand = at(0.6, 0.53);
    painter.showing_hand(hand, (scene::LAMP + at(0.035, 0.03) - hand) * painter.canvas);
}

/// The group sits on the rock and looks out.
fn listeners(painter: &mut Painter, board: &Board) {
    let light = Light::of(Backdrop::Evening).tint;
    let count = board.present().count() as f32;
    for (index, seat) in board.present().enumerate() {
        // The door of the tower stays free.
        let along = index as f32 - (count - 1.0) / 2.0;
        let aside = if along < 0.0 { -0.028 } else { 0.028 };
        let x = along.mul_add((0.3 / count).min(0.042), 0.5 + aside);
        let lower = 0.012 * (index % 2) as f32 + 0.012 * (along / 5.0).powi(2);
        painter.standing(&seat.animal, at(x, 0.826 + lower), 56.0, light, index as f32 * 0.19);
    }
}
