//! What can be chosen on the hill: stone steps from small to large, a stone for the child's own idea, and a sun or a pot
//! beside them.

use bevy::prelude::*;

use crate::{
    content::{Choice, OWN},
    kit::{Act, Motion, Painter, Words, at, centred, gradient, theme},
};

use super::rules::{ANSWERS, STEP, TRIED};

/// How tall the animal is, in points.
pub const CLIMBER: f32 = 150.0;

/// The light and the shaded side of the stones.
const STONE: (Color, Color) = (theme::stone::STAIR_LIT, theme::stone::STAIR_SHADED);
/// The upper side of a stone, in the sun.
const SLAB: Color = theme::stone::STAIR_SLAB;
/// Moss at the foot of a stone, in the light and in the shade.
const MOSS: (Color, Color) = (theme::plant::STAIR_MOSS_LIT, theme::plant::STAIR_MOSS_SHADED);
/// How high a stone is, in points.
const HIGH: f32 = 98.0;
/// The stone for what a child tells aloud: it may be of any size, so it lies beside the stairs.
const OWN_STONE: Vec2 = at(0.735, 0.799);
/// How large that one is, in points.
const OWN_SIZE: Vec2 = Vec2::new(306.0, 92.0);

/// The steps in their order, with the place on which one stands, and how wide they are.
pub struct Stairs<'a> {
    steps: Vec<(&'a Choice, Vec2)>,
    own: Option<&'a Choice>,
    wide: f32,
}

impl<'a> Stairs<'a> {
    /// Lays out the stairs of a level.
    pub fn new(painter: &Painter, deck: &'a [Choice]) -> Self {
        let steps: Vec<&Choice> = deck.iter().filter(|step| step.id != OWN).collect();
        let last = steps.len().saturating_sub(1).max(1) as f32;
        let along = |index: usize| index as f32 / last;
        let place =
            |index| at(0.535_f32.mul_add(along(index), 0.245), 0.235_f32.mul_add(-along(index), 0.605));
        let wide = (0.535 / last * painter.canvas.x - 12.0).min(206.0);
        let steps = steps.into_iter().enumerate().map(|(index, step)| (step, place(index))).collect();
        Self { steps, own: deck.iter().find(|step| step.id == OWN), wide }
    }

    /// Where one stands on this step.
    pub fn top(&self, id: &str) -> Option<Vec2> {
        if id == OWN {
            return Some(OWN_STONE - at(0.0, 0.025));
        }
        self.steps.iter().find(|(step, _)| step.id == id).map(|(_, place)| *place)
    }

    /// Draws the stones, the farthest first; all take the animal.
    pub fn draw(&self, painter: &mut Painter, chosen: Option<&str>) {
        // Light first: it lies behind every stone and every word.
        let here = self.steps.iter().find(|(step, _)| chosen == Some(step.id.as_str()));
        if let Some((_, top)) = here {
            let middle = *top + Vec2::new(0.0, HIGH / 2.0 - 8.0) / painter.canvas;
            painter.glow(middle, self.wide * 1.9, theme::SUN.with_alpha(0.85));
        }
        for (step, place) in self.steps.iter().rev() {
            self.stone(painter, step, *place);
        }
        if let Some(own) = self.own {
            own_stone(painter, own, chosen == Some(OWN));
        }
        for (step, place) in &self.steps {
            let room = Vec2::new(self.wide + 10.0, 300.0);
            let middle = *place - Vec2::new(0.0, 34.0) / painter.canvas;
            painter.region(middle, room).takes_as(&format!("step-{}", step.id), STEP, &step.id);
        }
        if self.own.is_some() {
            let room = OWN_SIZE + Vec2::new(20.0, 30.0);
            painter.region(OWN_STONE, room).takes_as(&format!("step-{OWN}"), STEP, OWN);
        }
    }

    fn stone(&self, painter: &mut Painter, step: &Choice, top: Vec2) {
        boulder(painter, top, Vec2::new(self.wide, HIGH));
        let face = top + Vec2::new(0.0, 58.0) / painter.canvas;
        painter.capsule(face, Vec2::splat(72.0), theme::PAPER.with_alpha(0.94));
        painter.emoji(&step.emoji, face, 60.0);
        word(painter, step, top, self.wide + 2.0);
    }
}

