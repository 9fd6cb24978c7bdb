//! What lies around the bed while it is built: loose pieces at all four edges, the describer's eye and peephole.

use bevy::prelude::*;

use crate::kit::{Act, Motion, Notes, Painter, Words, at, centred, chrome, shadow_of, theme};

use super::{
    level::{DescribeBuildLevel, Lying},
    peek,
    rules::{ASK, COMPARE, PLACE},
    scene::Field,
};

/// The word of the note that says up to which question the peephole was closed again.
const CLOSED: &str = "peephole";
/// The side of a piece's place to touch, in points.
const SIDE: f32 = 118.0;
/// Where loose pieces lie: around the table in turn, so that every side has some.
const HOMES: [Vec2; 10] = [
    at(0.075, 0.625),
    at(0.925, 0.5),
    at(0.42, 0.079),
    at(0.235, 0.915),
    at(0.925, 0.68),
    at(0.075, 0.472),
    at(0.58, 0.079),
    at(0.4, 0.915),
    at(0.075, 0.775),
    at(0.925, 0.32),
];

/// The pieces: each at its place in the bed, or at its home at the edge.
pub fn pieces(painter: &mut Painter, field: Field, built: &[Lying], begun: bool) {
    let level: &DescribeBuildLevel = field.level;
    for number in 1..=level.places() {
        let place = field.place(painter.canvas, number);
        let room = Vec2::splat(field.apart - 2.0);
        painter.region(place, room).takes(&format!("bed-{number}"), &format!("{PLACE}{number}"));
    }
    for (piece, home) in level.pieces.iter().zip(HOMES) {
        // The buttons below change sides for a left hand, and so do the pieces beside them.
        let home = if home.y > 0.85 { painter.on_this_side(home) } else { home };
        let lies = built.iter().find(|one| one.piece == piece.id).map(|one| one.place);
        let place = lies.map_or(home, |number| field.place(painter.canvas, number));
        let picture = if lies.is_some() { field.piece() } else { SIDE * 0.84 };
        if lies.is_none() {
            let shade = place + Vec2::new(0.0, SIDE * 0.4) / painter.canvas;
            painter.ellipse(shade, Vec2::new(SIDE * 0.7, SIDE * 0.16), theme::SHADE);
        }
        let side = Vec2::splat(SIDE.min(field.apart - 4.0));
        let tag = format!("piece-{}", piece.id);
        let thing = painter.region(place, side).drag(&tag, &piece.id).entity;
        painter.inside(thing).emoji(&piece.emoji, at(0.5, 0.5), picture);
    }
    if !begun {
        let (from, to) = (HOMES[0] + at(0.02, 0.05), field.place(painter.canvas, level.places() - 2));
        painter.showing_hand(from, (to - from) * painter.canvas);
    }
}

/// The corner of the child who describes: who it is, the eye to hold, and behind a leaf the pattern once more.
pub fn describer(painter: &mut Painter, animal: &str, field: Field, pattern: &[Lying], asked: PeepholeState) {
    if asked.is_open() {
        // The peephole takes the whole corner.
        peephole(painter, field, pattern, asked.count);
        return;
    }
    chrome::whose_turn(painter, animal);
    if asked.invites {
        painter.invite(at(0.17, 0.12), 138.0);
    }
    let held = painter.region(at(0.17, 0.12), Vec2::splat(116.0)).hold("ask-eye", Act::make(ASK, ASK)).entity;
    peek::eye(&mut painter.inside(held), at(0.5, 0.5), 108.0, true);
}

/// How often the describer looked again, and whether the peephole was closed since.
#[derive(Clone, Copy, Debug)]
pub struct PeepholeState {
    count: usize,
    closed: usize,
    invites: bool,
}

impl PeepholeState {
    /// After so many questions; `invites` lets the eye shine.
    pub fn new(count: usize, notes: &Notes, invites: bool) -> Self {
        let closed = notes.get(CLOSED).and_then(|note| note.parse().ok()).unwrap_or_default();
        Self { count, closed, invites }
    }

    /// Whether the pattern shows in the peephole.
    pub const fn is_open(self) -> bool {
        self.count > self.closed
    }
}

/// The pattern, small, with a leaf held over it; a touch closes it.
fn peephole(painter: &mut Painter, field: Field, pattern: &[Lying], count: usize) {
    let apart = 200.0 / 3.0;
    let size = Vec2::new(286.0, f32::from(field.level.rows) * apart + 92.0);
    let middle = Vec2::new(24.0 + size.x / 2.0, 18.0 + size.y / 2.0) / painter.canvas;
    let node = Node { border_radius: BorderRadius::all(px(theme::ROUND)), ..centred(middle, size) };
    let paper = painter
        .region(middle, size)
        .with((node, BackgroundColor(theme::PAPER), shadow_of(0.4, 6.0, 18.0), ZIndex(6)))
        .tap("leaf", Act::note(CLOSED, count.to_string()))
        .entity;
    let mut inside = painter.inside(paper);
    inside.canvas = size;
    let small = Field { middle: at(0.46, 0.46), apart, ..field };
    small.draw(&mut inside);
    small.draw_pieces(&mut inside, pattern);
    // The leaf shields it from the others.
    let leaf = inside.region(at(0.93, 0.86), Vec2::splat(120.0)).ambient(Motion::Sway, 0.2).entity;
    peek::leaf(&mut inside.inside(leaf), at(0.5, 0.5), 178.0, 20.0);
    let mut leaf = inside.inside(leaf);
    peek::eye(&mut leaf, at(0.5, 0.5), 72.0, false);
}

/// Enough pieces lie in the bed: all may look together.
pub fn look_together(painter: &mut Painter) {
    let place = at(0.805, 0.5);
    painter.glow(place, 330.0, theme::SUN.with_alpha(0.75)).ambient(Motion::Breathe, 0.1);
    painter.invite(place, 172.0);
    let act = Act::make(COMPARE, COMPARE);
    let held = painter.region(place, Vec2::splat(150.0)).hold("look-together", act).entity;
    let node = Node { border_radius: BorderRadius::MAX, ..centred(at(0.5, 0.5), Vec2::splat(150.0)) };
    let mut inside = painter.inside(held);
    inside.region(at(0.5, 0.5), Vec2::splat(150.0)).with((node, BackgroundColor(theme::PAPER)));
    peek::eye(&mut inside, at(0.34, 0.5), 66.0, true);
    peek::eye(&mut inside, at(0.68, 0.5), 66.0, true);
    let words = painter.texts.get("describe-build-look");
    painter.paper(&words, Words::Label, place + Vec2::new(0.0, 122.0) / painter.canvas, 220.0);
}
