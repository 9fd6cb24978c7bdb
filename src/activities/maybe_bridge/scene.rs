//! The scene of *Maybe Bridge*: a ravine with a stream, a bank on this side where the animal waits, and one beyond.

use bevy::prelude::*;

use crate::kit::{
    Motion, Painter, at,
    backdrop::{self, Backdrop, Hill, Light},
    centred, gradient, theme,
};

use super::level::MaybeBridgeLevel;

/// Where the bridge begins, as a fraction of the width.
pub const NEAR_EDGE: f32 = 0.3;
/// Where it ends.
pub const FAR_EDGE: f32 = 0.7;
/// The height of both banks.
pub const GROUND: f32 = 0.43;
/// Where the animal waits.
pub const WAITS: Vec2 = at(0.165, 0.462);
/// Where it stands when it has walked over.
pub const BEYOND: Vec2 = at(0.765, 0.462);
/// How tall it is, in points.
pub const ANIMAL: f32 = 168.0;

/// The sides of the ravine, from the light to the deep.
const EARTH: [Color; 3] = [theme::land::CLIFF_LIT, theme::land::CLIFF, theme::land::CLIFF_SHADED];
/// Grass at the edges, from above to below.
const GRASS: [Color; 2] = [theme::land::CLIFF_GRASS_LIT, theme::land::CLIFF_GRASS_SHADED];
/// Blades of grass.
const BLADES: Color = theme::land::CLIFF_BLADES;

/// Sky, hills, the ravine with its stream, and the two banks.
pub fn land(painter: &mut Painter) {
    let light = Light::of(Backdrop::Garden);
    sky(painter, &light);
    painter.glow(at(0.88, 0.24), 540.0, theme::light::WARM_SUN_SHINE).ambient(Motion::Breathe, 0.3);
    backdrop::clouds(painter, &[(at(0.47, 0.24), 96.0), (at(0.66, 0.2), 80.0)], 0.9);
    Hill::new(0.3, 0.77, 0.5, 0.44).draw(painter, light.hills[0]);
    Hill::new(0.86, 0.84, 0.55, 0.54).draw(painter, light.hills[0]);
    Hill::new(0.5, 0.85, 0.46, 0.46).draw(painter, light.hills[1]);
    let far = theme::plant::RAVINE_PINE;
    for (foot, size) in [(at(0.4, 0.41), 84.0), (at(0.455, 0.425), 64.0), (at(0.62, 0.42), 76.0)] {
        painter.standing("evergreen-tree", foot, size, far, foot.x);
    }
    ravine(painter);
    bank(painter, true);
    bank(painter, false);
    painter.standing("deciduous-tree", at(0.04, 0.455), 206.0, theme::WHITE, 0.15);
    painter.standing("deciduous-tree", at(0.965, 0.455), 218.0, theme::WHITE, 0.55);
    for (name, foot, size) in [
        ("tulip", at(0.945, 0.51), 60.0),
        ("sunflower", at(0.975, 0.5), 88.0),
        ("tulip", at(0.725, 0.505), 48.0),
    ] {
        painter.standing(name, foot, size, theme::WHITE, foot.x);
    }
    painter.standing("mushroom", at(0.085, 0.5), 48.0, theme::WHITE, 0.4);
}

fn sky(painter: &mut Painter, light: &Light) {
    let [above, middle, below] = light.sky;
    let sky = gradient::to_bottom([(above, 0.0), (middle, 36.0), (below, 62.0)]);
    let canvas = painter.canvas + Vec2::splat(4.0);
    painter.region(at(0.5, 0.5), canvas).with(sky);
}

/// The deep between the banks, and the stream in it.
fn ravine(painter: &mut Painter) {
    let canvas = painter.canvas;
    let size = canvas * at(0.46, 0.24);
    let shade = gradient::to_bottom([
        (theme::land::RAVINE_HIGH, 0.0),
        (theme::land::RAVINE_MIDDLE, 55.0),
        (theme::land::RAVINE_LOW, 100.0),
    ]);
    painter.region(at(0.5, 0.57), size).with(shade);
    // The water comes out of the deep and grows wider towards us.
    let rim =
        [(at(0.53, 0.47), 56.0), (at(0.47, 0.52), 190.0), (at(0.53, 0.575), 330.0), (at(0.5, 0.68), 500.0)];
    painter.trail(&rim.map(|(place, width)| (place, width + 22.0)), theme::water::STREAM_RIM);
    painter.trail(&rim, theme::water::STREAM);
    for (index, (place, width)) in
        [(at(0.47, 0.535), 80.0), (at(0.56, 0.56), 96.0), (at(0.44, 0.575), 84.0), (at(0.53, 0.597), 150.0)]
            .into_iter()
            .enumerate()
    {
        let ripple = theme::WHITE.with_alpha(0.45);
        painter.ellipse(place, Vec2::new(width, 6.0), ripple).ambient(Motion::Drift, index as f32 * 0.3);
    }
    for (place, size) in [(at(0.37, 0.59), 62.0), (at(0.645, 0.585), 74.0), (at(0.6, 0.535), 42.0)] {
        painter.emoji("rock", place, size);
    }
}

