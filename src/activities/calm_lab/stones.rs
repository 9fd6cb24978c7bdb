//! The stones on their shelf, one a tool, and the moss that takes one of them in; what others put there is not seen.

use bevy::prelude::*;

use crate::{
    content::OWN,
    kit::{Motion, Painter, at, from_middle, gradient, soft_shadow, theme},
    session::Turn,
};

use super::{
    level::{CalmLabLevel, NONE_PICTURE, OWN_PICTURE},
    rules::{HELPED, NONE_YET},
    scene::{self, above},
};

/// How far down the shelf is.
const SHELF: f32 = 0.475;
/// How large a stone is, in points.
const STONE: f32 = 146.0;
/// Where the bowl of moss stands.
const BOWL: Vec2 = at(0.5, scene::BENCH + 0.035);

/// A stone that can be dragged: its choice, its picture, its word.
struct Stone<'a> {
    choice: &'a str,
    emoji: &'a str,
    word: String,
}

/// Draws the shelf with its stones, and the bowl; the stone that was put there lies in it.
pub fn draw(painter: &mut Painter, level: &CalmLabLevel, turn: &Turn) {
    let chosen = turn.last(HELPED);
    let stones = stones(painter, level);
    shelf(painter);
    bowl(painter, chosen.is_some());
    painter.region(BOWL + at(0.0, -0.04), Vec2::new(460.0, 250.0)).takes("moss", HELPED);
    let step = 0.92 / stones.len() as f32;
    for (index, stone) in stones.iter().enumerate() {
        let x = step.mul_add(from_middle(index, stones.len()), 0.5);
        let foot = at(x, SHELF);
        if chosen != Some(stone.choice) {
            let middle = above(painter, foot, 0.0, STONE * 0.44);
            painter.ellipse(foot, Vec2::new(STONE * 0.8, 18.0), theme::SHADE.with_alpha(0.4));
            let tag = format!("stone-{}", stone.choice);
            let thing = painter.region(middle, Vec2::splat(STONE)).drag(&tag, stone.choice).entity;
            picture(&mut painter.inside(thing), stone.emoji);
        }
        painter.label_below(&stone.word, at(x, SHELF + 0.04), step * painter.canvas.x - 14.0);
    }
    if let Some(stone) = stones.iter().find(|stone| chosen == Some(stone.choice)) {
        lies_in_the_moss(painter, stone);
    } else {
        let hand = at(0.335, SHELF - 0.01);
        painter.showing_hand(hand, (at(0.48, 0.66) - hand) * painter.canvas);
    }
}

/// The tools' stones first, then the two that are there in every level.
fn stones<'a>(painter: &Painter, level: &'a CalmLabLevel) -> Vec<Stone<'a>> {
    let language = painter.language();
    let tools = level.tools.iter().map(|tool| Stone {
        choice: tool.tool.word(),
        emoji: &tool.emoji,
        word: tool.label.get(language).to_owned(),
    });
    let none = Stone { choice: NONE_YET, emoji: NONE_PICTURE, word: painter.texts.get("calm-lab-none") };
    let own = Stone { choice: OWN, emoji: OWN_PICTURE, word: painter.texts.get("calm-lab-own") };
    tools.chain([none, own]).collect()
}

/// A board between the bars of the greenhouse.
fn shelf(painter: &mut Painter) {
    let size = Vec2::new(painter.canvas.x * 0.97, 24.0);
    let wood = gradient::to_bottom([(theme::wood::SHELF_LIT, 0.0), (theme::wood::SHELF_SHADED, 100.0)]);
    let board = painter.rounded(at(0.5, SHELF + 0.012), size, 9.0, Color::NONE);
    board.with((wood, soft_shadow(8.0, 12.0)));
}

/// A wide bowl full of moss. It glows while it waits, and when a stone has come.
fn bowl(painter: &mut Painter, taken: bool) {
    let light = if taken { 0.9 } else { 0.55 };
    let glow = above(painter, BOWL, 0.0, 50.0);
    painter.glow(glow, 520.0, theme::SUN.with_alpha(light)).ambient(Motion::Breathe, 0.0);
    painter.ellipse(above(painter, BOWL, 0.0, -44.0), Vec2::new(300.0, 36.0), theme::SHADE.with_alpha(0.45));
    let size = Vec2::new(370.0, 96.0);
    let shape = BorderRadius { bottom_left: px(90), bottom_right: px(90), ..BorderRadius::all(px(14)) };
    let clay =
        gradient::to_bottom([(theme::stone::BLUE_BOWL_LIT, 0.0), (theme::stone::BLUE_BOWL_SHADED, 100.0)]);
    painter.region(BOWL, size).with((Node { border_radius: shape, ..crate::kit::centred(BOWL, size) }, clay));
    let moss = above(painter, BOWL, 0.0, 48.0);
    painter.ellipse(moss, Vec2::new(370.0, 70.0), theme::plant::DEEP_MOSS);
    for (right, up, width) in [
        (-110.0, 54.0, 150.0),
        (104.0, 56.0, 160.0),
        (-6.0, 64.0, 190.0),
        (-60.0, 46.0, 140.0),
        (66.0, 44.0, 150.0),
    ] {
        let tuft = above(painter, BOWL, right, up);
        let (light, dark) = (theme::plant::MOSS_LIT, theme::plant::MOSS_SHADED);
        painter.mound(tuft, Vec2::new(width, 44.0), light, dark);
    }
}

/// The stone sinks a little into the moss; something grows beside it.
fn lies_in_the_moss(painter: &mut Painter, stone: &Stone) {
    let place = above(painter, BOWL, 0.0, 104.0);
    let tag = format!("lies-{}", stone.choice);
    let thing = painter.region(place, Vec2::splat(118.0)).arriving(&tag, Vec2::new(0.0, -120.0), 0.0).entity;
    let mut inside = painter.inside(thing);
    inside.emoji("rock", at(0.5, 0.5), 122.0);
    let paper = inside.capsule(at(0.5, 0.5), Vec2::splat(72.0), theme::PAPER.with_alpha(0.94)).entity;
    inside.inside(paper).emoji(stone.emoji, at(0.5, 0.5), 56.0);
    let (light, dark) = (theme::plant::MOSS_LIT, theme::plant::MOSS_SHADED);
    let front = above(painter, BOWL, 0.0, 36.0);
    painter.mound(front, Vec2::new(210.0, 46.0), light, dark);
    for (right, up, flower, size) in [(-96.0, 78.0, "herb", 62.0), (100.0, 80.0, "blossom", 58.0)] {
        let foot = above(painter, BOWL, right, up);
        painter.emoji(flower, foot, size).coming("", 0.4).ambient(Motion::Sway, right);
    }
    let spark = above(painter, BOWL, 138.0, 104.0);
    painter.emoji("sparkles", spark, 54.0).coming("", 0.5).ambient(Motion::Bob, 0.2);
}

/// A stone with its picture.
fn picture(painter: &mut Painter, emoji: &str) {
    painter.emoji("rock", at(0.5, 0.5), STONE * 1.06);
    let paper = painter
        .capsule(at(0.5, 0.52), Vec2::splat(STONE * 0.62), theme::PAPER.with_alpha(0.94))
        .with(soft_shadow(2.0, 6.0))
        .entity;
    painter.inside(paper).emoji(emoji, at(0.5, 0.5), STONE * 0.48);
}
