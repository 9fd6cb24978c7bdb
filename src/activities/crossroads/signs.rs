//! The fork in the road: one way and one signpost for each idea, and above it a cloud with what may come of it.

use bevy::prelude::*;

use crate::{
    content::Choice,
    kit::{Act, Motion, Painter, Words, at, centred, gradient, shadow_of, theme},
};

use super::{
    level::{CrossroadsLevel, Idea},
    rules::{CHOOSE, LOOK},
    scenes::{self, SAND, SAND_EDGE},
};

/// Posts and edges of signs.
pub const WOOD_DARK: Color = theme::wood::DARK_OAK;
const WOOD: Color = theme::wood::SIGN;
const WOOD_SHADED: Color = theme::wood::SIGN_SHADED;

/// Where the ways part: the character stands here.
const PARTING: Vec2 = at(0.36, 0.93);

/// What touching a sign does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signs {
    /// A tap looks along the way.
    Look,
    /// Held, the way is chosen; a tap on its cloud looks.
    Choose,
    /// Nothing: the tablet goes on to the next child.
    Still,
}

/// The fork as it stands.
pub struct Fork<'a> {
    /// The content.
    pub level: &'a CrossroadsLevel,
    /// What touching a sign does.
    pub signs: Signs,
    /// The ways looked along so far.
    pub looked: Vec<&'a str>,
    /// The ways gone so far.
    pub gone: Vec<&'a str>,
    /// The way that is looked along just now.
    pub latest: Option<&'a str>,
    /// The feeling that was named.
    pub feeling: Option<&'a Choice>,
}

impl Fork<'_> {
    /// Draws roads, signs and clouds, and the character where the ways part.
    pub fn draw(&self, painter: &mut Painter) {
        let count = self.level.ideas.len().max(1) as f32;
        let step = 0.94 / count;
        let foot = |index: usize| {
            let x = (index as f32 - (count - 1.0) / 2.0).mul_add(step, 0.5);
            at(x, 0.055_f32.mul_add((x - 0.5).abs(), 0.745))
        };
        for index in 0..self.level.ideas.len() {
            way(painter, foot(index), SAND_EDGE, 14.0);
        }
        for index in 0..self.level.ideas.len() {
            way(painter, foot(index), SAND, 0.0);
        }
        let width = (step * painter.canvas.x - 20.0).min(270.0);
        for (index, idea) in self.level.ideas.iter().enumerate() {
            self.idea(painter, idea, foot(index), width, index);
        }
        self.hand(painter, foot(0), width);
        let walker =
            painter.character(&self.level.character, painter.on_this_side(PARTING) + at(0.0, 0.03), 176.0);
        if let Some(feeling) = self.feeling {
            scenes::thought(&mut painter.inside(walker), feeling);
        }
        let latest = self.latest.and_then(|id| self.level.ideas.iter().position(|idea| idea.choice.id == id));
        if let Some(index) = latest {
            outcome(painter, &self.level.ideas[index], foot(index).x);
        }
    }

    fn idea(&self, painter: &mut Painter, idea: &Idea, foot: Vec2, width: f32, index: usize) {
        let id = idea.choice.id.as_str();
        let size = Vec2::new(width, 172.0);
        painter.ellipse(foot, Vec2::new(96.0, 22.0), theme::SHADE);
        painter.rounded(foot - at(0.0, 0.04), Vec2::new(22.0, 70.0), 10.0, WOOD_DARK);
        let middle = foot - Vec2::new(0.0, (size.y / 2.0 + 40.0) / painter.canvas.y);
        let looks = || Act::make(LOOK, id);
        // The cloud of the way that is looked along just now hangs large above all.
        if self.latest != Some(id) {
            self.cloud(
                painter,
                idea,
                middle - Vec2::new(0.0, (size.y / 2.0 + 52.0) / painter.canvas.y),
                index,
            );
        }
        let sign = painter.region(middle, size);
        let sign = match self.signs {
            Signs::Look => sign.tap(&format!("look-{id}"), looks()),
            Signs::Choose => sign.tap(&format!("choose-{id}"), Act::make(CHOOSE, id)),
            Signs::Still => sign,
        };
        let sign = sign.entity;
        board(&mut painter.inside(sign), size);
        // Larger words take the room of the picture.
        let picture = if painter.settings.words() > 1.0 { 64.0 } else { 82.0 };
        painter.choice_in(sign, &idea.choice, picture, size.x);
        if self.gone.contains(&id) {
            painter.emoji("paw-prints", foot + at(-0.036, 0.026), 58.0);
        }
    }

    /// A hand that taps the first sign, until something was touched.
    fn hand(&self, painter: &mut Painter, foot: Vec2, width: f32) {
        if self.latest.is_none() && self.signs != Signs::Still {
            let hand = foot + Vec2::new(width * 0.44, -196.0) / painter.canvas;
            painter.showing_hand(hand, Vec2::new(-18.0, 14.0));
        }
    }

    /// The small cloud above a sign: what may come of it where the group looked, a question where it did not.
    fn cloud(&self, painter: &mut Painter, idea: &Idea, place: Vec2, index: usize) {
        let id = idea.choice.id.as_str();
        let looked = self.looked.contains(&id);
        let puff = painter.region(place, Vec2::new(124.0, 92.0)).ambient(Motion::Bob, index as f32 * 0.3);
        let puff = match self.signs {
            Signs::Look => puff.tap(&format!("look-above-{id}"), Act::make(LOOK, id)),
            Signs::Choose => puff.tap(&format!("look-{id}"), Act::make(LOOK, id)),
            Signs::Still => puff,
        };
        let puff = puff.entity;
        let mut inside = painter.inside(puff);
        inside.cloud(at(0.5, 0.5), Vec2::new(124.0, 92.0));
        if looked {
            inside.emoji(&idea.outcome.emoji, at(0.5, 0.52), 66.0);
        } else {
            inside.icon("question", at(0.5, 0.52), 54.0, theme::SOFT_INK);
        }
    }
}

