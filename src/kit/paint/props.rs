//! Small things that several activities are made of: rounded pieces, choices with their words, clouds.

use bevy::{prelude::*, text::LineHeight};

use super::painter::{Painter, Words, at, centred};
use super::shape::soft_shadow;
use super::thing::Thing;
use crate::{content::Choice, kit::theme};

impl<'w, 's> Painter<'_, 'w, 's> {
    /// A piece with fully rounded ends, centred on a place.
    pub fn capsule(&mut self, place: Vec2, size: Vec2, color: Color) -> Thing<'_, 'w, 's> {
        let node = Node { border_radius: BorderRadius::MAX, ..centred(place, size) };
        self.region(place, size).with((node, BackgroundColor(color)))
    }

    /// A piece whose corners are rounded by so many points, centred on a place.
    pub fn rounded(&mut self, place: Vec2, size: Vec2, round: f32, color: Color) -> Thing<'_, 'w, 's> {
        let node = Node { border_radius: BorderRadius::all(px(round)), ..centred(place, size) };
        self.region(place, size).with((node, BackgroundColor(color)))
    }

    /// Words in a node that lays its children out by itself.
    pub fn text_in(&mut self, parent: Entity, text: &str, words: Words) -> Entity {
        self.text_of(parent, text, words, self.look_of(words).0)
    }

    /// Words in such a node, wrapped at so many points in lines of about the same length. Larger words than they were
    /// composed for have no more lines than in that size.
    pub fn text_within(&mut self, parent: Entity, text: &str, words: Words, width: f32) -> Entity {
        let size = self.size_within(text, words, width);
        let line = self.line_of(text, words, width);
        let wrapping = self.wrapping(text, size, words.look().1, width);
        let entity = self.text_of(parent, text, words, size);
        self.commands.entity(entity).insert((wrapping, Node { max_width: px(line), ..default() }));
        entity
    }

    fn text_of(&mut self, parent: Entity, text: &str, words: Words, size: f32) -> Entity {
        let (_, bold, color) = self.look_of(words);
        let font = self.art.font(self.language(), bold);
        self.commands
            .spawn((
                Text::new(text),
                TextFont { font: font.into(), font_size: size.into(), ..default() },
                LineHeight::RelativeToFont(1.2),
                TextColor(color),
                TextLayout::justify(Justify::Center),
                ChildOf(parent),
            ))
            .id()
    }

    /// Words on a small paper of their own in a node that lays its children out: at most `width` points wide, in lines
    /// of about the same length.
    pub fn label_in(&mut self, parent: Entity, text: &str, width: f32) -> Entity {
        self.label_with_room(parent, text, width, Vec2::new(10.0, 3.0), 0.96)
    }

    /// The same with so much room to both sides of the words, and a little less above and below.
    pub fn flat_label_in(&mut self, parent: Entity, text: &str, width: f32, room: f32) -> Entity {
        self.label_with_room(parent, text, width, Vec2::new(room, 2.0), 0.95)
    }

    fn label_with_room(&mut self, parent: Entity, text: &str, width: f32, room: Vec2, opaque: f32) -> Entity {
        let node = Node {
            padding: UiRect::axes(px(room.x), px(room.y)),
            border_radius: BorderRadius::all(px(18)),
            max_width: px(width),
            ..default()
        };
        let colour = BackgroundColor(theme::PAPER.with_alpha(opaque));
        let paper = self.commands.spawn((node, colour, soft_shadow(3.0, 8.0), ChildOf(parent))).id();
        self.text_within(paper, text, Words::Label, width - 2.0 * room.x);
        paper
    }

    /// A row across this painter's parent, so many points below its upper edge; what lies in it stands in the middle.
    pub fn row_at(&mut self, top: f32) -> Entity {
        let row = Node {
            position_type: PositionType::Absolute,
            top: px(top),
            width: percent(100),
            justify_content: JustifyContent::Center,
            ..default()
        };
        self.commands.spawn((row, ChildOf(self.parent))).id()
    }

    /// Words on a small paper in such a row.
    pub fn label_at(&mut self, text: &str, top: f32, width: f32) {
        let row = self.row_at(top);
        self.label_in(row, text, width);
    }

    /// Words on a small paper whose upper edge is centred on this place, so that it grows downwards only.
    pub fn label_below(&mut self, text: &str, top: Vec2, width: f32) {
        let node = Node {
            justify_content: JustifyContent::Center,
            align_items: AlignItems::FlexStart,
            ..centred(top, Vec2::new(width, 0.0))
        };
        let holder = self.region(top, Vec2::new(width, 0.0)).with(node).entity;
        self.label_in(holder, text, width);
    }

    /// Words beside a picture in a row, wrapped at `width` points. What does not fit one line stands in a column of its
    /// own, because the engine measures words beside a picture wrongly.
    pub fn words_beside(&mut self, row: Entity, text: &str, words: Words, width: f32, justify: Justify) {
        let (size, bold) = (self.size_within(text, words, width), words.look().1);
        if self.fits_one_line(text, size, bold, width) {
            let words = self.text_of(row, text, words, size);
            self.commands.entity(words).insert(TextLayout::no_wrap());
            return;
        }
        let column = Node {
            width: px(self.balanced(text, size, bold, width)),
            flex_shrink: 0.0,
            flex_direction: FlexDirection::Column,
            justify_content: JustifyContent::Center,
            ..default()
        };
        let column = self.commands.spawn((column, ChildOf(row))).id();
        let words = self.text_of(column, text, words, size);
        self.commands.entity(words).insert(TextLayout::justify(justify));
    }

    /// A picture in a node that lays its children out by itself; `size` is its side in points.
    pub fn picture_in(&mut self, parent: Entity, emoji: &str, size: f32) -> Entity {
        let image = self.art.picture(&format!("emoji/{emoji}"));
        let node = Node { width: px(size), height: px(size), flex_shrink: 0.0, ..default() };
        self.commands.spawn((ImageNode::new(image), node, ChildOf(parent))).id()
    }

    /// Fills a thing with a choice: its picture, and its word below. The thing is `width` points wide.
    pub fn choice_in(&mut self, thing: Entity, choice: &Choice, picture: f32, width: f32) {
        let column = self
            .commands
            .spawn((
                Node {
                    position_type: PositionType::Absolute,
                    width: percent(100),
                    height: percent(100),
                    flex_direction: FlexDirection::Column,
                    justify_content: JustifyContent::Center,
                    align_items: AlignItems::Center,
                    row_gap: px(4),
                    ..default()
                },
                ChildOf(thing),
            ))
            .id();
        self.word_choice(column, choice);
        self.picture_in(column, &choice.emoji, picture);
        self.text_within(column, choice.label.get(self.language()), Words::Label, width - 12.0);
    }

    /// A soft white cloud, centred on a place; things can be put inside.
    pub fn cloud(&mut self, place: Vec2, size: Vec2) -> Entity {
        let holder = self.region(place, size).entity;
        let mut inside = self.inside(holder);
        let white = theme::CARD.with_alpha(0.97);
        let round = size.y * 0.42;
        inside.rounded(at(0.5, 0.56), size * Vec2::new(1.0, 0.82), round.min(150.0), white);
        for (x, y, part) in [(0.2, 0.28, 0.44), (0.42, 0.2, 0.56), (0.64, 0.22, 0.5), (0.84, 0.32, 0.4)] {
            inside.capsule(at(x, y), Vec2::splat(size.y * part), white);
        }
        holder
    }
}
