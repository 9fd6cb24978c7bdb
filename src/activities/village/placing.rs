//! Where rings lie and where a figure stands on them: worked out from the moves alone, so that no other figure moves.

use bevy::prelude::*;

use crate::{
    kit::{at, theme},
    session::Turn,
};

use super::rules::{HOME, ring};

/// A figure's room on the rings, in points: never smaller than a touch.
pub const ROOM: Vec2 = Vec2::new(theme::TOUCH + 2.0, 96.0);

/// How many columns the rings are parted into, for dropping.
const COLUMNS: u16 = 40;
/// Heads stay below the question at the top: no foot stands higher, as a fraction of the canvas.
const HIGHEST_FOOT: f32 = 0.305;
/// The directions a figure may stand in, in degrees from the right, clockwise; the ones looked at first are tried first.
const DIRECTIONS: [f32; 19] = [
    62.0, 118.0, 18.0, 162.0, 90.0, 40.0, 140.0, -4.0, 184.0, 76.0, 104.0, 28.0, 152.0, 50.0, 130.0, 8.0,
    172.0, -14.0, 194.0,
];
/// How far out in its ring a figure may stand: a little beyond the middle first.
const DEPTHS: [f32; 4] = [0.62, 0.2, 0.85, 0.4];

/// An outline around the house: an ellipse in fractions of the canvas.
#[derive(Clone, Copy, Debug)]
pub struct Outline {
    /// Half its width and height.
    pub half: Vec2,
    /// The height of its middle.
    pub height: f32,
}

impl Outline {
    const fn new(half_width: f32, half_height: f32, height: f32) -> Self {
        Self { half: Vec2::new(half_width, half_height), height }
    }

    /// Its middle.
    pub const fn middle(self) -> Vec2 {
        at(0.5, self.height)
    }

    /// Its upper and lower edge at this fraction of the width, if it reaches so far.
    fn edges(self, x: f32) -> Option<(f32, f32)> {
        let along = (x - 0.5) / self.half.x;
        let rise = self.half.y * (1.0 - along * along).max(0.0).sqrt();
        (along.abs() < 1.0).then_some((self.height - rise, self.height + rise))
    }

    /// The place in this direction, so many degrees clockwise from the right.
    fn toward(self, degrees: f32) -> Vec2 {
        let angle = degrees.to_radians();
        self.middle() + self.half * Vec2::new(angle.cos(), angle.sin())
    }
}

/// The outlines from the house outwards: the first is the house's own, each ring lies between two.
pub fn outlines(rings: u16) -> &'static [Outline] {
    const HOUSE: Outline = Outline::new(0.085, 0.05, 0.395);
    const WIDEST: Outline = Outline::new(0.487, 0.237, 0.405);
    const TWO: [Outline; 3] = [HOUSE, Outline::new(0.33, 0.175, 0.39), WIDEST];
    const THREE: [Outline; 4] =
        [HOUSE, Outline::new(0.31, 0.15, 0.388), Outline::new(0.4, 0.195, 0.395), WIDEST];
    if rings < 3 { &TWO } else { &THREE }
}

/// The parts of a ring on which a figure may be dropped: middles and sizes, in fractions of the canvas. The nearest
/// ring holds the house too. Parts of different rings never overlap.
pub fn parts(rings: u16, ring: usize) -> Vec<(Vec2, Vec2)> {
    let outlines = outlines(rings);
    let Some(outer) = outlines.get(ring + 1) else { return Vec::new() };
    let inner = outlines.get(ring).filter(|_| ring > 0);
    let width = 1.0 / f32::from(COLUMNS);
    let part = |x: f32, from: f32, to: f32| (at(x, f32::midpoint(from, to)), Vec2::new(width, to - from));
    let mut parts = Vec::new();
    for column in 0..COLUMNS {
        let x = (f32::from(column) + 0.5) * width;
        let Some((top, bottom)) = outer.edges(x) else { continue };
        match inner.and_then(|inner| inner.edges(x)) {
            // The front first: that is where most is dropped.
            Some((above, below)) => parts.extend([part(x, below, bottom), part(x, top, above)]),
            None => parts.push(part(x, top, bottom)),
        }
    }
    parts
}

/// A figure on the rings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stand<'a> {
    /// The role.
    pub role: &'a str,
    /// The ring, counted from 0.
    pub ring: usize,
    /// Where its feet are, in fractions of the canvas.
    pub foot: Vec2,
}