/// A wooden board that fills its node's size.
pub fn board(painter: &mut Painter, size: Vec2) {
    let grain = gradient::to_bottom([(WOOD, 0.0), (WOOD_SHADED, 100.0)]);
    let node = Node {
        border: UiRect::bottom(px(8)),
        border_radius: BorderRadius::all(px(24)),
        ..centred(at(0.5, 0.5), size)
    };
    painter.region(at(0.5, 0.5), size).with((
        node,
        grain,
        BorderColor::all(WOOD_DARK),
        shadow_of(0.3, 6.0, 12.0),
    ));
}

/// One way from the parting to the foot of a sign.
fn way(painter: &mut Painter, foot: Vec2, color: Color, edge: f32) {
    let parting = painter.on_this_side(PARTING);
    let bend = at((foot.x - parting.x).mul_add(0.62, parting.x), 0.835);
    let places = [
        (painter.on_this_side(PARTING + at(-0.02, 0.14)), 170.0 + edge),
        (parting, 138.0 + edge),
        (bend, 92.0 + edge),
        (foot, 62.0 + edge),
    ];
    painter.trail(&places, color);
}

/// The cloud at the end of the way that is looked along: its picture and what may come of it, in words.
fn outcome(painter: &mut Painter, idea: &Idea, x: f32) {
    let size = Vec2::new(820.0, 184.0);
    let place = at(x.clamp(0.405, 0.595), 0.25);
    for (height, aside, size) in [(0.39, 0.1, 38.0), (0.438, 0.02, 24.0)] {
        let puff = at((place.x - x).mul_add(aside, x), height);
        painter.capsule(puff, Vec2::splat(size), theme::CARD.with_alpha(0.97)).ambient(Motion::Bob, height);
    }
    let holder = painter.region(place, size).coming("", 0.0).entity;
    let mut inside = painter.inside(holder);
    let cloud = inside.cloud(at(0.5, 0.5), size);
    let row = Node {
        position_type: PositionType::Absolute,
        width: percent(100),
        top: percent(14),
        height: percent(84),
        padding: UiRect::horizontal(px(34)),
        column_gap: px(18),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..default()
    };
    let row = painter.commands.spawn((row, ChildOf(cloud))).id();
    painter.picture_in(row, &idea.outcome.emoji, 104.0);
    let text = idea.outcome.text.get(painter.language());
    painter.text_within(row, text, Words::Label, size.x - 2.0 * 34.0 - 104.0 - 18.0);
}
