//! The scene of *Future Window*: a warm room in the morning, a window of panes, drapes, and a broad wooden sill.

use bevy::prelude::*;

use crate::kit::{Act, Motion, Painter, at, centred, gradient, shadow_of, theme, turned};

use super::rules::OPEN;

/// The height of the sill's edge: below it stickers lie.
pub const SILL: f32 = 0.603;
/// How broad a bar between two panes is, in points.
const BAR: f32 = 14.0;
/// How broad the frame is, in points.
const FRAME: f32 = 24.0;
/// Where the window begins and ends, as fractions of the width.
const SIDES: (f32, f32) = (0.195, 0.805);

/// The wood of the frame.
const WHITE_WOOD: Color = theme::wood::WHITE_FRAME;
/// Its edge.
const WHITE_WOOD_EDGE: Color = theme::wood::WHITE_FRAME_EDGE;
/// The wood of the sill, from its edge to the front.
const SILL_WOOD: [Color; 2] = [theme::wood::SILL_LIT, theme::wood::SILL_SHADED];
/// Brass.
const BRASS: [Color; 2] = [theme::stone::BRASS_LIT, theme::stone::BRASS_SHADED];
/// Cloth of the drapes: folds in the light and in the shade.
const CLOTH: [Color; 2] = [theme::cloth::DRAPE_LIT, theme::cloth::DRAPE_SHADED];
/// The light that shines through the panes of those who had their turn.
const LIGHTS: [Color; 6] = [
    theme::light::FAIRY_AMBER,
    theme::light::FAIRY_RED,
    theme::light::FAIRY_GREEN,
    theme::light::FAIRY_BLUE,
    theme::light::FAIRY_VIOLET,
    theme::light::FAIRY_YELLOW,
];

/// How a pane looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glass {
    /// Dawn: no child was here yet.
    Dawn,
    /// Light of a colour, and nothing else to be seen.
    Lit(usize),
    /// The pane of whose turn it is.
    Own,
}

/// Where a pane is: its middle as fractions, its size in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pane {
    /// Its middle.
    pub middle: Vec2,
    /// How large it is.
    pub size: Vec2,
}

/// The window: where it is on this canvas.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    /// Its middle.
    pub middle: Vec2,
    /// How large its glass is, in points.
    pub size: Vec2,
    canvas: Vec2,
}

impl Window {
    /// The window whose upper edge is at this fraction of the height.
    pub fn new(canvas: Vec2, top: f32) -> Self {
        let bottom = SILL - (FRAME + 2.0) / canvas.y;
        let middle = at(f32::midpoint(SIDES.0, SIDES.1), f32::midpoint(top, bottom));
        let size = canvas * at(SIDES.1 - SIDES.0, bottom - top);
        Self { middle, size, canvas }
    }

    /// Where so many panes are: one row of up to four, else two rows of which the lower may have one more.
    pub fn panes(&self, count: usize) -> Vec<Pane> {
        let count = count.max(1);
        let rows: Vec<usize> = if count <= 4 { vec![count] } else { vec![count / 2, count.div_ceil(2)] };
        let height = (self.size.y - BAR * (rows.len() - 1) as f32) / rows.len() as f32;
        let mut panes = Vec::new();
        for (row, in_row) in rows.iter().enumerate() {
            let width = (self.size.x - BAR * (in_row - 1) as f32) / *in_row as f32;
            for column in 0..*in_row {
                let corner = Vec2::new((width + BAR) * column as f32, (height + BAR) * row as f32);
                let middle = corner + Vec2::new(width, height) / 2.0 - self.size / 2.0;
                panes.push(Pane {
                    middle: self.middle + middle / self.canvas,
                    size: Vec2::new(width, height),
                });
            }
        }
        panes
    }
}

/// The wall, the drapes, the frame and the sill.
pub fn draw(painter: &mut Painter, window: &Window) {
    wall(painter);
    let frame = window.size + Vec2::splat(FRAME * 2.0);
    let light = theme::light::WINDOW_GLOW;
    painter.glow(window.middle, window.size.x * 1.35, light).ambient(Motion::Breathe, 0.2);
    let wood = Node {
        border: UiRect::all(px(4)),
        border_radius: BorderRadius::all(px(26)),
        ..centred(window.middle, frame)
    };
    let shade = shadow_of(0.28, 8.0, 22.0);
    painter.region(window.middle, frame).with((
        wood,
        BackgroundColor(WHITE_WOOD),
        BorderColor::all(WHITE_WOOD_EDGE),
        shade,
    ));
    drapes(painter, window);
    sill(painter);
}

fn wall(painter: &mut Painter) {
    painter.sheet(theme::building::WALLPAPER_HIGH, theme::building::WALLPAPER_LOW);
    // Small blossoms on the wallpaper, in rows that are set off against each other.
    let (columns, rows) = (13_u8, 7_u8);
    for row in 0..rows {
        for column in 0..columns {
            let shift = if row % 2 == 0 { 0.25 } else { 0.75 };
            let place = at(
                (f32::from(column) + shift) / f32::from(columns),
                (f32::from(row) + 0.4) / f32::from(rows),
            );
            if place.y < SILL {
                painter.ellipse(place, Vec2::splat(13.0), theme::building::WALLPAPER_DOT);
                painter.ellipse(place, Vec2::splat(5.0), theme::building::WALLPAPER_DOT_MIDDLE);
            }
        }
    }
}

