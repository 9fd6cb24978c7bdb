//! The helpers of *Who Can Help?*: small figures that stand on the shore and on stones, known by their role.

use bevy::prelude::*;

use crate::{
    content::{Choice, OWN},
    kit::{Motion, Painter, at, gradient, theme, turned},
};

/// A role that has no picture of its own: it wears a blue cap with a star.
const POLICE: &str = "police";
/// A role that has no picture of its own: it wears a white cap with a heart.
const DOCTOR: &str = "doctor";
/// Pictures that show a head only; these are given a body.
const HEADS: [&str; 4] = ["child-", "boy-", "girl-", "older-person-"];

const NAVY: Color = theme::cloth::UNIFORM;
const NAVY_LIGHT: Color = theme::cloth::UNIFORM_LIT;
const WHITE_SHADED: Color = theme::cloth::WHITE_COAT_SHADED;
/// The coats of all other helpers, light and shaded.
const COATS: [(Color, Color); 3] = [
    (theme::cloth::CLAY_COAT_LIT, theme::cloth::CLAY_COAT_SHADED),
    (theme::cloth::SAGE_COAT_LIT, theme::cloth::SAGE_COAT_SHADED),
    (theme::cloth::HONEY_COAT_LIT, theme::cloth::HONEY_COAT_SHADED),
];

/// Draws a helper so many points tall; `feet` is where it stands.
pub fn draw(painter: &mut Painter, helper: &Choice, feet: Vec2, height: f32) {
    painter.ellipse(feet, Vec2::new(height * 0.72, height * 0.15), theme::SHADE.with_alpha(0.3));
    // Places inside are counted on the figure itself, wherever it stands.
    let holder = painter.region(feet, Vec2::ZERO).entity;
    let mut holder = painter.inside(holder);
    let middle = centre(&mut holder, height);
    let mut figure = holder.inside(middle);
    let head = helper.emoji.as_str();
    match helper.id.as_str() {
        OWN => {
            figure.emoji(head, at(0.5, 0.44), height * 0.9).ambient(Motion::Breathe, 0.0);
        }
        POLICE => {
            body(&mut figure, height, (NAVY_LIGHT, NAVY));
            figure.emoji(head, at(0.5, 0.36), height * 0.6);
            figure.capsule(at(0.5, 0.205), Vec2::new(height * 0.5, height * 0.07), theme::INK);
            figure.rounded(at(0.5, 0.115), Vec2::new(height * 0.56, height * 0.17), height * 0.08, NAVY);
            figure.emoji("star", at(0.5, 0.125), height * 0.17);
            figure.emoji("star", at(0.62, 0.76), height * 0.12);
        }
        DOCTOR => {
            body(&mut figure, height, (theme::CARD, WHITE_SHADED));
            figure.emoji(head, at(0.5, 0.36), height * 0.6);
            figure.rounded(
                at(0.5, 0.125),
                Vec2::new(height * 0.44, height * 0.19),
                height * 0.06,
                theme::CARD,
            );
            figure.emoji("red-heart", at(0.5, 0.13), height * 0.14);
            figure.emoji("red-heart", at(0.62, 0.78), height * 0.12);
        }
        _ if HEADS.iter().any(|one| head.starts_with(one)) => {
            body(&mut figure, height, COATS[head.len() % COATS.len()]);
            figure.emoji(head, at(0.5, 0.33), height * 0.66);
        }
        _ => {
            figure.emoji(head, at(0.5, 0.5), height * 0.98);
        }
    }
}

/// A square that stands on its parent's middle.
fn centre(holder: &mut Painter, height: f32) -> Entity {
    let node = Node {
        position_type: PositionType::Absolute,
        left: px(-height / 2.0),
        top: px(-height),
        width: px(height),
        height: px(height),
        ..default()
    };
    holder.region(at(0.0, 0.0), Vec2::ZERO).with(node).entity
}

/// A coat on two feet.
fn body(figure: &mut Painter, height: f32, (light, shaded): (Color, Color)) {
    for x in [0.4, 0.6] {
        figure.ellipse(at(x, 0.965), Vec2::new(height * 0.18, height * 0.09), theme::INK);
    }
    let cloth = gradient::to_bottom([(light, 0.0), (shaded, 90.0)]);
    for side in [-1.0, 1.0] {
        let lean = turned(side * -0.4);
        let arm = Vec2::new(height * 0.12, height * 0.32);
        figure.capsule(at(0.23_f32.mul_add(side, 0.5), 0.75), arm, shaded).with(lean);
    }
    let coat = figure.rounded(at(0.5, 0.77), Vec2::new(height * 0.42, height * 0.4), height * 0.16, shaded);
    coat.with(cloth);
}
