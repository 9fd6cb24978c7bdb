//! What is pulled onto the string: fireflies that carry a sentence, lanterns that carry a moment; and the paper of the call.

use bevy::prelude::*;

use crate::{
    content::Choice,
    kit::{Act, Motion, Painter, Words, at, centred, from_middle, gradient, theme, turned},
};

use super::{
    level::Saying,
    rules::{BEGIN, MOMENT, TELL},
    scene,
};

/// The parts of a call in their order.
pub const PARTS: [&str; 3] = [BEGIN, TELL, MOMENT];

/// How large a light is that can be pulled, in points.
const LIGHT: f32 = 96.0;
/// The room for the words under a light.
const WORDS: f32 = 76.0;
/// Where the lights hover that can be pulled, as a fraction of the canvas.
const HOVER: f32 = 0.735;

/// Where the light of each part of the call hangs: a part of the string, and how far above it, in points.
fn spot(kind: &str) -> (f32, f32) {
    match kind {
        BEGIN => (0.24, 0.0),
        TELL => (0.76, 0.0),
        _ => (0.5, 142.0),
    }
}

/// The middle of that place on this canvas.
fn spot_at(painter: &Painter, kind: &str) -> Vec2 {
    let (part, above) = spot(kind);
    scene::along(part) - Vec2::new(0.0, above / painter.canvas.y)
}

/// The lights that can be pulled now, the place that waits for one, and a hand that shows the way.
pub fn to_pull(painter: &mut Painter, kind: &'static str, deck: &[Saying]) {
    let target = spot_at(painter, kind);
    if kind == MOMENT {
        cord(painter);
    }
    painter.glow(target, 190.0, theme::SUN.with_alpha(0.5));
    painter.invite(target, 92.0);
    let room = painter.canvas * Vec2::new(0.6, 0.34);
    painter.region(at(0.5, 0.47), room).takes("string", kind);
    let step = 0.97 / deck.len().max(1) as f32;
    let width = (step * painter.canvas.x - 8.0).min(240.0);
    let size = Vec2::new(width, LIGHT + WORDS);
    let mut first = None;
    for (index, saying) in deck.iter().enumerate() {
        let x = from_middle(index, deck.len()).mul_add(step, 0.5);
        let y = if index % 2 == 0 { HOVER } else { HOVER - 0.012 };
        let choice = &saying.choice;
        let light = painter.region(at(x, y), size).drag(&format!("light-{}", choice.id), &choice.id).entity;
        let mut inside = painter.inside(light);
        let middle = at(0.5, LIGHT / 2.0 / size.y);
        let bobs = inside.region(middle, Vec2::splat(LIGHT)).ambient(Motion::Bob, index as f32 * 0.21).entity;
        body(&mut inside.inside(bobs), kind, choice, LIGHT);
        label(&mut inside, choice, width);
        first.get_or_insert(at(x, y) - Vec2::new(-34.0, 30.0) / painter.canvas);
    }
    if let Some(hand) = first {
        painter.showing_hand(hand, (target - hand) * painter.canvas);
    }
}

/// A light that hangs on the string; a touch lets it be changed.
pub fn hanging(painter: &mut Painter, kind: &'static str, saying: &Saying, again: Act) {
    let place = spot_at(painter, kind);
    let size = if kind == MOMENT { 128.0 } else { theme::TOUCH + 4.0 };
    if kind == MOMENT {
        cord(painter);
    }
    let lands = painter.region(place, Vec2::splat(size));
    let lands = lands.arriving(&format!("lands-{kind}"), Vec2::new(0.0, 90.0), 0.0).entity;
    let mut inside = painter.inside(lands);
    let touch = inside.region(at(0.5, 0.5), Vec2::splat(size)).tap(&format!("change-{kind}"), again).entity;
    let mut inside = painter.inside(touch);
    let way = if kind == MOMENT { Motion::Swing } else { Motion::Bob };
    let sways = inside.region(at(0.5, 0.5), Vec2::splat(size)).ambient(way, spot(kind).0).entity;
    body(&mut inside.inside(sways), kind, &saying.choice, size);
}

