//! The bridge: ropes over the ravine from the first moment, and between them the planks that lie.

use bevy::prelude::*;

use crate::kit::{Motion, Painter, at, centred, theme, turned};

use super::{
    level::MaybeBridgeLevel,
    planks::{self, WOOD_DARK},
    rules::PLANK,
    scene::{FAR_EDGE, GROUND, NEAR_EDGE},
};

/// How high a plank of the bridge is, in points.
const THICK: f32 = 84.0;
/// Ropes.
const ROPE: Color = theme::cloth::BRIDGE_ROPE;

/// The bridge as far as it is built.
pub struct Bridge<'a> {
    /// The content.
    pub level: &'a MaybeBridgeLevel,
    /// The ids of the planks that lie, in order.
    pub laid: Vec<&'a str>,
    /// How many it needs.
    pub wanted: usize,
    /// Whether a plank may be laid now.
    pub open: bool,
    /// Whether the last plank was laid in this turn: it falls into its place.
    pub fresh: bool,
}

impl Bridge<'_> {
    /// Where the plank of this number lies.
    fn place(&self, number: usize) -> Vec2 {
        let step = (FAR_EDGE - NEAR_EDGE) / self.wanted.max(1) as f32;
        at((number as f32 + 0.5).mul_add(step, NEAR_EDGE), GROUND + 0.04)
    }

    /// Where the next plank belongs.
    pub fn gap(&self) -> Vec2 {
        self.place(self.laid.len().min(self.wanted.saturating_sub(1)))
    }

    /// Whether every plank lies.
    pub fn holds(&self) -> bool {
        self.laid.len() >= self.wanted
    }

    /// Draws ropes, planks, and the place for the next one.
    pub fn draw(&self, painter: &mut Painter) {
        let holds = self.holds();
        let width = (FAR_EDGE - NEAR_EDGE) * painter.canvas.x / self.wanted.max(1) as f32;
        let size = Vec2::new(width - 5.0, THICK);
        if holds {
            for number in 0..self.wanted {
                let shine = theme::SUN.with_alpha(0.75);
                painter.glow(self.place(number), 330.0, shine).ambient(Motion::Breathe, number as f32 * 0.2);
            }
        }
        // Under the planks, the ropes they lie on.
        rope(painter, |along| at(across(along), GROUND + 0.065), 8.0);
        for (number, id) in self.laid.iter().enumerate() {
            self.plank(painter, number, id, size);
        }
        for number in self.laid.len()..self.wanted {
            self.place_for_a_plank(painter, number, size);
        }
        rail(painter, self.wanted);
        if holds {
            for x in [0.36, 0.5, 0.64] {
                painter.emoji("sparkles", at(x, 0.345), 50.0).coming("", 0.3).ambient(Motion::Bob, x * 3.0);
            }
        }
        if self.open && !holds {
            let room = Vec2::new((FAR_EDGE - NEAR_EDGE) * painter.canvas.x + 120.0, 280.0);
            painter.region(at(0.5, GROUND + 0.01), room).takes("gap", PLANK);
        }
    }

    fn plank(&self, painter: &mut Painter, number: usize, id: &str, size: Vec2) {
        let Some(plank) = self.level.explanations.iter().find(|one| one.choice.id == id) else { return };
        let place = self.place(number);
        let falls = painter.region(place, size);
        let falls = if self.fresh && number + 1 == self.laid.len() {
            falls.arriving(&format!("laid-{number}"), Vec2::new(0.0, -70.0), 0.0).entity
        } else {
            falls.entity
        };
        let mut inside = painter.inside(falls);
        let wood = planks::wood(&mut inside, at(0.5, 0.5), size, 12.0);
        let mut inside = inside.inside(wood);
        planks::grain(&mut inside, size);
        inside.emoji(&plank.choice.emoji, at(0.5, 0.49), 66.0);
    }

    /// An outline: a plank belongs here. The next one shines, where it may be laid now.
    fn place_for_a_plank(&self, painter: &mut Painter, number: usize, size: Vec2) {
        let place = self.place(number);
        let next = self.open && number == self.laid.len();
        let line = if next { theme::SUN } else { theme::PAPER.with_alpha(0.55) };
        let paper = theme::PAPER.with_alpha(if next { 0.55 } else { 0.12 });
        if next {
            painter.glow(place, size.x * 1.7, theme::SUN.with_alpha(0.55));
        }
        let node = Node {
            border: UiRect::all(px(if next { 7 } else { 3 })),
            border_radius: BorderRadius::all(px(14)),
            ..centred(place, size - Vec2::splat(6.0))
        };
        let outline =
            painter.region(place, size).with((node, BorderColor::all(line), BackgroundColor(paper)));
        if next {
            let _ = outline.ambient(Motion::Invite, 0.0);
        }
    }
}

/// How far along the ravine, as a fraction of the width: 0 is this side, 1 the other.
fn across(along: f32) -> f32 {
    (FAR_EDGE - NEAR_EDGE).mul_add(along, NEAR_EDGE)
}

/// The height at which the rail hangs.
fn rail_at(along: f32) -> Vec2 {
    let out = (along - 0.5) * 2.0;
    at(across(along), 0.05_f32.mul_add(-(out * out), GROUND - 0.045))
}

/// The rail: a rope from post to post with cords down to the planks.
fn rail(painter: &mut Painter, wanted: usize) {
    for number in 0..=wanted * 2 {
        let from = rail_at(number as f32 / (wanted * 2).max(1) as f32) * painter.canvas;
        let to = Vec2::new(from.x, GROUND * painter.canvas.y);
        painter.capsule(from.midpoint(to) / painter.canvas, Vec2::new(5.0, (to.y - from.y).max(1.0)), ROPE);
    }
    rope(painter, rail_at, 9.0);
    for x in [NEAR_EDGE - 0.004, FAR_EDGE + 0.004] {
        painter.ellipse(at(x, GROUND + 0.075), Vec2::new(64.0, 16.0), theme::SHADE);
        planks::wood(painter, at(x, GROUND - 0.018), Vec2::new(30.0, 150.0), 12.0);
        painter.capsule(at(x, GROUND - 0.105), Vec2::new(38.0, 22.0), WOOD_DARK);
    }
}

/// A rope along this curve.
fn rope(painter: &mut Painter, curve: impl Fn(f32) -> Vec2, thick: f32) {
    const PIECES: u8 = 20;
    for piece in 0..PIECES {
        let place = |piece: u8| curve(f32::from(piece) / f32::from(PIECES)) * painter.canvas;
        let (from, to) = (place(piece), place(piece + 1));
        let way = to - from;
        let lean = turned(way.y.atan2(way.x));
        painter
            .capsule(from.midpoint(to) / painter.canvas, Vec2::new(way.length() + 5.0, thick), ROPE)
            .with(lean);
    }
}
