//! Brushes for scenes: things in the light of the hour, glows, mounds, trails, papers that fit their words.

use bevy::prelude::*;

use super::painter::{Painter, Words, at, centred};
use super::shape::soft_shadow;
use super::thing::Thing;
use crate::kit::{motion::Motion, theme};

/// As near as what is composed in the same row.
const EXACTLY: f32 = 0.001;

impl<'w, 's> Painter<'_, 'w, 's> {
    /// An emoji picture in the light of the hour: its colours are multiplied with it.
    pub fn lit_emoji(&mut self, name: &str, place: Vec2, size: f32, light: Color) -> Thing<'_, 'w, 's> {
        let image = self.art.picture(&format!("emoji/{name}"));
        self.region(place, Vec2::splat(size)).with(ImageNode::new(image).with_color(light))
    }

    /// A thing that stands on the ground at this place, with its shade under it. It sways from its foot.
    pub fn standing(&mut self, name: &str, foot: Vec2, size: f32, light: Color, phase: f32) {
        let shade = theme::SHADE.with_alpha(0.2);
        self.ellipse(foot, Vec2::new(size * 0.72, size * 0.16), shade);
        // Emoji stand a little above the lower edge of their picture.
        let middle = foot - Vec2::new(0.0, size * 0.44 / self.canvas.y);
        self.lit_emoji(name, middle, size, light).ambient(Motion::Sway, phase);
    }

    /// A soft round light that fades towards its edge.
    pub fn glow(&mut self, place: Vec2, size: f32, color: Color) -> Thing<'_, 'w, 's> {
        let fading = RadialGradient::new(
            UiPosition::CENTER,
            RadialGradientShape::ClosestSide,
            vec![
                ColorStop::percent(color, 8),
                ColorStop::percent(color.with_alpha(color.alpha() * 0.4), 55),
                ColorStop::percent(color.with_alpha(0.0), 100),
            ],
        );
        self.region(place, Vec2::splat(size)).with(BackgroundGradient::from(fading))
    }

    /// An ellipse that is lighter above and darker below: a hill, a stone, a bush.
    pub fn mound(&mut self, place: Vec2, size: Vec2, above: Color, below: Color) -> Thing<'_, 'w, 's> {
        let shaded =
            LinearGradient::to_bottom(vec![ColorStop::percent(above, 0), ColorStop::percent(below, 60)]);
        self.ellipse(place, size, Color::NONE).with(BackgroundGradient::from(shaded))
    }

    /// A sheet over the whole canvas, from one colour above to another below.
    pub fn sheet(&mut self, above: Color, below: Color) -> Thing<'_, 'w, 's> {
        let fading = LinearGradient::to_bottom(vec![ColorStop::auto(above), ColorStop::auto(below)]);
        let canvas = self.canvas + Vec2::splat(4.0);
        self.region(at(0.5, 0.5), canvas).with(BackgroundGradient::from(fading))
    }

    /// A path through these places, each with its width in points; between them it runs smoothly.
    pub fn trail(&mut self, places: &[(Vec2, f32)], color: Color) {
        /// Distance of the pieces the path is laid from, in points.
        const PIECE: f32 = 6.0;
        for window in 0..places.len().saturating_sub(1) {
            let place = |index: usize| places[index.min(places.len() - 1)];
            let (before, from) = (place(window.saturating_sub(1)), place(window));
            let (to, after) = (place(window + 1), place(window + 2));
            let steps = (((to.0 - from.0) * self.canvas).length() / PIECE).clamp(1.0, 200.0) as u8;
            for step in 0..=steps {
                let part = f32::from(step) / f32::from(steps);
                let spot = smooth(before.0, from.0, to.0, after.0, part);
                let width = from.1 + (to.1 - from.1) * part;
                self.ellipse(spot, Vec2::new(width, width * 0.42), color);
            }
        }
    }

    /// Words on a paper that fits them, centred on a place, wrapped at `width` points.
    pub fn paper(&mut self, text: &str, words: Words, place: Vec2, width: f32) -> Thing<'_, 'w, 's> {
        let (size, _, _) = self.look_of(words);
        // A hint in the row of the buttons changes sides with them; a word below a picture near by does not.
        let place = self.mirrored_near(place, EXACTLY);
        self.words_on_paper(text, words, place, width, Vec2::new(size * 0.6, size * 0.22))
    }

    /// Words on a paper that leaves so much room around them, in points to each side and above and below.
    pub(super) fn words_on_paper(
        &mut self,
        text: &str,
        words: Words,
        place: Vec2,
        width: f32,
        room: Vec2,
    ) -> Thing<'_, 'w, 's> {
        let ((_, bold, color), within) = (self.look_of(words), width - 2.0 * room.x);
        let size = self.size_within(text, words, within);
        let font = self.art.font(self.language(), bold);
        let fitting = self.balanced(text, size, bold, within) + 2.0 * room.x;
        let wrapping = self.wrapping(text, size, bold, within);
        let node =
            Node { padding: UiRect::axes(px(room.x), px(room.y)), max_width: px(fitting), ..default() };
        let (holder, paper) = self.document_for(place, width, node);
        self.commands.spawn((
            Text::new(text),
            TextFont { font: font.into(), font_size: size.into(), ..default() },
            bevy::text::LineHeight::RelativeToFont(1.2),
            TextColor(color),
            wrapping,
            ChildOf(paper),
        ));
        self.thing(holder)
    }

    /// The same with a speaker behind the words.
    pub(super) fn spoken_on_paper(
        &mut self,
        text: &str,
        words: Words,
        place: Vec2,
        width: f32,
        room: Vec2,
    ) -> Thing<'_, 'w, 's> {
        let node = Node {
            padding: UiRect::new(px(room.x), px(12), px(room.y), px(room.y)),
            column_gap: px(12),
            align_items: AlignItems::Center,
            max_width: px(width),
            ..default()
        };
        let (holder, paper) = self.document_for(place, width, node);
        let line = self.beside_speaker(width - 2.0 * room.x);
        self.words_beside(paper, text, words, line, Justify::Center);
        self.speaker_in(paper, text);
        self.thing(holder)
    }

    /// A paper as large as what lies in it, in the middle of a holder that is centred on a place.
    fn document_for(&mut self, place: Vec2, width: f32, node: Node) -> (Entity, Entity) {
        let holder = self
            .region(place, Vec2::new(width, 0.0))
            .with(Node {
                justify_content: JustifyContent::Center,
                align_items: AlignItems::Center,
                ..centred(place, Vec2::new(width, 0.0))
            })
            .entity;
        let paper = self
            .commands
            .spawn((
                Node { border_radius: BorderRadius::all(px(theme::ROUND * 0.75)), ..node },
                BackgroundColor(theme::PAPER.with_alpha(0.95)),
                soft_shadow(3.0, 10.0),
                ChildOf(holder),
            ))
            .id();
        (holder, paper)
    }

    /// A round paper with an animal on it.
    pub fn portrait(&mut self, animal: &str, place: Vec2, size: f32) -> Entity {
        let round = self
            .region(place, Vec2::splat(size))
            .with((
                Node { border_radius: BorderRadius::MAX, ..centred(place, Vec2::splat(size)) },
                BackgroundColor(theme::PAPER),
                soft_shadow(5.0, 14.0),
            ))
            .entity;
        self.inside(round).emoji(animal, at(0.5, 0.5), size * 0.74);
        round
    }

    /// A round leaf-green button with a large icon on it.
    pub fn round_icon(&mut self, icon: &str, place: Vec2, size: f32) -> Entity {
        let node = Node { border_radius: BorderRadius::MAX, ..centred(place, Vec2::splat(size)) };
        let shade = soft_shadow(5.0, 14.0);
        let round =
            self.region(place, Vec2::splat(size)).with((node, BackgroundColor(theme::LEAF), shade)).entity;
        self.inside(round).icon(icon, at(0.5, 0.5), size * 0.56, theme::CARD);
        round
    }

    /// A ring of light around what may be touched next; it breathes.
    pub fn invite(&mut self, place: Vec2, size: f32) {
        let ring = self.region(place, Vec2::splat(size)).with((
            Node {
                border: UiRect::all(px(7)),
                border_radius: BorderRadius::MAX,
                ..centred(place, Vec2::splat(size))
            },
            BorderColor::all(theme::SUN),
            BoxShadow::new(theme::SUN.with_alpha(0.8), px(0), px(0), px(4), px(26)),
        ));
        let _ = ring.ambient(Motion::Invite, 0.0);
    }
}

/// A smooth curve through four places, between the middle two.
fn smooth(before: Vec2, from: Vec2, to: Vec2, after: Vec2, part: f32) -> Vec2 {
    let (square, cube) = (part * part, part * part * part);
    0.5 * (2.0 * from
        + (to - before) * part
        + (2.0 * before - 5.0 * from + 4.0 * to - after) * square
        + (3.0 * from - before - 3.0 * to + after) * cube)
}