/// A round stone, so wide and high, on whose flat upper side one stands; moss grows at its foot.
fn boulder(painter: &mut Painter, top: Vec2, size: Vec2) {
    let points = |x: f32, y: f32| top + Vec2::new(x, y) / painter.canvas;
    let (middle, foot) = (points(0.0, size.y / 2.0 - 4.0), points(0.0, size.y - 8.0));
    let (left, right) = (points(size.x * -0.38, size.y - 12.0), points(size.x * 0.4, size.y - 10.0));
    let (light, slab) = (points(size.x * -0.12, -6.0), Vec2::new(size.x, 46.0));
    painter.ellipse(foot, Vec2::new(size.x * 1.02, 30.0), theme::SHADE);
    let shaded = gradient::to_bottom([(STONE.0, 0.0), (STONE.1, 100.0)]);
    let shape = BorderRadius::new(px(8), px(8), px(size.y * 0.46), px(size.y * 0.46));
    let body = Vec2::new(size.x, size.y - 8.0);
    let node = Node { border_radius: shape, ..centred(middle, body) };
    painter.region(middle, body).with((node, shaded));
    painter.mound(top, slab, SLAB, STONE.0);
    painter.ellipse(light, slab * Vec2::new(0.4, 0.2), theme::WHITE.with_alpha(0.6));
    for (place, wide) in [(left, 54.0), (right, 42.0)] {
        painter.mound(place, Vec2::new(wide, 22.0), MOSS.0, MOSS.1);
    }
}

/// The word of a step on paper below its stone, growing downwards.
fn word(painter: &mut Painter, step: &Choice, top: Vec2, width: f32) {
    let place = top + Vec2::new(0.0, HIGH + 26.0) / painter.canvas;
    let holder = painter.region(place, Vec2::new(width, 44.0)).entity;
    let mut below = painter.inside(holder);
    let row = below.row_at(0.0);
    below.flat_label_in(row, step.label.get(below.language()), width, 8.0);
}

/// A flat boulder with a picture and its word beside it.
fn own_stone(painter: &mut Painter, own: &Choice, here: bool) {
    if here {
        painter.glow(OWN_STONE, OWN_SIZE.x * 1.5, theme::SUN.with_alpha(0.85));
    }
    boulder(painter, OWN_STONE - Vec2::new(0.0, 40.0) / painter.canvas, OWN_SIZE);
    let (face, room) = (OWN_STONE + Vec2::new(0.0, 10.0) / painter.canvas, OWN_SIZE - Vec2::new(30.0, 34.0));
    let row = Node {
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        column_gap: px(8),
        border_radius: BorderRadius::all(px(26)),
        ..centred(face, room)
    };
    let paper = painter.region(face, room).with((row, BackgroundColor(theme::PAPER.with_alpha(0.94)))).entity;
    painter.picture_in(paper, &own.emoji, 50.0);
    let word = own.label.get(painter.language());
    painter.words_beside(paper, word, Words::Label, room.x - 72.0, Justify::Center);
}

/// The animal, to be dragged; until it stands on a step, a hand shows the way.
pub fn climber(painter: &mut Painter, animal: &str, foot: Vec2, stairs: &Stairs, chosen: bool) {
    let walker = painter.character(animal, foot, CLIMBER);
    painter.thing(walker).drag("climber", STEP);
    if let Some((_, first)) = stairs.steps.first().filter(|_| !chosen) {
        let hand = foot + Vec2::new(34.0, -66.0) / painter.canvas;
        let to = *first - Vec2::new(0.0, 40.0) / painter.canvas;
        painter.showing_hand(hand, (to - hand) * painter.canvas);
    }
}

/// A sun and a pot with a sprout, one on each side of the stairs: tried already, or not yet. Both shine alike.
pub fn answers(painter: &mut Painter, sun: &str, said: Option<&str>) {
    let looks = [(sun, "brave-steps-tried", 0.083), ("potted-plant", "brave-steps-not-yet", 0.917)];
    for (answer, (picture, word, x)) in ANSWERS.into_iter().zip(looks) {
        let place = at(x, 0.645);
        let chosen = said == Some(answer);
        let shine = theme::SUN.with_alpha(if chosen { 1.0 } else { 0.55 });
        painter.glow(place, if chosen { 330.0 } else { 250.0 }, shine).ambient(Motion::Breathe, 0.0);
        let ring = Node {
            border: UiRect::all(px(if chosen { 8 } else { 5 })),
            border_radius: BorderRadius::MAX,
            ..centred(place, Vec2::splat(156.0))
        };
        let rim = if chosen { theme::SUN } else { theme::CARD };
        let thing = painter
            .region(place, Vec2::splat(156.0))
            .with((ring, BackgroundColor(theme::PAPER.with_alpha(0.82)), BorderColor::all(rim)))
            .hold(&format!("tried-{answer}"), Act::make(TRIED, answer))
            .entity;
        painter.inside(thing).emoji(picture, at(0.5, 0.5), 118.0).ambient(Motion::Breathe, 0.3);
        let below = place + Vec2::new(0.0, 104.0) / painter.canvas;
        let text = painter.texts.get(word);
        painter.paper(&text, Words::Label, below, 230.0);
        if said.is_none() {
            let hand = place + Vec2::new(if x < 0.5 { 74.0 } else { -74.0 }, 44.0) / painter.canvas;
            painter.showing_hand(hand, Vec2::new(if x < 0.5 { -28.0 } else { 28.0 }, -22.0));
        }
    }
}