/// Drapes on both sides, drawn aside, on their rod.
fn drapes(painter: &mut Painter, window: &Window) {
    let canvas = painter.canvas;
    let top = window.middle.y - (window.size.y / 2.0 + FRAME + 22.0) / canvas.y;
    let height = (SILL - top) * canvas.y + 40.0;
    for side in [-1.0_f32, 1.0] {
        let edge = 0.5 + side * (SIDES.1 - SIDES.0) / 2.0;
        for fold in 0..4_u8 {
            let x = (0.025 * f32::from(fold)).mul_add(side, edge + side * 0.04);
            let cloth = gradient::to_right([(CLOTH[0], 0.0), (CLOTH[1], 100.0)]);
            let size = Vec2::new(canvas.x * 0.03, height - 14.0 * f32::from(fold % 2));
            let place = at(x, top + height / 2.0 / canvas.y);
            let node = Node { border_radius: BorderRadius::all(px(14)), ..centred(place, size) };
            painter.region(place, size).with((node, cloth));
        }
        let tie = at(0.077_f32.mul_add(side, edge), top + height * 0.68 / canvas.y);
        painter.capsule(tie, Vec2::new(canvas.x * 0.116, 22.0), theme::SUN);
    }
    let wood = theme::wood::CURTAIN_ROD;
    painter.capsule(at(0.5, top), Vec2::new(canvas.x * 0.84, 16.0), wood);
    for x in [0.08, 0.92] {
        painter.ellipse(at(x, top), Vec2::splat(30.0), wood);
    }
}

/// The broad sill on which stickers lie.
fn sill(painter: &mut Painter) {
    let canvas = painter.canvas;
    let size = Vec2::new(canvas.x + 4.0, canvas.y * (1.0 - SILL) + 4.0);
    let wood = gradient::to_bottom([(SILL_WOOD[0], 0.0), (SILL_WOOD[1], 100.0)]);
    let shade = shadow_of(0.25, -4.0, 14.0);
    painter.region(at(0.5, f32::midpoint(SILL, 1.0)), size).with((wood, shade));
    painter.capsule(at(0.5, SILL), Vec2::new(canvas.x * 1.04, 18.0), theme::wood::SILL_EDGE);
    let line = theme::wood::SILL_GRAIN;
    for (x, y, part) in
        [(0.2, 0.68, 0.3), (0.7, 0.72, 0.42), (0.35, 0.86, 0.5), (0.85, 0.9, 0.24), (0.1, 0.94, 0.3)]
    {
        painter.capsule(at(x, y), Vec2::new(canvas.x * part, 5.0), line);
    }
}

/// The glass of one pane.
pub fn glass(painter: &mut Painter, pane: &Pane, glass: Glass) {
    let Pane { middle, size } = *pane;
    let node = |border: f32| Node {
        border: UiRect::all(px(border)),
        border_radius: BorderRadius::all(px(14)),
        ..centred(middle, size)
    };
    match glass {
        Glass::Dawn => {
            let dawn = gradient::to_bottom([
                (theme::sky::DAWN_HIGH, 0.0),
                (theme::sky::DAWN_MIDDLE, 60.0),
                (theme::sky::DAWN_LOW, 100.0),
            ]);
            painter.region(middle, size).with((node(0.0), dawn));
        }
        Glass::Lit(number) => {
            let color = LIGHTS[number % LIGHTS.len()];
            let shine = RadialGradient::new(
                UiPosition::CENTER,
                RadialGradientShape::FarthestCorner,
                vec![
                    ColorStop::percent(theme::light::PANE_MIDDLE, 0),
                    ColorStop::percent(color.mix(&theme::WHITE, 0.35), 38),
                    ColorStop::percent(color, 90),
                ],
            );
            let shadow = BoxShadow::new(color.with_alpha(0.9), px(0), px(0), px(2), px(20));
            painter.region(middle, size).with((node(0.0), BackgroundGradient::from(shine), shadow));
        }
        Glass::Own => {
            let bright = gradient::to_bottom([
                (theme::sky::BRIGHT_HIGH, 0.0),
                (theme::sky::BRIGHT_MIDDLE, 62.0),
                (theme::sky::BRIGHT_LOW, 100.0),
            ]);
            let shine = BoxShadow::new(theme::SUN.with_alpha(0.95), px(0), px(0), px(4), px(26));
            let edge = BorderColor::all(theme::SUN);
            painter.region(middle, size).with((node(7.0), bright, edge, shine));
        }
    }
    if glass == Glass::Dawn {
        // Two streaks: it is glass.
        for (aside, long) in [(-0.24, 0.3), (-0.12, 0.18)] {
            let lean = turned(-0.9);
            let place = middle + Vec2::new(size.x * aside, size.y * -0.2) / painter.canvas;
            let streak = Vec2::new(size.min_element() * long, 8.0);
            painter.capsule(place, streak, theme::WHITE.with_alpha(0.6)).with(lean);
        }
    }
}

/// The handle of brass by which the window is opened: it is held.
pub fn handle(painter: &mut Painter, place: Vec2) {
    painter.glow(place, 330.0, theme::SUN.with_alpha(0.9)).ambient(Motion::Breathe, 0.4);
    painter.invite(place, 176.0);
    let size = Vec2::new(150.0, 132.0);
    let held = painter.region(place, size).hold("handle", Act::make(OPEN, OPEN)).entity;
    let brass = || gradient::to_right([(BRASS[0], 0.0), (BRASS[1], 100.0)]);
    let shade = || shadow_of(0.4, 4.0, 10.0);
    let mut inside = painter.inside(held);
    // A plate, and on it a lever that lies to one side.
    inside.capsule(at(0.24, 0.5), Vec2::new(56.0, 112.0), BRASS[0]).with((brass(), shade()));
    inside.capsule(at(0.56, 0.5), Vec2::new(132.0, 40.0), BRASS[0]).with((brass(), shade()));
    inside.ellipse(at(0.24, 0.5), Vec2::splat(34.0), BRASS[1]);
}
