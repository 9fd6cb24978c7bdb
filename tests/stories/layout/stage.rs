//! Reads the laid-out children's side, piece by piece, and says what is cut, covered, overlapping, too small or off the
//! screen. Nothing is drawn: the engine's layout, text layout and stacking order say it all.

use std::collections::{BTreeMap, HashMap};

use bevy::{
    math::Affine2,
    prelude::*,
    text::{ComputedTextBlock, TextLayoutInfo},
    ui::{CalculatedClip, ComputedStackIndex, OverrideClip, UiGlobalTransform},
};
use six_seeds::kit::{
    theme,
    touch::{Drag, Drop, Hold, HoldFill, Tag, Tap},
};

use super::{CLOSING, Fault, Kind};

/// From here on a ground counts as one that hides what lies under it.
const OPAQUE: f32 = 0.6;
/// Part of a picture's side up to which its drawing reaches from its middle; the rest is mostly empty.
const DRAWN: f32 = 0.38;
/// What may be off by rounding, in points.
const SLACK: f32 = 2.0;
/// The distance of the places that are looked at, in points.
const STEP: f32 = 5.0;
/// How much of a touchable thing a paper may hide, as a part of its area.
const HIDDEN: f32 = 0.06;

/// A node with what it shows.
#[allow(clippy::struct_excessive_bools, reason = "each is one thing that a node is or is not")]
struct Piece {
    entity: Entity,
    order: u32,
    node: ComputedNode,
    place: UiGlobalTransform,
    clip: Option<Rect>,
    ground: bool,
    colour: Option<Color>,
    picture: bool,
    ellipse: bool,
    fill: bool,
    tag: Option<String>,
    touched: bool,
    /// It takes what is dropped on it, and shows nothing itself.
    takes: bool,
    words: Option<Written>,
}

/// Words as they stand on the screen.
struct Written {
    text: String,
    /// The ink of each line.
    lines: Vec<Rect>,
    /// Lines that begin with a sign that closes.
    wrong_starts: Vec<String>,
}

impl Piece {
    fn bounds(&self) -> Rect {
        bounds_of(self.place.affine(), Rect::from_center_size(Vec2::ZERO, self.node.size()))
    }

    /// Whether it hides what lies under it here.
    fn hides(&self, point: Vec2) -> bool {
        if self.clip.is_some_and(|clip| !clip.contains(point)) {
            return false;
        }
        if self.ground && self.node.contains_point(self.place, point) {
            return true;
        }
        let local =
            self.place.try_inverse().map(|inverse| inverse.transform_point2(point) / self.node.size());
        self.picture && local.is_some_and(|local| local.length() < DRAWN)
    }

    fn name(&self) -> String {
        let words = self.words.as_ref().map(|words| format!("\"{}\"", short(&words.text)));
        self.tag
            .clone()
            .or(words)
            .unwrap_or_else(|| if self.picture { "a picture".to_owned() } else { "a paper".to_owned() })
    }
}

/// The beginning of a text, to know it by.
fn short(text: &str) -> String {
    let start: String = text.chars().take(28).collect();
    if start.len() < text.len() { format!("{start}…") } else { start }
}

fn bounds_of(place: Affine2, rect: Rect) -> Rect {
    let corners = [rect.min, rect.max, Vec2::new(rect.min.x, rect.max.y), Vec2::new(rect.max.x, rect.min.y)];
    let points = corners.map(|corner| place.transform_point2(corner));
    let (min, max) =
        points.iter().fold((points[0], points[0]), |(min, max), one| (min.min(*one), max.max(*one)));
    Rect { min, max }
}

