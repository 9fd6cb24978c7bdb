//! A character that stands in a scene: the animal of a seat or the character of a story, on a small dressed body.

use bevy::prelude::*;

use super::painter::{Painter, at};
use super::shape::turned;
use crate::kit::{motion::Motion, theme};

/// Pictures that show a head only; these are given a body.
const HEADS: [&str; 20] = [
    "fox",
    "bear",
    "panda",
    "koala",
    "tiger-face",
    "lion",
    "rabbit-face",
    "cat-face",
    "dog-face",
    "frog",
    "monkey-face",
    "mouse-face",
    "hamster",
    "raccoon",
    "pig-face",
    "cow-face",
    "wolf",
    "polar-bear",
    "unicorn",
    "horse-face",
];

const SHIRT: Color = theme::cloth::BLUE_SHIRT;
const SHIRT_LIGHT: Color = theme::cloth::BLUE_SHIRT_LIT;
const SHOES: Color = theme::cloth::SHOES;

impl Painter<'_, '_, '_> {
    /// A character whose feet are at this place, so many points tall. Gives the node, so that it can be moved.
    pub fn character(&mut self, picture: &str, foot: Vec2, height: f32) -> Entity {
        let middle = foot - Vec2::new(0.0, height * 0.48 / self.canvas.y);
        let figure = self.region(middle, Vec2::new(height * 0.8, height)).entity;
        let mut inside = self.inside(figure);
        inside.ellipse(at(0.5, 0.98), Vec2::new(height * 0.62, height * 0.12), theme::SHADE);
        if HEADS.contains(&picture) {
            inside.dressed(height);
            inside.emoji(picture, at(0.5, 0.33), height * 0.64).ambient(Motion::Sway, foot.x);
        } else {
            inside.emoji(picture, at(0.5, 0.52), height * 0.92).ambient(Motion::Sway, foot.x);
        }
        figure
    }

    /// Lets a character come walking to its place from so many points away, once under this tag.
    pub fn bring(&mut self, walker: Entity, tag: &str, from: Vec2) {
        self.thing(walker).arriving(tag, from, 0.0);
    }

    fn dressed(&mut self, height: f32) {
        let points = |x: f32, y: f32| Vec2::new(x, y) * height;
        for side in [-1.0, 1.0] {
            self.ellipse(at(0.14_f32.mul_add(side, 0.5), 0.945), points(0.2, 0.1), SHOES);
            let lean = turned(side * -0.5);
            self.capsule(at(0.25_f32.mul_add(side, 0.5), 0.73), points(0.11, 0.3), SHIRT).with(lean);
        }
        let light = LinearGradient::to_bottom(vec![
            ColorStop::percent(SHIRT_LIGHT, 0),
            ColorStop::percent(SHIRT, 80),
        ]);
        let body = self.rounded(at(0.5, 0.74), points(0.36, 0.38), height * 0.15, SHIRT);
        body.with(BackgroundGradient::from(light));
    }
}
