//! The garden fence in the morning: pickets, buds in a row, the flowers they open into, and drops of water.

use bevy::prelude::*;

use crate::kit::{
    Act, Motion, Painter, at,
    backdrop::{self, Backdrop, Hill, Light},
    centred, gradient, theme, turned,
};

/// How high the buds stand in the picture: their feet.
const FOOT: f32 = 0.578;
/// Where the first and the last bud stand.
const ROW: (f32, f32) = (0.17, 0.93);
/// How tall a bud is, from its foot to the middle of its head, in points.
const STEM: f32 = 104.0;
/// What grows along the fence, by turns. All are of one size.
const FLOWERS: [&str; 3] = ["blossom", "hibiscus", "cherry-blossom"];
/// The green of stems and leaves.
const GREEN: Color = theme::plant::BUD_STEM;

/// One bud of the row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Growth {
    /// It waits for its turn.
    Waits,
    /// It is asked now.
    Asked,
    /// It has opened.
    Open,
}

/// The garden behind everything: a low sun, soft hills, the fence.
pub fn garden(painter: &mut Painter) {
    let light = Light::of(Backdrop::Meadow);
    painter.sheet(light.sky[0], light.sky[2]);
    painter.glow(at(0.9, 0.4), 720.0, theme::light::FENCE_SUN_SHINE).ambient(Motion::Breathe, 0.1);
    painter.emoji("sun", at(0.9, 0.36), 118.0).ambient(Motion::Breathe, 0.3);
    backdrop::clouds(painter, &[(at(0.1, 0.33), 92.0)], 0.85);
    Hill::new(0.15, 0.96, 0.6, 0.52).draw(painter, light.hills[0]);
    Hill::new(0.8, 1.02, 0.65, 0.54).draw(painter, light.hills[1]);
    painter.standing("deciduous-tree", at(0.045, 0.53), 150.0, light.tint, 0.1);
    Hill::new(0.5, 1.7, 1.5, 1.18).draw(painter, light.hills[2]);
    fence(painter);
    let blades = theme::land::MORNING_BLADES;
    backdrop::tufts(painter, &[at(0.03, 0.7), at(0.97, 0.72), at(0.22, 0.86), at(0.5, 0.84)], blades);
    backdrop::daisies(painter, &[at(0.05, 0.76), at(0.96, 0.8), at(0.3, 0.83), at(0.57, 0.87)], &light);
}

/// Pickets from side to side, and two rails.
fn fence(painter: &mut Painter) {
    const STEP: f32 = 62.0;
    let (pale, shaded) = (theme::wood::FENCE_LIT, theme::wood::FENCE_SHADED);
    let wood = || gradient::to_bottom([(pale, 40.0), (shaded, 100.0)]);
    for up in [104.0, 42.0] {
        let place = at(0.5, FOOT) - Vec2::new(0.0, up) / painter.canvas;
        painter.rounded(place, Vec2::new(painter.canvas.x + 40.0, 15.0), 7.0, shaded);
    }
    let pickets = (painter.canvas.x / STEP).ceil() as u16;
    for picket in 0..=pickets {
        let high = if picket % 2 == 0 { 148.0 } else { 138.0 };
        let place = Vec2::new(f32::from(picket) * STEP + 8.0, FOOT * painter.canvas.y - high / 2.0 + 6.0);
        let size = Vec2::new(30.0, high);
        let node = Node {
            border_radius: BorderRadius { top_left: px(15), top_right: px(15), ..BorderRadius::all(px(4)) },
            ..centred(place / painter.canvas, size)
        };
        painter.region(place / painter.canvas, size).with((node, wood()));
    }
}

/// The place of a bud's foot, and how much room it has, in points.
pub fn place(painter: &Painter, index: usize, count: usize) -> (Vec2, f32) {
    let step = ((ROW.1 - ROW.0) / (count.max(2) - 1) as f32).min(0.135);
    let first = (ROW.0 + ROW.1 - step * (count.max(1) - 1) as f32) / 2.0;
    (at(step.mul_add(index as f32, first), FOOT), step * painter.canvas.x)
}

/// The light around the bud that is asked now; drawn before all buds, so that it lies behind them.
pub fn light(painter: &mut Painter, index: usize, count: usize) {
    let crown = place(painter, index, count).0 - Vec2::new(0.0, STEM) / painter.canvas;
    painter.glow(crown, 300.0, theme::SUN.with_alpha(0.75)).ambient(Motion::Breathe, 0.0);
    painter.invite(crown, 128.0);
}

