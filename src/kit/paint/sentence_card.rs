//! What is read aloud now: a picture and its sentence, large on a sheet of paper.

use bevy::prelude::*;

use super::painter::{Painter, Words, at, centred};
use super::shape::soft_shadow;
use crate::kit::{motion::Motion, theme};

impl Painter<'_, '_, '_> {
    /// A picture and its sentence on a paper, centred on a place, at most `width` points wide. It comes in anew
    /// for every `tag`.
    pub fn sentence_card(&mut self, tag: &str, emoji: &str, sentence: &str, place: Vec2, width: f32) {
        let holder = self
            .region(place, Vec2::new(width, 0.0))
            .with(Node {
                justify_content: JustifyContent::Center,
                align_items: AlignItems::Center,
                ..centred(place, Vec2::new(width, 0.0))
            })
            .entity;
        let paper = self
            .inside(holder)
            .region(at(0.0, 0.0), Vec2::ZERO)
            .with((
                Node {
                    max_width: px(width),
                    column_gap: px(26),
                    align_items: AlignItems::Center,
                    padding: UiRect::new(px(24), px(38), px(18), px(18)),
                    border_radius: BorderRadius::all(px(theme::ROUND)),
                    ..default()
                },
                BackgroundColor(theme::PAPER.with_alpha(0.97)),
                soft_shadow(6.0, 18.0),
            ))
            .tagged(tag)
            .coming(tag, 0.0)
            .entity;
        let picture = self.picture_in(paper, emoji, 148.0);
        self.thing(picture).with(UiTransform::default()).ambient(Motion::Breathe, 0.2);
        let beside = self.beside_speaker(width - 236.0);
        self.words_beside(paper, sentence, Words::Title, beside, Justify::Left);
        self.speaker_in(paper, sentence);
    }
}
