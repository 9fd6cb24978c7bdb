//! Where it is built, seen from above: grass, and on it a bed of earth, a cloth with plates or a table with felts.

use bevy::prelude::*;

use crate::kit::{
    Painter, at,
    backdrop::{self, Backdrop, Light},
    centred, shadow_of, theme,
};

use super::{
    level::{COLUMNS, DescribeBuildLevel, Ground, Lying},
    peek,
};

const EARTH: (Color, Color) = (theme::land::BUILD_EARTH_LIT, theme::land::BUILD_EARTH_SHADED);
const HOLLOW: (Color, Color) = (theme::land::BUILD_HOLLOW_SHADED, theme::land::BUILD_HOLLOW_LIT);
const STONES: [Color; 3] = [theme::stone::PEBBLE, theme::stone::DARK_PEBBLE, theme::stone::LIGHT_PEBBLE];
const WOOD: (Color, Color) = (theme::wood::TRAY_LIT, theme::wood::TRAY_SHADED);
const WOOD_DARK: Color = theme::wood::DARK_OAK;
const CHECK: Color = theme::cloth::CHECK;

/// The grass around, from above.
pub fn grass(painter: &mut Painter) {
    painter.sheet(theme::land::LAWN_HIGH, theme::land::LAWN_LOW);
    let light = theme::land::LAWN_LIT;
    for (place, size) in [
        (at(0.24, 0.2), Vec2::new(560.0, 300.0)),
        (at(0.82, 0.78), Vec2::new(620.0, 330.0)),
        (at(0.2, 0.86), Vec2::new(360.0, 180.0)),
    ] {
        painter.ellipse(place, size, light);
    }
    // Flat stones lead past; the animals sit down around it.
    for (place, size) in [
        (at(0.235, 0.995), 96.0),
        (at(0.27, 0.86), 80.0),
        (at(0.255, 0.73), 88.0),
        (at(0.745, 0.02), 92.0),
        (at(0.77, 0.15), 78.0),
        (at(0.755, 0.27), 86.0),
    ] {
        painter.ellipse(place + at(0.0, 0.008), Vec2::new(size, size * 0.74), theme::SHADE);
        painter.mound(place, Vec2::new(size, size * 0.7), STONES[2], STONES[1]);
    }
    backdrop::tufts(
        painter,
        &[
            at(0.02, 0.33),
            at(0.145, 0.55),
            at(0.3, 0.04),
            at(0.56, 0.97),
            at(0.85, 0.24),
            at(0.985, 0.6),
            at(0.16, 0.69),
            at(0.86, 0.6),
        ],
        theme::land::BLADES,
    );
    backdrop::daisies(
        painter,
        &[at(0.035, 0.54), at(0.17, 0.4), at(0.51, 0.03), at(0.83, 0.09), at(0.975, 0.25), at(0.975, 0.79)],
        &Light::of(Backdrop::Garden),
    );
}

/// The places for pieces around a middle, so many points apart.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// The content.
    pub level: &'a DescribeBuildLevel,
    /// Its middle.
    pub middle: Vec2,
    /// How far neighbouring places are apart, in points.
    pub apart: f32,
}

impl Field<'_> {
    /// Its size in points.
    pub fn size(self) -> Vec2 {
        Vec2::new(f32::from(COLUMNS), f32::from(self.level.rows)) * self.apart
    }

    /// The middle of a place, counted from 1.
    pub fn place(self, canvas: Vec2, number: u8) -> Vec2 {
        let (row, column) = ((number - 1) / COLUMNS, (number - 1) % COLUMNS);
        let step = |index: u8, count: u8| f32::from(index) - (f32::from(count) - 1.0) / 2.0;
        let shift = Vec2::new(step(column, COLUMNS), step(row, self.level.rows)) * self.apart;
        self.middle + shift / canvas
    }

    /// How large a piece lies in it, in points.
    pub fn piece(self) -> f32 {
        self.apart * 0.66
    }

    /// Draws the ground and its empty places.
    pub fn draw(self, painter: &mut Painter) {
        let frame = painter.region(self.middle, self.size() + Vec2::splat(self.apart * 0.34)).entity;
        let size = self.size() + Vec2::splat(self.apart * 0.34);
        let mut inside = painter.inside(frame);
        match self.level.ground {
            Ground::Bed => bed(&mut inside, size, self.apart),
            Ground::Cloth => cloth(&mut inside, size, self.apart),
            Ground::Table => table(&mut inside, size, self.apart),
        }
        for number in 1..=self.level.places() {
            let place = self.place(painter.canvas, number);
            self.hollow(painter, place);
        }
    }

    /// Draws pieces where they lie.
    pub fn draw_pieces(self, painter: &mut Painter, lying: &[Lying]) {
        for one in lying {
            let Some(piece) = self.level.piece(&one.piece) else { continue };
            let place = self.place(painter.canvas, one.place);
            painter.emoji(&piece.emoji, place, self.piece());
        }
    }

    /// Covers every place with a leaf; the leaves come in one after the other.
    pub fn cover(self, painter: &mut Painter) {
        for number in 1..=self.level.places() {
            let place = self.place(painter.canvas, number);
            let cover = painter.region(place, Vec2::splat(self.apart));
            let cover = cover.coming("covered", f32::from(number) * 0.07).entity;
            let turn = f32::from(number * 7 % 5) * 31.0 - 60.0;
            peek::leaf(&mut painter.inside(cover), at(0.5, 0.5), self.apart * 1.16, turn);
        }
    }

    fn hollow(self, painter: &mut Painter, place: Vec2) {
        let side = self.apart * 0.84;
        match self.level.ground {
            Ground::Bed => {
                let (above, below) = HOLLOW;
                painter.mound(place, Vec2::new(side, side * 0.92), above, below);
            }
            Ground::Cloth => {
                let soft = shadow_of(0.3, 4.0, 8.0);
                painter.capsule(place, Vec2::splat(side), theme::CARD).with(soft);
                painter.capsule(place, Vec2::splat(side * 0.74), theme::stone::EMPTY_SOCKET);
            }
            Ground::Table => {
                painter.capsule(place, Vec2::splat(side), WOOD_DARK.with_alpha(0.28));
                painter.capsule(place, Vec2::splat(side * 0.93), theme::stone::GLASS_SOCKET);
            }
        }
    }
}

