//! A gate in the garden: two posts with flowers over them, and between them the sign of what is played behind it.

use bevy::prelude::*;

use crate::kit::{Act, Motion, Painter, at, gradient, soft_shadow, theme};

/// Where the two gates stand: the middle of their openings.
pub const GATES: [Vec2; 2] = [at(0.235, 0.4), at(0.765, 0.4)];

/// How wide the opening is, and how high the posts are, in points.
const OPENING: Vec2 = Vec2::new(330.0, 316.0);
/// Where the posts end.
const GROUND: f32 = 0.595;
/// The flowers on each gate, so that they are told apart by more than their colour.
const FLOWERS: [&str; 2] = ["cherry-blossom", "sunflower"];
const WOOD: (Color, Color) = (theme::wood::GATE, theme::wood::DARK_OAK);
const SAND: Color = theme::land::SAND;
const SAND_EDGE: Color = theme::land::SAND_EDGE;

/// A gate as it stands.
pub struct ForkGate<'a> {
    /// Which of the two it is, 0 or 1.
    pub side: usize,
    /// The picture of the activity behind it.
    pub sign: &'a str,
    /// What the level behind it is called.
    pub title: &'a str,
    /// Whether it is the one that opens; nothing until that is settled.
    pub open: Option<bool>,
}

/// Where a butterfly sits on a gate.
pub fn perch(side: usize) -> Vec2 {
    let outwards = if side == 0 { 0.115 } else { -0.115 };
    at(GATES[side].x + outwards, 0.235)
}

/// The path from the log, and its two ways; the way to the gate that opens is bright.
pub fn paths(painter: &mut Painter, open: Option<usize>) {
    for (color, edge) in [(SAND_EDGE, 18.0), (SAND, 0.0)] {
        for gate in GATES {
            let middle = at((gate.x - 0.5).mul_add(0.55, 0.5), 0.745);
            painter.trail(
                &[
                    (at(0.5, 1.06), 270.0 + edge),
                    (at(0.5, 0.94), 250.0 + edge),
                    (at((gate.x - 0.5).mul_add(0.2, 0.5), 0.85), 205.0 + edge),
                    (middle, 160.0 + edge),
                    (at(gate.x, GROUND + 0.02), 150.0 + edge),
                    (at(gate.x, GROUND - 0.05), 96.0 + edge),
                ],
                color,
            );
        }
    }
    if let Some(side) = open {
        let shine = theme::SUN.with_alpha(0.75);
        painter.glow(at(GATES[side].x, 0.62), 560.0, shine).ambient(Motion::Breathe, 0.0);
    }
}

impl ForkGate<'_> {
    /// Draws it; where a held gate decides, `held` is what holding asks.
    pub fn draw(&self, painter: &mut Painter, held: Option<Act>) {
        let place = GATES[self.side];
        if self.open == Some(true) {
            painter.glow(place, 620.0, theme::SUN.with_alpha(0.85)).ambient(Motion::Breathe, 0.0);
        }
        let half = OPENING.x / 2.0 / painter.canvas.x;
        let middle = GROUND - OPENING.y / 2.0 / painter.canvas.y;
        for side in [-1.0_f32, 1.0] {
            let foot = at(half.mul_add(side, place.x), GROUND);
            painter.ellipse(foot, Vec2::new(64.0, 18.0), theme::SHADE);
            let grain = gradient::to_right([(WOOD.0, 0.0), (WOOD.1, 100.0)]);
            painter.rounded(at(foot.x, middle), Vec2::new(28.0, OPENING.y), 12.0, WOOD.1).with(grain);
        }
        let size = Vec2::new(OPENING.x + 40.0, OPENING.y + 30.0);
        let touch = painter.region(at(place.x, middle), size);
        let face = match held {
            Some(act) => touch.hold(&format!("gate-{}", self.side), act),
            None => touch.tagged(&format!("gate-{}", self.side)),
        };
        let face = face.entity;
        self.sign(&mut painter.inside(face));
        self.flowers(painter, place, GROUND - OPENING.y / painter.canvas.y);
        if self.open == Some(true) {
            self.glitter(painter, place);
        }
    }

    /// The board that hangs from the beam, and the title below.
    fn sign(&self, painter: &mut Painter) {
        let board = painter
            .region(at(0.5, 0.4), Vec2::new(212.0, 196.0))
            .ambient(Motion::Swing, self.side as f32 * 0.4);
        let board = board.entity;
        let mut inside = painter.inside(board);
        for x in [0.2, 0.8] {
            inside.capsule(at(x, -0.04), Vec2::new(7.0, 62.0), WOOD.1);
        }
        let paper = if self.open == Some(false) { theme::PAPER.with_alpha(0.8) } else { theme::PAPER };
        inside
            .rounded(at(0.5, 0.52), Vec2::new(206.0, 186.0), theme::ROUND, paper)
            .with(soft_shadow(6.0, 14.0));
        let way = if self.side == 0 { Motion::Breathe } else { Motion::Bob };
        inside.emoji(self.sign, at(0.5, 0.52), 146.0).ambient(way, self.side as f32 * 0.3);
        painter.label_below(self.title, at(0.5, 0.69), 500.0);
    }

    /// Leaves and flowers along the beam.
    fn flowers(&self, painter: &mut Painter, place: Vec2, top: f32) {
        let width = OPENING.x + 74.0;
        painter.capsule(at(place.x, top), Vec2::new(width, 34.0), WOOD.1);
        let greens = [theme::plant::BEAM_LEAF, theme::plant::BEAM_LEAF_LIT, theme::plant::BEAM_LEAF_SHADED];
        for index in 0..9_u8 {
            let along = f32::from(index) / 8.0 - 0.5;
            let high = if index % 2 == 0 { 0.016 } else { -0.012 };
            let spot = at((along * width).mul_add(1.0 / painter.canvas.x, place.x), top - high);
            painter.ellipse(spot, Vec2::new(74.0, 52.0), greens[usize::from(index % 3)]);
        }
        for index in 0..5_u8 {
            let along = f32::from(index) / 4.0 - 0.5;
            let spot = at((along * width).mul_add(0.92 / painter.canvas.x, place.x), top + 0.008);
            painter.emoji(FLOWERS[self.side], spot, 56.0).ambient(Motion::Sway, f32::from(index) * 0.21);
        }
    }

    /// What shines where a gate has opened.
    fn glitter(&self, painter: &mut Painter, place: Vec2) {
        for (index, (x, y)) in
            [(-0.15, -0.02), (0.15, 0.03), (-0.12, 0.195), (0.13, -0.12)].into_iter().enumerate()
        {
            let tag = format!("opens-{}-{index}", self.side);
            let spot = painter
                .region(place + at(x, y), Vec2::splat(56.0))
                .tagged(&tag)
                .coming(&tag, index as f32 * 0.12);
            let spot = spot.entity;
            painter
                .inside(spot)
                .emoji("sparkles", at(0.5, 0.5), 56.0)
                .ambient(Motion::Bob, index as f32 * 0.2);
        }
    }
}