/// The place of a part that comes later: a faint knot in the string.
pub fn knot(painter: &mut Painter, kind: &str) {
    let (part, _) = spot(kind);
    painter.capsule(scene::along(part), Vec2::splat(18.0), theme::light::KNOT);
}

/// The cord on which the lantern rises from the middle of the string.
fn cord(painter: &mut Painter) {
    let (part, above) = spot(MOMENT);
    let middle = scene::along(part) - Vec2::new(0.0, above / 2.0 / painter.canvas.y);
    painter.capsule(middle, Vec2::new(4.0, above), theme::light::CORD);
}

/// A firefly with a sentence in its light, or a paper lantern with a moment in it.
fn body(painter: &mut Painter, kind: &str, choice: &Choice, size: f32) {
    painter.glow(at(0.5, 0.5), size * 1.75, theme::light::LANTERN_SHINE);
    if kind == MOMENT {
        lantern(painter, size);
        painter.emoji(&choice.emoji, at(0.5, 0.5), size * 0.52);
        return;
    }
    for side in [-1.0_f32, 1.0] {
        let lean = turned(side * -0.75);
        let wing = Vec2::new(0.24, 0.44) * size;
        let white = theme::light::MOONLIT_RIM;
        painter.capsule(at(side.mul_add(0.36, 0.5), 0.2), wing, white).with(lean);
    }
    let shine = RadialGradient::new(
        UiPosition::CENTER,
        RadialGradientShape::ClosestSide,
        vec![
            ColorStop::percent(theme::light::BULB_MIDDLE, 40),
            ColorStop::percent(theme::light::BULB_RIM, 100),
        ],
    );
    let round = painter.capsule(at(0.5, 0.53), Vec2::splat(size * 0.82), theme::light::BULB);
    round.with(BackgroundGradient::from(shine));
    painter.emoji(&choice.emoji, at(0.5, 0.53), size * 0.56);
}

/// A lantern of warm paper, with wood above and below.
fn lantern(painter: &mut Painter, size: f32) {
    let (light, deep) = (theme::cloth::LANTERN_LIT, theme::cloth::LANTERN_SHADED);
    let paper = painter.rounded(at(0.5, 0.5), Vec2::new(0.86, 0.82) * size, size * 0.3, light);
    let glows = gradient::to_bottom([(light, 30.0), (deep, 100.0)]);
    paper.with(glows);
    for y in [0.26, 0.74] {
        let rib = theme::cloth::LANTERN_RIB;
        painter.capsule(at(0.5, y), Vec2::new(0.74, 0.025) * size, rib);
    }
    for y in [0.07, 0.93] {
        painter.rounded(at(0.5, y), Vec2::new(0.44, 0.09) * size, 4.0, theme::wood::LANTERN_CAP);
    }
}

/// The words of a choice under its light.
fn label(painter: &mut Painter, choice: &Choice, width: f32) {
    painter.label_at(choice.label.get(painter.language()), LIGHT, width);
}

/// The whole call on one paper: three sentences with their pictures.
pub fn script(painter: &mut Painter, sayings: [&Saying; 3]) {
    let place = at(0.5, HOVER - 0.002);
    let size = Vec2::new(painter.canvas.x * 0.68, 176.0);
    let paper = painter.card(place, size, theme::PAPER).tagged("call").coming("call", 0.4).entity;
    painter.commands.entity(paper).insert(Node {
        flex_direction: FlexDirection::Column,
        justify_content: JustifyContent::Center,
        row_gap: px(4),
        padding: UiRect::axes(px(34), px(6)),
        border_radius: BorderRadius::all(px(theme::ROUND)),
        ..centred(place, size)
    });
    for saying in sayings {
        let row = Node { align_items: AlignItems::Center, column_gap: px(18), height: px(50), ..default() };
        let row = painter.commands.spawn((row, ChildOf(paper))).id();
        painter.picture_in(row, &saying.choice.emoji, 46.0);
        let text = painter.text_in(row, saying.phrase.get(painter.language()), Words::Label);
        painter.commands.entity(text).insert(TextLayout::no_wrap());
    }
}
