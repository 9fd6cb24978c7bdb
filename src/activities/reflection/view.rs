//! What children see of *reflection*: evening; lanterns on a rope, each of them a question once it is lit.

use bevy::prelude::*;

use crate::{
    content::PicturedText,
    kit::{
        Act, Motion, Notes, Painter, at,
        backdrop::{self, Backdrop},
        centred, chrome, gradient, theme, turned,
    },
    session::{Board, Rules},
};

use super::{
    level::ReflectionLevel,
    rules::{LIT, ReflectionRules},
};

/// The size of a lantern, in points.
const LANTERN: Vec2 = Vec2::new(214.0, 258.0);
/// The dark wood of its lids, and of the rope.
const WOOD: Color = theme::wood::REFLECTION_LAMP;

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, _notes: &Notes) {
    backdrop::draw(painter, Backdrop::Evening, painter.growth);
    let Some(level) = board.level.body::<ReflectionLevel>() else { return };
    let lit = |number: usize| board.moves().any(|one| one.choice == number.to_string());
    let open = board.current.and_then(|turn| turn.last(LIT)).and_then(|number| number.parse::<usize>().ok());
    listeners(painter, board);
    rope(painter);
    let count = level.questions.len() as f32;
    let spread = 0.2 * count.min(3.6);
    for (number, question) in (1..).zip(&level.questions) {
        let x = ((number as f32 - 0.5) / count - 0.5).mul_add(spread * 1.15, 0.5);
        lantern(painter, number, question, x, lit(number));
    }
    let spoken = open.and_then(|number| level.questions.get(number.checked_sub(1)?).map(|one| (number, one)));
    match spoken {
        Some((number, one)) => {
            let (text, width) = (one.text.get(painter.language()), painter.canvas.x * 0.76);
            painter.sentence_card(&format!("question-{number}"), &one.emoji, text, at(0.5, 0.695), width);
        }
        None => {
            let text = painter.texts.get("reflection-begin");
            painter.banner_at(&text, at(0.5, 0.775));
            painter.showing_hand(at(0.5, 0.63), Vec2::new(0.0, -104.0));
        }
    }
    chrome::turn(painter, board, ReflectionRules.is_complete(board));
}

/// The group sits in the grass and listens.
fn listeners(painter: &mut Painter, board: &Board) {
    let light = backdrop::Light::of(Backdrop::Evening).tint;
    for (index, seat) in board.present().enumerate() {
        let place = at((index as f32).mul_add(0.043, 0.135), 0.965 - 0.03 * (index % 2) as f32);
        painter.standing(&seat.animal, place, 72.0, light, index as f32 * 0.19);
    }
}

/// How high the rope hangs at this fraction of the width.
fn rope_at(x: f32) -> Vec2 {
    let out = (x - 0.5) * 2.0;
    at(x, 0.125 - 0.095 * out * out)
}

/// The rope from tree to tree.
fn rope(painter: &mut Painter) {
    const PIECES: u8 = 24;
    for piece in 0..PIECES {
        let (from, to) = (f32::from(piece) / f32::from(PIECES), f32::from(piece + 1) / f32::from(PIECES));
        let (from, to) = (rope_at(from) * painter.canvas, rope_at(to) * painter.canvas);
        let way = to - from;
        let lean = turned(way.y.atan2(way.x));
        let size = Vec2::new(way.length() + 5.0, 6.0);
        painter.capsule(from.midpoint(to) / painter.canvas, size, WOOD).with(lean);
    }
}

/// A paper lantern on its cord. It glows once it is lit.
fn lantern(painter: &mut Painter, number: usize, question: &PicturedText, x: f32, lit: bool) {
    let place = rope_at(x) + Vec2::new(0.0, LANTERN.y * 0.5 + 22.0) / painter.canvas;
    if lit {
        painter.glow(place, 470.0, theme::light::REFLECTION_LAMP_SHINE);
    } else {
        painter.invite(place, 232.0);
    }
    let act = Act::make(LIT, &number.to_string());
    let tag = format!("lantern-{number}");
    let lantern =
        painter.region(place, LANTERN).tap(&tag, act).ambient(Motion::Swing, number as f32 * 0.29).entity;
    let mut lantern = painter.inside(lantern);
    lantern.capsule(at(0.5, -0.02), Vec2::new(6.0, 46.0), WOOD);
    lantern.capsule(at(0.5, 1.0), Vec2::new(6.0, 44.0), theme::CLAY);
    lantern.capsule(at(0.5, 1.06), Vec2::new(16.0, 34.0), theme::CLAY);
    body(&mut lantern, lit);
    let color = if lit { theme::WHITE } else { theme::light::UNLIT_TINT };
    lantern.lit_emoji(&question.emoji, at(0.5, 0.5), 108.0, color);
}

/// The round body with its ribs, between two lids.
fn body(lantern: &mut Painter, lit: bool) {
    let (rim, middle) = if lit {
        (theme::cloth::LIT_LAMP_RIM, theme::cloth::LIT_LAMP_MIDDLE)
    } else {
        (theme::cloth::UNLIT_LAMP_RIM, theme::cloth::UNLIT_LAMP_MIDDLE)
    };
    let round = Vec2::new(LANTERN.x, LANTERN.y * 0.78);
    let shine = gradient::to_right([(rim, 0.0), (middle, 50.0), (rim, 100.0)]);
    lantern.ellipse(at(0.5, 0.5), round, rim).with(shine);
    for part in [0.78, 0.42] {
        let size = round * Vec2::new(part, 1.0);
        // A circle's rim is stretched with it: ribs grow finer towards the middle, as they do on a ball.
        let circle = Node {
            border: UiRect::all(px(4)),
            border_radius: BorderRadius::MAX,
            ..centred(at(0.5, 0.5), Vec2::splat(size.y))
        };
        let stretch = UiTransform { scale: Vec2::new(size.x / size.y, 1.0), ..default() };
        lantern.region(at(0.5, 0.5), size).with((circle, BorderColor::all(rim.with_alpha(0.55)), stretch));
    }
    for y in [0.115, 0.885] {
        lantern.rounded(at(0.5, y), Vec2::new(84.0, 22.0), 9.0, WOOD);
    }
}