/// One bank: its cliff, and the grass that hangs over its edge.
fn bank(painter: &mut Painter, near: bool) {
    let canvas = painter.canvas;
    let (edge, outer, side): (f32, f32, f32) =
        if near { (NEAR_EDGE, -0.06, 1.0) } else { (FAR_EDGE, 1.06, -1.0) };
    let (width, height) = ((edge - outer).abs() * canvas.x, canvas.y * 0.4);
    let middle = at(f32::midpoint(edge, outer), GROUND + 0.2);
    let round = BorderRadius { top_left: px(46), top_right: px(46), ..default() };
    let earth = gradient::to_bottom([(EARTH[0], 0.0), (EARTH[1], 35.0), (EARTH[2], 85.0)]);
    let node = Node { border_radius: round, ..centred(middle, Vec2::new(width, height)) };
    painter.region(middle, Vec2::new(width, height)).with((node, earth));
    // Layers of stone show where the water has cut through.
    for (inwards, down, long) in [(0.03, 0.075, 60.0), (0.045, 0.115, 84.0), (0.026, 0.145, 44.0)] {
        let place = at(side.mul_add(-inwards, edge), GROUND + down);
        painter.capsule(place, Vec2::new(long, 9.0), EARTH[2].with_alpha(0.35));
    }
    let grass = gradient::to_bottom([(GRASS[0], 0.0), (GRASS[1], 90.0)]);
    let size = Vec2::new(width + 26.0, 92.0);
    let top = at(middle.x, GROUND + 0.04);
    let node = Node { border_radius: BorderRadius::all(px(46)), ..centred(top, size) };
    painter.region(top, size).with((node, grass));
    for drop in 0..9_u8 {
        let place = at(side.mul_add(-(0.028 * f32::from(drop)), edge), GROUND + 0.092);
        let size = Vec2::new(44.0, 34.0 + 12.0 * f32::from(drop % 3));
        painter.capsule(place, size, GRASS[1]);
    }
    let tufts = [0.035, 0.1, 0.2].map(|inwards: f32| at(side.mul_add(-inwards, edge), GROUND + 0.002));
    backdrop::tufts(painter, &tufts, BLADES);
}

/// The meadow on our side of the ravine: here the planks lie.
pub fn meadow(painter: &mut Painter) {
    let light = Light::of(Backdrop::Garden);
    Hill::new(0.5, 1.5, 1.15, 0.885)
        .draw(painter, (theme::land::RAVINE_MEADOW_LIT, theme::land::RAVINE_MEADOW_SHADED));
    let places = [at(0.02, 0.69), at(0.31, 0.645), at(0.72, 0.65), at(0.98, 0.69)];
    backdrop::tufts(painter, &places, BLADES);
    backdrop::daisies(painter, &[at(0.15, 0.665), at(0.5, 0.645), at(0.86, 0.67), at(0.4, 0.875)], &light);
}

/// The animal waits, and thinks of what happened, or of what may also be true.
pub fn waiting(painter: &mut Painter, level: &MaybeBridgeLevel, thought: &str) -> Entity {
    for (picture, foot) in level.scene.iter().skip(1).zip([at(0.248, 0.5), at(0.1, 0.475)]) {
        painter.standing(picture, foot, 76.0, theme::WHITE, foot.x);
    }
    for (place, size) in [(at(0.2, 0.32), 16.0), (at(0.213, 0.29), 24.0)] {
        painter.capsule(place, Vec2::splat(size), theme::CARD).ambient(Motion::Bob, size);
    }
    let cloud = painter.cloud(at(0.266, 0.247), Vec2::new(156.0, 108.0));
    let tag = format!("thought-{thought}");
    painter.inside(cloud).emoji(thought, at(0.5, 0.54), 78.0).tagged(&tag).coming(&tag, 0.1);
    painter.character(&level.character, WAITS, ANIMAL)
}

/// The animal has come over; something friendly is there.
pub fn arrived(painter: &mut Painter, level: &MaybeBridgeLevel) {
    let place = at(0.87, 0.495);
    painter.glow(place - at(0.0, 0.1), 430.0, theme::SUN.with_alpha(0.8)).ambient(Motion::Breathe, 0.2);
    painter.standing(&level.ending.emoji, place, 140.0, theme::WHITE, 0.3);
    let walker = painter.character(&level.character, BEYOND, ANIMAL);
    let from = (WAITS - BEYOND) * painter.canvas;
    painter.bring(walker, "walks-over", from);
    for (index, (place, size)) in
        [(at(0.708, 0.3), 50.0), (at(0.82, 0.24), 62.0), (at(0.935, 0.28), 50.0)].into_iter().enumerate()
    {
        painter.emoji("sparkles", place, size).coming("", 0.6).ambient(Motion::Bob, index as f32 * 0.3);
    }
    painter.emoji("butterfly", at(0.585, 0.3), 60.0).ambient(Motion::Bob, 0.4);
}

/// The group sits in the grass and watches; flowers do where no child has a seat.
pub fn watching<'s>(painter: &mut Painter, animals: impl Iterator<Item = &'s str>) {
    let animals: Vec<&str> = animals.collect();
    if animals.is_empty() {
        for (index, flower) in
            ["tulip", "sunflower", "blossom", "hyacinth", "hibiscus"].into_iter().enumerate()
        {
            let place = at(0.15_f32.mul_add(index as f32, 0.2), 0.77 + 0.03 * (index % 2) as f32);
            painter.standing(flower, place, 84.0, theme::WHITE, index as f32 * 0.27);
        }
    }
    for (index, animal) in animals.into_iter().enumerate() {
        let place = at(0.082_f32.mul_add(index as f32, 0.13), 0.755 + 0.028 * (index % 2) as f32);
        painter.standing(animal, place, 92.0, theme::WHITE, index as f32 * 0.19);
    }
}