/// A bed of earth with stones around it.
fn bed(painter: &mut Painter, size: Vec2, apart: f32) {
    let stone = apart * 0.34;
    let (columns, rows) = ((size.x / stone * 1.1) as u8, (size.y / stone * 1.1) as u8);
    let mut rim = Vec::new();
    for index in 0..=columns {
        let along = f32::from(index) / f32::from(columns);
        rim.extend([at(along, 0.0), at(1.0 - along, 1.0)]);
    }
    for index in 1..rows {
        let along = f32::from(index) / f32::from(rows);
        rim.extend([at(0.0, along), at(1.0, 1.0 - along)]);
    }
    painter.rounded(at(0.5, 0.515), size + Vec2::splat(stone * 0.9), apart * 0.3, theme::SHADE);
    for (index, place) in rim.into_iter().enumerate() {
        let color = STONES[index * 5 % 3];
        let lean = (index % 4) as f32 * 0.05;
        let side = Vec2::new(stone * (1.0 + lean), stone * (0.92 - lean));
        painter.mound(place, side, color, STONES[1]);
    }
    let soil = LinearGradient::to_bottom(vec![ColorStop::auto(EARTH.0), ColorStop::auto(EARTH.1)]);
    let inner = size - Vec2::splat(stone * 0.6);
    painter.rounded(at(0.5, 0.5), inner, apart * 0.2, EARTH.0).with(BackgroundGradient::from(soil));
}

/// A checked cloth.
fn cloth(painter: &mut Painter, size: Vec2, apart: f32) {
    let size = size + Vec2::splat(apart * 0.1);
    let node = Node {
        border_radius: BorderRadius::all(px(apart * 0.12)),
        overflow: Overflow::clip(),
        ..centred(at(0.5, 0.5), size)
    };
    let shade = shadow_of(0.35, 6.0, 14.0);
    let sheet = painter.region(at(0.5, 0.5), size);
    let sheet = sheet.with((node, BackgroundColor(theme::cloth::PICNIC), shade)).entity;
    let mut inside = painter.inside(sheet);
    let stripe = apart / 3.0;
    let (columns, rows) = ((size.x / stripe) as u8, (size.y / stripe) as u8);
    for index in (0..=columns).step_by(2) {
        let along = at((f32::from(index) + 0.5) / (f32::from(columns) + 1.0), 0.5);
        inside.rounded(along, Vec2::new(stripe, size.y), 0.0, CHECK);
    }
    for index in (0..=rows).step_by(2) {
        let along = at(0.5, (f32::from(index) + 0.5) / (f32::from(rows) + 1.0));
        inside.rounded(along, Vec2::new(size.x, stripe), 0.0, CHECK);
    }
}

/// A table of planks.
fn table(painter: &mut Painter, size: Vec2, apart: f32) {
    let size = size + Vec2::splat(apart * 0.12);
    let shade = shadow_of(0.5, 10.0, 20.0);
    let round = apart * 0.16;
    painter.rounded(at(0.5, 0.5), size + Vec2::splat(10.0), round, WOOD_DARK).with(shade);
    let plank = LinearGradient::to_bottom(vec![ColorStop::auto(WOOD.0), ColorStop::auto(WOOD.1)]);
    painter.rounded(at(0.5, 0.5), size, round, WOOD.0).with(BackgroundGradient::from(plank));
    let gaps = (size.y / (apart * 0.5)) as u8;
    for index in 1..gaps {
        let down = f32::from(index) / f32::from(gaps);
        painter.rounded(at(0.5, down), Vec2::new(size.x, 3.0), 0.0, WOOD_DARK.with_alpha(0.35));
    }
}
