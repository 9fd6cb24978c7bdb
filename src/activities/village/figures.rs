//! The wooden figures: one for each role, told apart by hair, coat, height and the picture on its coat.

use bevy::prelude::*;

use crate::{
    content::{Choice, OWN},
    stage::{Painter, Way, at, centred, theme},
};

const FACE: Color = Color::srgb(0.949, 0.796, 0.624);
const FACE_SHADED: Color = Color::srgb(0.882, 0.69, 0.506);
const DARK: Color = Color::srgb(0.243, 0.204, 0.204);
const BROWN: Color = Color::srgb(0.427, 0.294, 0.208);
const GREY: Color = Color::srgb(0.804, 0.808, 0.827);
const PALE: Color = Color::srgb(0.965, 0.953, 0.929);

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
        "grandparent" => Look::new(Color::srgb(0.596, 0.529, 0.729), Hair::Bun, GREY, 0.93),
        "mother" => Look::new(Color::srgb(0.839, 0.467, 0.42), Hair::Long, DARK, 1.0),
        "father" => Look::new(Color::srgb(0.333, 0.541, 0.667), Hair::Short, DARK, 1.0),
        "aunt-or-uncle" => Look::new(Color::srgb(0.878, 0.62, 0.29), Hair::Short, BROWN, 0.98),
        "sibling" => Look::new(Color::srgb(0.933, 0.737, 0.32), Hair::Short, BROWN, 0.78),
        "friend" => Look::new(Color::srgb(0.427, 0.682, 0.451), Hair::Short, DARK, 0.8),
        "roommate" => Look::new(Color::srgb(0.553, 0.647, 0.824), Hair::Long, BROWN, 0.88),
        "teacher" => Look::new(Color::srgb(0.29, 0.49, 0.471), Hair::Bun, DARK, 1.0),
        "neighbour" => Look::new(Color::srgb(0.757, 0.557, 0.404), Hair::Short, GREY, 0.96),
        "coach" => {
            Look::new(Color::srgb(0.82, 0.361, 0.333), Hair::Cap, Color::srgb(0.263, 0.384, 0.58), 1.0)
        }
        "social-worker" => Look::new(Color::srgb(0.867, 0.529, 0.616), Hair::Short, BROWN, 1.0),
        "doctor" => Look::new(PALE, Hair::Short, DARK, 1.0),
        "shopkeeper" => {
            Look::new(Color::srgb(0.557, 0.667, 0.345), Hair::Cap, Color::srgb(0.878, 0.62, 0.29), 0.96)
        }
        "mentor" => {
            Look::new(Color::srgb(0.376, 0.435, 0.545), Hair::Cap, Color::srgb(0.929, 0.722, 0.267), 1.0)
        }
        "job-centre" => Look::new(Color::srgb(0.267, 0.541, 0.541), Hair::Long, BROWN, 1.0),
        "legal-aid" => Look::new(Color::srgb(0.29, 0.337, 0.482), Hair::Bun, BROWN, 1.0),
        "union" => Look::new(Color::srgb(0.757, 0.463, 0.282), Hair::Short, GREY, 1.0),
        _ => Look::new(Color::srgb(0.627, 0.565, 0.525), Hair::Short, BROWN, 0.98),
    }
}

/// Fills a node so many points high with the figure of a role.
pub fn fill(painter: &mut Painter, role: &Choice, height: f32) {
    painter.ellipse(at(0.5, 0.965), Vec2::new(height * 0.6, height * 0.12), theme::SHADE.with_alpha(0.24));
    match role.id.as_str() {
        // An animal is itself.
        "pet" => _ = painter.emoji(&role.emoji, at(0.5, 0.62), height * 0.74).ambient(Way::Sway, 0.3),
        OWN => somebody_else(painter, role, height),
        id => dressed(painter, &look(id), role, height),
    }
}

/// Whoever it is: pale, without a face, with a speech balloon.
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
        let blush = Color::srgba(0.937, 0.51, 0.431, 0.55);
        painter.ellipse(place(side.mul_add(0.135, 0.5), 0.375), Vec2::new(0.09, 0.06) * tall, blush);
        painter.ellipse(place(side.mul_add(0.08, 0.5), 0.315), Vec2::new(0.056, 0.07) * tall, theme::INK);
        let gleam = place(side.mul_add(0.08, 0.512), 0.298);
        painter.capsule(gleam, Vec2::splat(tall * 0.022), Color::WHITE);
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
    painter.region(place, size).with((node, BorderColor::all(Color::srgb(0.596, 0.263, 0.231))));
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
    let wood = painter.region(at(0.5, 0.7), size).with((node, lit(coat.mix(&Color::WHITE, 0.22), coat)));
    let _ = wood.with(BoxShadow::new(theme::SHADE, px(0), px(2), px(0), px(5)));
}

/// Lighter above, its own colour below.
fn lit(above: Color, below: Color) -> BackgroundGradient {
    LinearGradient::to_bottom(vec![ColorStop::percent(above, 0), ColorStop::percent(below, 85)]).into()
}

fn outline(tall: f32) -> BoxShadow {
    BoxShadow::new(theme::SHADE, px(0), px(2), px(0), px(tall * 0.06))
}
