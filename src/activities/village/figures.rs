//! The wooden figures: one for each role, told apart by hair, coat, height and the picture on its coat.

use bevy::prelude::*;

use crate::{
    content::{Choice, OWN},
    kit::{Motion, Painter, at, centred, gradient, soft_shadow, theme},
};

const FACE: Color = theme::figure::FACE;
const FACE_SHADED: Color = theme::figure::FACE_SHADED;
const DARK: Color = theme::figure::DARK_HAIR;
const BROWN: Color = theme::figure::BROWN_HAIR;
const GREY: Color = theme::figure::GREY_HAIR;
const PALE: Color = theme::figure::PALE;

/// What a figure has on its head.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hair {
    Short,
    Long,
    Bun,
    Cap,
}

/// How a figure looks.
struct Look {
    coat: Color,
    hair: (Hair, Color),
    /// Its height as a part of the room it has.
    tall: f32,
}

impl Look {
    const fn new(coat: Color, hair: Hair, color: Color, tall: f32) -> Self {
        Self { coat, hair: (hair, color), tall }
    }
}

/// How the figure of a role looks; a role that a level adds gets a plain one.
fn look(role: &str) -> Look {
    match role {
        "grandparent" => Look::new(theme::cloth::LAVENDER_COAT, Hair::Bun, GREY, 0.93),
        "mother" => Look::new(theme::cloth::CORAL_COAT, Hair::Long, DARK, 1.0),
        "father" => Look::new(theme::cloth::BLUE_COAT, Hair::Short, DARK, 1.0),
        "aunt-or-uncle" => Look::new(theme::cloth::AMBER_COAT, Hair::Short, BROWN, 0.98),
        "sibling" => Look::new(theme::cloth::YELLOW_COAT, Hair::Short, BROWN, 0.78),
        "friend" => Look::new(theme::cloth::GREEN_COAT, Hair::Short, DARK, 0.8),
        "roommate" => Look::new(theme::cloth::SKY_COAT, Hair::Long, BROWN, 0.88),
        "teacher" => Look::new(theme::cloth::PINE_COAT, Hair::Bun, DARK, 1.0),
        "neighbour" => Look::new(theme::cloth::TAN_COAT, Hair::Short, GREY, 0.96),
        "coach" => Look::new(theme::cloth::RED_COAT, Hair::Cap, theme::cloth::NAVY_CAP, 1.0),
        "social-worker" => Look::new(theme::cloth::ROSE_COAT, Hair::Short, BROWN, 1.0),
        "doctor" => Look::new(PALE, Hair::Short, DARK, 1.0),
        "shopkeeper" => Look::new(theme::cloth::OLIVE_COAT, Hair::Cap, theme::cloth::AMBER_COAT, 0.96),
        "mentor" => Look::new(theme::cloth::SLATE_COAT, Hair::Cap, theme::cloth::GOLD_CAP, 1.0),
        "job-centre" => Look::new(theme::cloth::TEAL_COAT, Hair::Long, BROWN, 1.0),
        "legal-aid" => Look::new(theme::cloth::NAVY_COAT, Hair::Bun, BROWN, 1.0),
        "union" => Look::new(theme::cloth::RUST_COAT, Hair::Short, GREY, 1.0),
        _ => Look::new(theme::cloth::TAUPE_COAT, Hair::Short, BROWN, 0.98),
    }
}

/// Fills a node so many points high with the figure of a role.
pub fn fill(painter: &mut Painter, role: &Choice, height: f32) {
    painter.ellipse(at(0.5, 0.965), Vec2::new(height * 0.6, height * 0.12), theme::SHADE.with_alpha(0.24));
    match role.id.as_str() {
        // An animal is itself.
        "pet" => _ = painter.emoji(&role.emoji, at(0.5, 0.62), height * 0.74).ambient(Motion::Sway, 0.3),
        OWN => somebody_else(painter, role, height),
        id => dressed(painter, &look(id), role, height),
    }
}