/// Who stands where after the moves of this turn, in the order of coming.
pub fn stands(turn: &Turn, rings: u16, canvas: Vec2) -> Vec<Stand<'_>> {
    let mut stands: Vec<Stand> = Vec::new();
    for one in &turn.moves {
        let ring = ring(&one.kind);
        if ring.is_some() || one.kind == HOME {
            stands.retain(|stand| stand.role != one.choice);
        }
        if let Some(ring) = ring {
            let foot = free_place(&stands, rings, ring, canvas);
            stands.push(Stand { role: &one.choice, ring, foot });
        }
    }
    stands
}

/// The first place of a ring that no figure's room touches; where all are touched, the one with the most air.
fn free_place(stands: &[Stand], rings: u16, ring: usize, canvas: Vec2) -> Vec2 {
    let outlines = outlines(rings);
    let (Some(inner), Some(outer)) = (outlines.get(ring), outlines.get(ring + 1)) else {
        return at(0.5, 0.5);
    };
    let air = |foot: Vec2| {
        let apart = |stand: &Stand| ((stand.foot - foot).abs() * canvas / ROOM).max_element();
        stands.iter().map(apart).fold(f32::INFINITY, f32::min)
    };
    let mut best = (outer.middle(), f32::NEG_INFINITY);
    for depth in DEPTHS {
        for direction in DIRECTIONS {
            let foot = inner.toward(direction).lerp(outer.toward(direction), depth);
            let air = air(foot);
            if foot.y < HIGHEST_FOOT {
                continue;
            }
            if air >= 1.0 {
                return foot;
            }
            if air > best.1 {
                best = (foot, air);
            }
        }
    }
    best.0
}

#[cfg(test)]
mod tests {
    use crate::session::Move;

    use super::*;

    const CANVASES: [Vec2; 3] =
        [Vec2::new(1280.0, 800.0), Vec2::new(1365.0, 800.0), Vec2::new(1280.0, 960.0)];

    fn turn(rings: &[usize]) -> Turn {
        let place =
            |(index, ring): (usize, &usize)| Move::new(format!("ring-{}", ring + 1), format!("r{index}"));
        Turn { moves: rings.iter().enumerate().map(place).collect(), ..Turn::default() }
    }

    #[test]
    fn eight_figures_have_room_wherever_they_are_put() {
        for canvas in CANVASES {
            for (rings, placed) in [
                (3, vec![0; 8]),
                (3, vec![1; 8]),
                (3, vec![2; 8]),
                (3, vec![0, 1, 2, 0, 1, 2, 0, 1]),
                (3, vec![0, 0, 0, 0, 1, 1, 1, 2]),
                (2, vec![0; 8]),
                (2, vec![0, 1, 0, 1, 0, 1, 0, 1]),
            ] {
                let turn = turn(&placed);
                let stands = stands(&turn, rings, canvas);
                for (index, one) in stands.iter().enumerate() {
                    for other in &stands[..index] {
                        let apart = ((one.foot - other.foot).abs() * canvas / ROOM).max_element();
                        assert!(apart > 0.88, "{placed:?} on {canvas}: {one:?} and {other:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_figure_stands_on_its_own_ring_and_nobody_else_moves() {
        let mut turn = turn(&[0, 1, 2, 1]);
        let before = stands(&turn, 3, CANVASES[0]).iter().map(|one| one.foot).collect::<Vec<_>>();
        turn.moves.push(Move::new(HOME, "r1"));
        let after = stands(&turn, 3, CANVASES[0]);
        assert_eq!(after.iter().map(|one| one.foot).collect::<Vec<_>>(), [before[0], before[2], before[3]]);
        for stand in after {
            let holds = |(middle, size): &(Vec2, Vec2)| {
                ((stand.foot - *middle).abs() * 2.0).cmple(*size + Vec2::splat(0.001)).all()
            };
            assert!(parts(3, stand.ring).iter().any(holds), "{stand:?}");
        }
    }

    #[test]
    fn what_is_dropped_belongs_to_one_ring_only() {
        for rings in [2, 3] {
            let all: Vec<(Vec2, Vec2)> =
                (0..usize::from(rings)).flat_map(|ring| parts(rings, ring)).collect();
            for (index, one) in all.iter().enumerate() {
                for other in &all[..index] {
                    let overlap = (one.0 - other.0).abs() * 2.0 + Vec2::splat(0.0001);
                    let sizes = one.1 + other.1;
                    assert!(overlap.x >= sizes.x || overlap.y >= sizes.y, "{one:?} and {other:?}");
                }
            }
        }
    }
}
