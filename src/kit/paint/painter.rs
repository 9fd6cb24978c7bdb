//! How screens are composed: places on the canvas, pictures, words, cards and buttons, and what touching them does.

use std::collections::HashSet;

use bevy::{prelude::*, text::LineHeight};

use super::{shape::soft_shadow, thing::Thing};
use crate::{
    kit::{settings::DisplaySettings, theme},
    locale::{Language, Texts},
    platform::art::Art,
    progress::Growth,
};

/// A place in the parent: fractions of its width and height, from the top left; things are centred on it.
pub const fn at(x: f32, y: f32) -> Vec2 {
    Vec2::new(x, y)
}

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Words {
    /// Large and bold, ink.
    Title,
    /// A sentence that is the one thing to read, bold ink.
    Large,
    /// What a screen asks, bold ink.
    Asking,
    /// A sentence, ink.
    Body,
    /// A longer text that is read aloud, ink.
    Story,
    /// A label under a picture, bold ink.
    Label,
    /// White and bold, on a coloured button.
    OnLeaf,
}

impl Words {
    /// Size in points, whether bold, colour.
    pub(super) const fn look(self) -> (f32, bool, Color) {
        match self {
            Self::Title => (theme::TITLE, true, theme::INK),
            Self::Large => (theme::LARGE, true, theme::INK),
            Self::Asking => (theme::BODY + 2.0, true, theme::INK),
            Self::Body => (theme::BODY, false, theme::INK),
            Self::Story => (theme::LABEL, false, theme::INK),
            Self::Label => (theme::LABEL, true, theme::INK),
            Self::OnLeaf => (theme::BODY, true, theme::CARD),
        }
    }
}

/// How far from the middle of the lowest row a thing may stand and still belong to it, as a part of the height.
const LOWEST_ROW: f32 = 0.03;

/// Composes one screen.
pub struct Painter<'a, 'w, 's> {
    /// Where entities are made.
    pub commands: &'a mut Commands<'w, 's>,
    /// Pictures and fonts.
    pub art: &'a mut Art,
    /// Interface texts in the language spoken.
    pub texts: &'a Texts,
    /// How far the garden of the group has grown.
    pub growth: &'a Growth,
    /// What was set on the desk.
    pub settings: &'a DisplaySettings,
    /// Whether what stands in the lowest row changes sides; never inside another thing.
    pub mirrored: bool,
    /// The canvas, in points: at least 1280x800.
    pub canvas: Vec2,
    /// Tags that were on the screen before this drawing: these do not come in again.
    pub seen: &'a HashSet<String>,
    /// The node under which things are put.
    pub parent: Entity,
}