/// A figure of no role: pale, without a face, with a speech balloon.
fn somebody_else(painter: &mut Painter, role: &Choice, height: f32) {
    body(painter, PALE, height * 0.92);
    let tall = height * 0.92;
    let head = from_foot(0.31, 0.92);
    painter.capsule(head, Vec2::splat(tall * 0.38), PALE).with(outline(tall));
    painter.emoji(&role.emoji, from_foot(0.7, 0.92), tall * 0.36);
}

fn dressed(painter: &mut Painter, look: &Look, role: &Choice, height: f32) {
    let tall = height * look.tall;
    let place = |x: f32, y: f32| at((x - 0.5).mul_add(look.tall, 0.5), from_foot(y, look.tall).y);
    let (hair, color) = look.hair;
    if hair == Hair::Long {
        painter.rounded(place(0.5, 0.37), Vec2::new(0.5, 0.42) * tall, tall * 0.18, color);
    }
    body(painter, look.coat, tall);
    if hair == Hair::Bun {
        painter.capsule(place(0.5, 0.065), Vec2::splat(tall * 0.17), color);
    }
    painter.capsule(place(0.5, 0.27), Vec2::splat(tall * 0.45), color);
    let face = painter.capsule(place(0.5, 0.315), Vec2::new(0.38, 0.36) * tall, FACE);
    face.with(lit(FACE, FACE_SHADED));
    if hair == Hair::Cap {
        painter.capsule(place(0.5, 0.185), Vec2::new(0.56, 0.075) * tall, color.mix(&theme::INK, 0.18));
    }
    for side in [-1.0_f32, 1.0] {
        let blush = theme::figure::BLUSH;
        painter.ellipse(place(side.mul_add(0.135, 0.5), 0.375), Vec2::new(0.09, 0.06) * tall, blush);
        painter.ellipse(place(side.mul_add(0.08, 0.5), 0.315), Vec2::new(0.056, 0.07) * tall, theme::INK);
        let gleam = place(side.mul_add(0.08, 0.512), 0.298);
        painter.capsule(gleam, Vec2::splat(tall * 0.022), theme::WHITE);
    }
    smile(painter, place(0.5, 0.365), tall * 0.17);
    painter.emoji(&role.emoji, place(0.5, 0.71), tall * 0.34);
}

/// A mouth that smiles, so many points wide: the lower rim of an oval.
fn smile(painter: &mut Painter, place: Vec2, wide: f32) {
    let size = Vec2::new(wide, wide * 0.72);
    let node = Node {
        border: UiRect::bottom(px(wide * 0.2)),
        border_radius: BorderRadius::MAX,
        ..centred(place, size)
    };
    painter.region(place, size).with((node, BorderColor::all(theme::figure::SMILE)));
}

/// A place on the middle line of a figure that fills only a part of its node: it stands on the node's ground.
fn from_foot(y: f32, part: f32) -> Vec2 {
    at(0.5, 1.0 - (1.0 - y) * part)
}

/// The turned wood of a body, so many points tall with its head, standing on the ground of its node.
fn body(painter: &mut Painter, coat: Color, tall: f32) {
    let size = Vec2::new(0.56, 0.5) * tall;
    let node = Node {
        position_type: PositionType::Absolute,
        left: percent(50),
        bottom: percent(3),
        width: px(size.x),
        height: px(size.y),
        margin: UiRect::left(px(-size.x / 2.0)),
        border_radius: BorderRadius {
            top_left: px(tall * 0.26),
            top_right: px(tall * 0.26),
            bottom_left: px(tall * 0.12),
            bottom_right: px(tall * 0.12),
        },
        ..default()
    };
    let wood = painter.region(at(0.5, 0.7), size).with((node, lit(coat.mix(&theme::WHITE, 0.22), coat)));
    let _ = wood.with(soft_shadow(2.0, 5.0));
}

/// Lighter above, its own colour below.
fn lit(above: Color, below: Color) -> BackgroundGradient {
    gradient::to_bottom([(above, 0.0), (below, 85.0)])
}

fn outline(tall: f32) -> BoxShadow {
    soft_shadow(2.0, tall * 0.06)
}
