//! What *Future Window* opens onto: one morning land in which all stickers stand together, no child's apart.

use bevy::prelude::*;

use crate::kit::{
    Motion, Painter, at,
    backdrop::{self, Backdrop, Hill, Light},
    centred, gradient, theme,
};

use super::level::Sticker;

/// The wood of the wings.
const WHITE_WOOD: Color = theme::wood::WHITE_FRAME;

/// Draws the land with everything in it, and the wings of the open window at both sides.
pub fn draw(painter: &mut Painter, stickers: &[&Sticker]) {
    land(painter);
    let (sky, ground): (Vec<&Sticker>, Vec<&Sticker>) =
        stickers.iter().copied().partition(|sticker| sticker.sky);
    in_the_sky(painter, &sky);
    on_the_ground(painter, &ground);
    for side in [-1.0_f32, 1.0] {
        wing(painter, side);
    }
}

fn land(painter: &mut Painter) {
    let light = Light::of(Backdrop::Meadow);
    let [above, middle, below] = light.sky;
    let sky = gradient::to_bottom([(above, 0.0), (middle, 34.0), (below, 60.0)]);
    let canvas = painter.canvas + Vec2::splat(4.0);
    painter.region(at(0.5, 0.5), canvas).with(sky);
    painter.glow(at(0.5, 0.47), 900.0, theme::light::OUTLOOK_SUN_SHINE).ambient(Motion::Breathe, 0.3);
    painter.ellipse(at(0.5, 0.47), Vec2::splat(190.0), theme::light::OUTLOOK_SUN);
    backdrop::clouds(painter, &[(at(0.17, 0.33), 120.0), (at(0.82, 0.27), 104.0)], 0.85);
    Hill::new(0.16, 0.9, 0.46, 0.42).draw(painter, light.hills[0]);
    Hill::new(0.84, 0.92, 0.5, 0.45).draw(painter, light.hills[0]);
    Hill::new(0.5, 1.1, 0.9, 0.58).draw(painter, light.hills[1]);
    Hill::new(0.4, 1.36, 1.1, 0.72).draw(painter, light.hills[2]);
    let bends = [
        (at(0.52, 0.53), 26.0),
        (at(0.47, 0.6), 58.0),
        (at(0.56, 0.7), 110.0),
        (at(0.47, 0.88), 220.0),
        (at(0.44, 1.1), 340.0),
    ];
    painter.trail(&bends, theme::land::OUTLOOK_PATH);
    let blades = theme::land::MORNING_BLADES;
    let tufts =
        [at(0.13, 0.63), at(0.3, 0.74), at(0.68, 0.68), at(0.88, 0.76), at(0.2, 0.86), at(0.75, 0.87)];
    backdrop::tufts(painter, &tufts, blades);
    backdrop::daisies(
        painter,
        &[at(0.24, 0.66), at(0.61, 0.82), at(0.8, 0.64), at(0.4, 0.9), at(0.9, 0.86)],
        &light,
    );
}

/// How things stand in the land: far ones small, near ones large.
struct Row {
    /// The height of their feet.
    foot: f32,
    /// Their size, in points.
    size: f32,
    /// How many stand there.
    count: usize,
}

/// The rows in which so many things stand.
fn rows(count: usize) -> Vec<Row> {
    let row = |foot, size, count| Row { foot, size, count };
    match count {
        0..=5 => vec![row(0.735, 150.0, count)],
        6..=13 => {
            let far = count / 2;
            vec![row(0.625, 108.0, far), row(0.785, 134.0, count - far)]
        }
        _ => {
            let (far, middle) = (count * 2 / 5, count / 3);
            vec![row(0.565, 80.0, far), row(0.675, 96.0, middle), row(0.8, 116.0, count - far - middle)]
        }
    }
}

fn on_the_ground(painter: &mut Painter, stickers: &[&Sticker]) {
    let mut left = stickers.iter();
    for (number, row) in rows(stickers.len()).into_iter().enumerate() {
        for (index, sticker) in left.by_ref().take(row.count).enumerate() {
            let along = (index as f32 + 0.5) / row.count as f32;
            let wave = if (index + number) % 2 == 0 { -0.008 } else { 0.012 };
            let foot = at(0.78_f32.mul_add(along, 0.11), row.foot + wave);
            painter.standing(&sticker.choice.emoji, foot, row.size, theme::WHITE, index as f32 * 0.23);
        }
    }
}

fn in_the_sky(painter: &mut Painter, stickers: &[&Sticker]) {
    let count = stickers.len().max(1) as f32;
    let size = if stickers.len() > 8 { 78.0 } else { 108.0 };
    for (index, sticker) in stickers.iter().enumerate() {
        let along = (index as f32 + 0.5) / count;
        let y = if index % 2 == 0 { 0.27 } else { 0.385 };
        let place = at(0.74_f32.mul_add(along, 0.13), y);
        painter.emoji(&sticker.choice.emoji, place, size).ambient(Motion::Bob, index as f32 * 0.29);
    }
}

/// A wing of the window, opened towards the viewer: only its narrow side is to be seen.
fn wing(painter: &mut Painter, side: f32) {
    let canvas = painter.canvas;
    let place = at(0.5 + side * 0.487, 0.46);
    let size = Vec2::new(canvas.x * 0.046, canvas.y * 0.78);
    let node = Node { border_radius: BorderRadius::all(px(16)), ..centred(place, size) };
    let shade = BoxShadow::new(theme::SHADE.with_alpha(0.3), px(-6.0 * side), px(4), px(0), px(18));
    painter.region(place, size).with((node, BackgroundColor(WHITE_WOOD), shade));
    for (row, y) in [0.235, 0.46, 0.685].into_iter().enumerate() {
        let size = Vec2::new(canvas.x * 0.03, canvas.y * 0.2);
        let colour = theme::CARDS[(row * 2) % theme::CARDS.len()];
        painter.rounded(at(place.x, y), size, 10.0, colour);
    }
}