/// A bud or the flower it has opened into. `again` lets an open flower be touched to be asked again.
pub fn bud(painter: &mut Painter, index: usize, count: usize, growth: Growth, again: Option<Act>) {
    let (foot, room) = place(painter, index, count);
    let phase = index as f32 * 0.23;
    let head = room.min(112.0) * 0.92;
    let size = Vec2::new(room.clamp(theme::TOUCH, 120.0), STEM + head / 2.0 + 16.0);
    let middle = foot - Vec2::new(0.0, size.y / 2.0 - 8.0) / painter.canvas;
    painter.ellipse(foot, Vec2::new(70.0, 17.0), theme::land::BUD_EARTH);
    let plant = painter.region(middle, size);
    let tag = format!("flower-{index}");
    let plant = match again {
        Some(act) => plant.tap(&tag, act).entity,
        None => plant.entity,
    };
    let mut inside = painter.inside(plant);
    let sways = inside.region(at(0.5, 0.5), size).ambient(Motion::Sway, phase).entity;
    let mut inside = inside.inside(sways);
    let top = (head / 2.0 + 8.0) / size.y;
    stem(&mut inside, size, top);
    if growth == Growth::Open {
        let flower = FLOWERS[index % FLOWERS.len()];
        let opens = inside.region(at(0.5, top), Vec2::splat(head)).coming(&format!("open-{index}"), 0.1);
        let opens = opens.tagged(&format!("open-{index}")).entity;
        inside.inside(opens).emoji(flower, at(0.5, 0.5), head);
    } else {
        closed(&mut inside, at(0.5, top + 0.02), if growth == Growth::Asked { 1.3 } else { 1.0 });
    }
}

/// A stem with two leaves, from the head down to the foot.
fn stem(plant: &mut Painter, size: Vec2, top: f32) {
    let high = size.y * (1.0 - top) - 6.0;
    plant.capsule(at(0.5, 1.0 - high / 2.0 / size.y - 0.02), Vec2::new(9.0, high), GREEN);
    for (side, up) in [(-1.0_f32, 26.0), (1.0, 44.0)] {
        let place = at(0.5, 1.0) + Vec2::new(side * 17.0, -up) / size;
        let lean =
            UiTransform { scale: Vec2::new(2.3, 1.0), rotation: Rot2::radians(side * -0.6), ..default() };
        plant.capsule(place, Vec2::splat(16.0), GREEN).with(lean);
    }
}

/// A closed bud: green with a pink tip.
fn closed(plant: &mut Painter, place: Vec2, scale: f32) {
    let size = Vec2::new(36.0, 54.0) * scale;
    let colors = gradient::to_bottom([
        (theme::plant::BUD_TIP, 0.0),
        (theme::plant::BUD, 34.0),
        (theme::plant::BUD_CUP, 58.0),
        (GREEN, 100.0),
    ]);
    for side in [-1.0_f32, 1.0] {
        let lean =
            UiTransform { scale: Vec2::new(0.5, 1.0), rotation: Rot2::radians(side * 0.34), ..default() };
        let sepal = place + at(side * 0.1, 0.05) * scale;
        plant.capsule(sepal, Vec2::splat(30.0 * scale), GREEN).with(lean);
    }
    plant.ellipse(place, size, GREEN).with(colors);
}

/// A drop of water, so many points across, with a picture in it or clear.
pub fn drop_of_water(drop: &mut Painter, picture: Option<&str>, place: Vec2, size: f32) {
    let water = gradient::to_bottom_right([
        (theme::water::DROP_HIGH, 0.0),
        (theme::water::DROP_MIDDLE, 60.0),
        (theme::water::DROP_LOW, 100.0),
    ]);
    let round = Vec2::splat(size * 0.86);
    let node = Node {
        border: UiRect::all(px(4)),
        border_radius: BorderRadius { top_left: percent(12), ..BorderRadius::all(percent(50)) },
        ..centred(place, round)
    };
    // A round piece with one corner, turned so that the corner is above: a drop.
    let quarter_turn = turned(std::f32::consts::FRAC_PI_4);
    drop.region(place, round).with((
        node,
        water,
        BorderColor::all(theme::WHITE.with_alpha(0.95)),
        BoxShadow::new(theme::SHADE.with_alpha(0.32), px(3), px(3), px(0), px(12)),
        quarter_turn,
    ));
    match picture {
        Some(picture) => {
            drop.emoji(picture, place + at(0.0, 0.02), size * 0.56);
        }
        None => {
            let lean = turned(-0.7);
            let shine = place + at(-0.16, 0.0);
            drop.capsule(shine, Vec2::new(size * 0.26, size * 0.1), theme::WHITE.with_alpha(0.95)).with(lean);
        }
    }
}