impl<'w, 's> Painter<'_, 'w, 's> {
    /// The language spoken.
    pub const fn language(&self) -> Language {
        self.texts.language()
    }

    /// A place on the children's side as it is for this hand: in the lowest row, where buttons are, left and right
    /// change for a left hand. Everything else stays where it was composed.
    pub fn for_this_hand(&self, place: Vec2) -> Vec2 {
        self.mirrored_near(place, LOWEST_ROW)
    }

    /// A place in a scene that changes sides as a whole for a left hand, because a character stands where buttons would go.
    pub fn on_this_side(&self, place: Vec2) -> Vec2 {
        if self.mirrored { at(1.0 - place.x, place.y) } else { place }
    }

    /// A way through such a scene, in points: to the right, or for a left hand to the left.
    pub const fn to_this_side(&self, way: Vec2) -> Vec2 {
        if self.mirrored { Vec2::new(-way.x, way.y) } else { way }
    }

    /// The place mirrored for a left hand if it is so near to the middle of the lowest row, as a part of the height.
    pub(super) fn mirrored_near(&self, place: Vec2, near: f32) -> Vec2 {
        let row = 1.0 - (theme::EDGE + theme::BUTTON / 2.0) / self.canvas.y;
        if self.mirrored && (place.y - row).abs() < near { at(1.0 - place.x, place.y) } else { place }
    }

    /// A painter that puts things under this node.
    pub fn inside(&mut self, parent: Entity) -> Painter<'_, 'w, 's> {
        Painter {
            commands: &mut *self.commands,
            art: &mut *self.art,
            texts: self.texts,
            growth: self.growth,
            settings: self.settings,
            mirrored: false,
            canvas: self.canvas,
            seen: self.seen,
            parent,
        }
    }

    fn spawn(&mut self, bundle: impl Bundle) -> Thing<'_, 'w, 's> {
        let entity = self.commands.spawn((bundle, UiTransform::default(), ChildOf(self.parent))).id();
        Thing { commands: &mut *self.commands, seen: self.seen, entity }
    }

    /// A thing already on the screen, to say more about.
    pub fn thing(&mut self, entity: Entity) -> Thing<'_, 'w, 's> {
        Thing { commands: &mut *self.commands, seen: self.seen, entity }
    }

    /// A picture from `assets` (`emoji/fox`), centred on a place.
    pub fn picture(&mut self, path: &str, place: Vec2, size: f32) -> Thing<'_, 'w, 's> {
        let image = self.art.picture(path);
        self.spawn((ImageNode::new(image), centred(place, Vec2::splat(size))))
    }

    /// An emoji picture centred on a place; `size` is its side in points.
    pub fn emoji(&mut self, name: &str, place: Vec2, size: f32) -> Thing<'_, 'w, 's> {
        self.picture(&format!("emoji/{name}"), place, size)
    }

    /// An icon in one colour, centred on a place.
    pub fn icon(&mut self, name: &str, place: Vec2, size: f32, color: Color) -> Thing<'_, 'w, 's> {
        let image = self.art.picture(&format!("icons/{name}"));
        self.spawn((ImageNode::new(image).with_color(color), centred(place, Vec2::splat(size))))
    }

    /// Words centred on a place, wrapped at `width` points.
    pub fn words(&mut self, text: &str, words: Words, place: Vec2, width: f32) -> Thing<'_, 'w, 's> {
        let (size, bold, color) = self.look_of(words);
        let (layout, line) = (self.wrapping(text, size, bold, width), self.balanced(text, size, bold, width));
        let font = self.art.font(self.language(), bold);
        let holder = self
            .spawn(Node {
                justify_content: JustifyContent::Center,
                align_items: AlignItems::Center,
                ..centred(place, Vec2::new(width, 0.0))
            })
            .entity;
        let entity = self
            .commands
            .spawn((
                Text::new(text),
                TextFont { font: font.into(), font_size: size.into(), ..default() },
                LineHeight::RelativeToFont(1.25),
                TextColor(color),
                layout,
                Node { max_width: px(line), ..default() },
                ChildOf(holder),
            ))
            .id();
        let _ = entity;
        Thing { commands: &mut *self.commands, seen: self.seen, entity: holder }
    }

    /// A rounded card with a soft shade, centred on a place.
    pub fn card(&mut self, place: Vec2, size: Vec2, color: Color) -> Thing<'_, 'w, 's> {
        self.spawn((
            Node { border_radius: BorderRadius::all(px(theme::ROUND)), ..centred(place, size) },
            BackgroundColor(color),
            soft_shadow(6.0, 18.0),
        ))
    }

    /// A filled ellipse, centred on a place.
    pub fn ellipse(&mut self, place: Vec2, size: Vec2, color: Color) -> Thing<'_, 'w, 's> {
        // The engine rounds corners by circles only: a circle is stretched to the ellipse.
        let circle = Node { border_radius: BorderRadius::MAX, ..centred(place, Vec2::splat(size.y)) };
        let stretch = UiTransform { scale: Vec2::new(size.x / size.y, 1.0), ..default() };
        // Where the screen's edge clips a stretched thing, the engine draws it in a wrong shape: let it stand out.
        self.spawn((circle, BackgroundColor(color), OverrideClip)).with(stretch)
    }

    /// An empty region centred on a place, for grouping and for dropping into.
    pub fn region(&mut self, place: Vec2, size: Vec2) -> Thing<'_, 'w, 's> {
        self.spawn(centred(place, size))
    }

    /// A sentence on a paper ribbon across the top: what this screen asks.
    pub fn banner(&mut self, text: &str) {
        self.banner_at(text, at(0.5, 0.115));
    }

    /// A sentence on a paper ribbon, centred on a place.
    pub fn banner_at(&mut self, text: &str, place: Vec2) {
        let width = self.canvas.x * 0.68;
        let room = Vec2::new(36.0, 16.0);
        if self.settings.reads_aloud {
            self.spoken_on_paper(text, Words::Asking, place, width, room);
        } else {
            self.words_on_paper(text, Words::Asking, place, width, room);
        }
    }
}

/// A node of this size, centred on a place given as fractions of the parent. A height of 0 grows with the content.
pub fn centred(place: Vec2, size: Vec2) -> Node {
    Node {
        position_type: PositionType::Absolute,
        left: percent(place.x * 100.0),
        top: percent(place.y * 100.0),
        width: px(size.x),
        height: px(size.y),
        margin: UiRect { left: px(-size.x / 2.0), top: px(-size.y / 2.0), ..default() },
        ..default()
    }
}
