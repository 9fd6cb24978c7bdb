//! The speaker behind a sentence: a touch on it asks that the sentence is read aloud. Choices remember their words here, so
//! that the stage can say one that the whole group has made.

use bevy::prelude::*;

use super::painter::{Painter, Words, centred};
use super::thing::Thing;
use crate::{
    content::Choice,
    kit::{theme, touch::Act},
};

/// How wide the round face of a speaker is, in points; what is touched is larger.
const FACE: f32 = 64.0;
/// How much of a speaker may lie over the edge of the paper's row, above and below, in points.
const OVER: f32 = 14.0;
/// The distance from the words to the speaker, in points.
const GAP: f32 = 16.0;
/// How much of a paper's width a speaker takes, in points.
const ROOM: f32 = theme::TOUCH + GAP;

/// A choice that is shown with its words.
#[derive(Component, Clone, Debug)]
pub struct SpokenChoice {
    /// The choice's id.
    pub choice: String,
    /// Its words.
    pub label: String,
}

impl<'w, 's> Painter<'_, 'w, 's> {
    /// A speaker at the end of a row, which reads this sentence; nothing where the tablet does not read aloud.
    pub fn speaker_in(&mut self, row: Entity, sentence: &str) {
        if !self.settings.reads_aloud || sentence.is_empty() {
            return;
        }
        let round = |size: f32, over: f32| Node {
            width: px(size),
            height: px(size),
            flex_shrink: 0.0,
            margin: UiRect::axes(px(0), px(-over)),
            justify_content: JustifyContent::Center,
            align_items: AlignItems::Center,
            border_radius: BorderRadius::MAX,
            ..default()
        };
        let speaker =
            self.commands.spawn((round(theme::TOUCH, OVER), UiTransform::default(), ChildOf(row))).id();
        let tag = format!("say-{sentence}");
        self.thing(speaker).tap(&tag, Act::Say(sentence.to_owned()));
        let face = (round(FACE, 0.0), BackgroundColor(theme::LEAF), ChildOf(speaker));
        let face = self.commands.spawn(face).id();
        let image = self.art.picture("icons/speaker-high");
        let icon = Node { width: px(38), height: px(38), flex_shrink: 0.0, ..default() };
        let icon = (ImageNode::new(image).with_color(theme::CARD), icon, ChildOf(face));
        self.commands.spawn(icon);
    }

    /// A speaker of its own, centred on a place.
    pub fn speaker(&mut self, sentence: &str, place: Vec2) {
        if self.settings.reads_aloud {
            let row = self.region(place, Vec2::splat(theme::TOUCH)).entity;
            self.commands.entity(row).insert(Node {
                justify_content: JustifyContent::Center,
                align_items: AlignItems::Center,
                ..centred(place, Vec2::splat(theme::TOUCH))
            });
            self.speaker_in(row, sentence);
        }
    }

    /// How much of a row is left for words, of so many points, where a speaker may stand behind them.
    pub const fn beside_speaker(&self, width: f32) -> f32 {
        if self.settings.reads_aloud { width - ROOM } else { width }
    }

    /// A sentence for the whole group on a paper that fits it, with its speaker; wrapped at `width` points.
    pub fn sentence(&mut self, text: &str, words: Words, place: Vec2, width: f32) -> Thing<'_, 'w, 's> {
        if !self.settings.reads_aloud {
            return self.paper(text, words, place, width);
        }
        let (size, _, _) = self.look_of(words);
        self.spoken_on_paper(text, words, place, width, Vec2::new(size * 0.6, size * 0.22))
    }

    /// Remembers the words of a choice that is drawn in this node.
    pub fn word_choice(&mut self, node: Entity, choice: &Choice) {
        if self.settings.reads_aloud {
            let label = choice.label.get(self.language()).to_owned();
            self.commands.entity(node).insert(SpokenChoice { choice: choice.id.clone(), label });
        }
    }
}