type Parts = (
    (Entity, &'static ComputedNode, &'static UiGlobalTransform, &'static ComputedStackIndex),
    (Option<&'static CalculatedClip>, Has<OverrideClip>, Has<HoldFill>),
    (Option<&'static BackgroundColor>, Option<&'static BackgroundGradient>, Option<&'static ImageNode>),
    (Option<&'static Text>, Option<&'static TextLayoutInfo>, Option<&'static ComputedTextBlock>),
    (Option<&'static Tag>, Has<Tap>, Has<Hold>, Has<Drag>, Has<Drop>),
    &'static InheritedVisibility,
);

/// Everything on the screen, from below to above.
fn pieces(world: &mut World) -> Vec<Piece> {
    let mut query = world.query::<Parts>();
    let mut pieces = Vec::new();
    for (base, family, (colour, gradient, image), (text, layout, block), touch, seen) in query.iter(world) {
        let (entity, node, place, order) = base;
        let scale = place.affine().matrix2.determinant().abs();
        if !seen.get() || node.is_empty() || scale < 0.0001 {
            continue;
        }
        let words = match (text, layout, block) {
            (Some(text), Some(layout), Some(block)) => Some(written(&text.0, layout, block, node, place)),
            _ => None,
        };
        pieces.push(Piece {
            entity,
            order: order.0,
            node: *node,
            place: *place,
            clip: family.0.map(|clip| clip.clip),
            ground: colour.is_some_and(|colour| colour.0.alpha() >= OPAQUE)
                || gradient.is_some_and(|gradient| gradient.0.iter().any(is_opaque)),
            colour: colour.map(|colour| colour.0.with_alpha(1.0)),
            picture: image.is_some_and(|image| image.color.alpha() >= OPAQUE),
            ellipse: family.1,
            fill: family.2,
            tag: touch.0.map(|Tag(tag)| tag.clone()),
            touched: touch.1 || touch.2 || touch.3,
            takes: touch.4,
            words,
        });
    }
    pieces.sort_by_key(|piece| piece.order);
    pieces
}

fn is_opaque(gradient: &Gradient) -> bool {
    match gradient {
        Gradient::Linear(linear) => linear.stops.iter().all(|stop| stop.color.alpha() >= OPAQUE),
        _ => false,
    }
}

fn written(
    text: &str,
    layout: &TextLayoutInfo,
    block: &ComputedTextBlock,
    node: &ComputedNode,
    place: &UiGlobalTransform,
) -> Written {
    let mut lines: BTreeMap<usize, Rect> = BTreeMap::new();
    for glyph in layout.glyphs.iter().filter(|glyph| glyph.atlas_info.rect.size().min_element() > 0.0) {
        let ink = Rect::from_center_size(glyph.position - node.size() / 2.0, glyph.atlas_info.rect.size());
        let line = lines.entry(glyph.line_index).or_insert(ink);
        *line = line.union(ink);
    }
    let starts = block.buffer().lines().skip(1).filter_map(|line| {
        let line = text.get(line.text_range())?.trim_start();
        line.starts_with(|one| CLOSING.contains(one)).then(|| short(line))
    });
    Written {
        text: text.to_owned(),
        lines: lines.into_values().map(|line| bounds_of(place.affine(), line)).collect(),
        wrong_starts: starts.collect(),
    }
}

/// The places in a rectangle that are looked at.
fn places(rect: Rect, step: f32) -> Vec<Vec2> {
    let count = (rect.size() / step).ceil().max(Vec2::splat(2.0));
    let (columns, rows) = (count.x as u32, count.y as u32);
    let at = |x: u32, y: u32| {
        rect.min
            + rect.size()
                * (Vec2::new(x as f32 + 0.5, y as f32 + 0.5) / Vec2::new(columns as f32, rows as f32))
    };
    (0..columns).flat_map(|x| (0..rows).map(move |y| at(x, y))).collect()
}

/// The screen as it lies there.
struct Sheet {
    pieces: Vec<Piece>,
    parents: HashMap<Entity, Entity>,
    screen: Rect,
    /// How many pixels a point has.
    scale: f32,
    faults: Vec<Fault>,
}

/// What is wrong on the children's side now.
pub fn faults(world: &mut World, screen: Vec2) -> Vec<Fault> {
    let scale = world.resource::<UiScale>().0;
    let mut all = world.query::<(Entity, &ChildOf)>();
    let parents = all.iter(world).map(|(entity, child)| (entity, child.parent())).collect();
    let screen = Rect::from_corners(Vec2::ZERO, screen);
    let mut sheet = Sheet { pieces: pieces(world), parents, screen, scale, faults: Vec::new() };
    sheet.read_words();
    sheet.read_touchables();
    sheet.faults
}

impl Sheet {
    fn say(&mut self, kind: Kind, what: String) {
        self.faults.push(Fault { kind, what });
    }

    fn ancestors(&self, entity: Entity) -> Vec<Entity> {
        std::iter::successors(self.parents.get(&entity), |one| self.parents.get(*one)).copied().collect()
    }

    fn read_words(&mut self) {
        let mut said = Vec::new();
        let written: Vec<(&Piece, &Written)> =
            self.pieces.iter().filter_map(|piece| Some((piece, piece.words.as_ref()?))).collect();
        for (index, (piece, words)) in written.iter().enumerate() {
            let name = piece.name();
            for line in &words.wrong_starts {
                said.push((Kind::LineStart, format!("{name} has a line that begins with {line}")));
            }
            for line in &words.lines {
                said.extend(self.line(piece, &name, *line));
            }
            for (other, others) in &written[index + 1..] {
                let meets =
                    |line: &Rect| others.lines.iter().any(|one| overlap(*line, *one) > SLACK * self.scale);
                if words.lines.iter().any(meets) {
                    said.push((Kind::TextOnText, format!("{name} overlaps {}", other.name())));
                }
            }
        }
        for (kind, what) in said {
            self.say(kind, what);
        }
    }

    /// One line of words: on the screen, in its box, under nothing.
    fn line(&self, piece: &Piece, name: &str, line: Rect) -> Option<(Kind, String)> {
        let slack = SLACK * self.scale;
        if !contains(self.screen, line, slack) {
            return Some((Kind::OffScreen, format!("{name} is off the screen")));
        }
        if piece.clip.is_some_and(|clip| !contains(clip, line, slack)) {
            return Some((Kind::OutOfBox, format!("{name} is cut off")));
        }
        let above = self.above(piece, line);
        if let Some(above) = above {
            return Some((Kind::Covered, format!("{name} lies under {}", above.name())));
        }
        let ancestors = self.ancestors(piece.entity);
        let holder = ancestors.iter().find_map(|one| {
            self.pieces
                .iter()
                .find(|piece| piece.entity == *one && piece.ground && !piece.ellipse && !piece.fill)
        });
        if let Some(holder) = holder {
            return (!contains(holder.bounds(), line, slack))
                .then(|| (Kind::OutOfBox, format!("{name} stands out of {}", holder.name())));
        }
        self.ground_under(piece, line)
            .map(|under| (Kind::OutOfBox, format!("{name} runs over the edge of {under}")))
    }

    /// What lies over a line of words.
    fn above(&self, piece: &Piece, line: Rect) -> Option<&Piece> {
        let higher = self.pieces.iter().filter(|one| {
            one.order > piece.order && (one.ground || one.picture) && overlap(one.bounds(), line) > 0.0
        });
        let places = places(line, STEP * self.scale);
        higher.into_iter().find(|one| places.iter().filter(|place| one.hides(**place)).count() > 1)
    }

    /// A paper that words lie on with a part of them only, though no other paper holds them.
    fn ground_under(&self, piece: &Piece, line: Rect) -> Option<String> {
        let lower: Vec<&Piece> = self
            .pieces
            .iter()
            .filter(|one| {
                one.order < piece.order
                    && one.ground
                    && !one.ellipse
                    && !one.fill
                    && overlap(one.bounds(), line) > 0.0
            })
            .collect();
        let places = places(line, STEP * self.scale);
        // Pieces of one colour are one ground, like those that a cloud is made of.
        let top = |place: &Vec2| lower.iter().rev().find(|one| one.hides(*place)).copied();
        let under: Vec<Option<&Piece>> = places.iter().map(top).collect();
        let first = under.first()?.map(|one| one.colour);
        let off = under.iter().filter(|one| one.map(|one| one.colour) != first).count();
        let named = under.iter().find(|one| one.map(|one| one.colour) != first)?.or(under[0])?;
        (off > 1 && off * 20 > places.len()).then(|| named.name())
    }

    fn read_touchables(&mut self) {
        let mut said = Vec::new();
        let touched: Vec<&Piece> = self.pieces.iter().filter(|piece| piece.touched).collect();
        for (index, piece) in touched.iter().enumerate() {
            let (name, bounds) = (piece.name(), piece.bounds());
            if !contains(self.screen, bounds, SLACK * self.scale) {
                said.push((Kind::OffScreen, format!("{name} is off the screen")));
            }
            let side = bounds.size().min_element() / self.scale;
            if side < theme::TOUCH - 0.5 {
                said.push((Kind::TooSmall, format!("{name} is too small to touch")));
            }
            for other in &touched[index + 1..] {
                if self.are_nested(piece.entity, other.entity) {
                    continue;
                }
                if self.share(piece, other) {
                    said.push((Kind::TouchOnTouch, format!("{name} overlaps {}", other.name())));
                }
            }
        }
        for piece in self.pieces.iter().filter(|piece| piece.tag.is_some() && !piece.takes) {
            if let Some(above) = self.intruder(piece) {
                said.push((Kind::Covered, format!("{} lies under {}", piece.name(), above)));
            }
        }
        for (kind, what) in said {
            self.say(kind, what);
        }
    }

    fn are_nested(&self, one: Entity, other: Entity) -> bool {
        self.ancestors(one).contains(&other) || self.ancestors(other).contains(&one)
    }

    /// Whether a finger on one place could mean both.
    fn share(&self, one: &Piece, other: &Piece) -> bool {
        let common = one.bounds().intersect(other.bounds());
        if overlap(one.bounds(), other.bounds()) <= SLACK * self.scale {
            return false;
        }
        let both = |place: &&Vec2| {
            one.node.contains_point(one.place, **place) && other.node.contains_point(other.place, **place)
        };
        places(common, STEP * self.scale).iter().filter(both).count() > 2
    }

    /// A paper that reaches over a touchable thing from outside of it, or a button that does over any tagged thing.
    fn intruder(&self, piece: &Piece) -> Option<String> {
        let bounds = piece.bounds();
        let places = places(bounds, 2.0 * STEP * self.scale);
        let inner = bounds.inflate(10.0 * self.scale);
        let intruder = self.pieces.iter().find(|one| {
            one.order > piece.order
                && one.ground
                && (piece.touched || one.touched)
                && !one.ellipse
                && !one.fill
                && overlap(one.bounds(), bounds) > 0.0
                && !contains(inner, one.bounds(), 0.0)
                && !self.are_nested(one.entity, piece.entity)
                && {
                    let hidden = places.iter().filter(|place| one.hides(**place)).count();
                    hidden as f32 > HIDDEN * places.len() as f32
                }
        });
        intruder.map(|one| self.named(one))
    }

    /// A paper is called by the words on it.
    fn named(&self, piece: &Piece) -> String {
        if piece.tag.is_some() {
            return piece.name();
        }
        let words = self
            .pieces
            .iter()
            .find(|one| one.words.is_some() && self.ancestors(one.entity).contains(&piece.entity));
        words.map_or_else(|| piece.name(), |words| format!("the paper {}", words.name()))
    }
}

/// How far two rectangles overlap, in the direction in which they do less.
fn overlap(one: Rect, other: Rect) -> f32 {
    (one.max.min(other.max) - one.min.max(other.min)).min_element()
}

fn contains(outer: Rect, inner: Rect, slack: f32) -> bool {
    inner.min.cmpge(outer.min - slack).all() && inner.max.cmple(outer.max + slack).all()
}
