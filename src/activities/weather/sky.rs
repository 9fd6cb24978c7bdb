//! The sky of a weather: once one is chosen, the whole scene is in it.

use bevy::prelude::*;

use crate::stage::{Painter, Way, at, theme};

/// Where the chosen weather hangs: high over the hill.
pub const HIGH: Vec2 = at(0.5, 0.335);

/// The light that lies over the land in this weather, and what drifts behind; before the animal is drawn.
pub fn behind(painter: &mut Painter, weather: &str) {
    match weather {
        "sun" => {
            painter.sheet(Color::srgba(0.42, 0.77, 0.98, 0.6), Color::srgba(1.0, 0.93, 0.66, 0.16));
            painter.glow(HIGH, 980.0, Color::srgba(1.0, 0.93, 0.55, 0.95)).ambient(Way::Breathe, 0.0);
        }
        "sun-behind-cloud" => {
            painter.glow(HIGH, 640.0, Color::srgba(1.0, 0.93, 0.62, 0.75)).ambient(Way::Breathe, 0.0);
            clouds(
                painter,
                Color::WHITE,
                &[(at(0.27, 0.3), 150.0), (at(0.73, 0.26), 130.0), (at(0.7, 0.5), 110.0)],
            );
        }
        "cloud" => {
            painter.sheet(Color::srgba(0.6, 0.65, 0.7, 0.72), Color::srgba(0.72, 0.74, 0.75, 0.25));
            let many = [
                (at(0.25, 0.28), 240.0),
                (at(0.74, 0.3), 250.0),
                (at(0.33, 0.47), 170.0),
                (at(0.68, 0.5), 150.0),
            ];
            clouds(painter, Color::srgb(0.86, 0.88, 0.9), &many);
        }
        "cloud-with-rain" => {
            painter.sheet(Color::srgba(0.37, 0.47, 0.6, 0.8), Color::srgba(0.4, 0.5, 0.6, 0.32));
            clouds(painter, Color::srgb(0.72, 0.76, 0.83), &[(at(0.3, 0.26), 210.0), (at(0.7, 0.26), 220.0)]);
        }
        "cloud-with-lightning" => {
            painter.sheet(Color::srgba(0.2, 0.2, 0.37, 0.88), Color::srgba(0.24, 0.25, 0.4, 0.5));
            clouds(
                painter,
                Color::srgb(0.5, 0.5, 0.62),
                &[(at(0.29, 0.26), 240.0), (at(0.71, 0.27), 250.0), (at(0.4, 0.2), 170.0)],
            );
            painter.glow(HIGH, 620.0, Color::srgba(0.95, 0.9, 1.0, 0.4)).ambient(Way::Breathe, 0.4);
        }
        _ => own(painter),
    }
}

/// What falls and flies in front of the animal.
pub fn before(painter: &mut Painter, weather: &str) {
    match weather {
        "cloud-with-rain" => rain(painter, 40),
        "cloud-with-lightning" => {
            rain(painter, 22);
            let leaves = [
                ("fallen-leaf", at(0.3, 0.6)),
                ("leaf-fluttering-in-wind", at(0.69, 0.64)),
                ("maple-leaf", at(0.61, 0.47)),
            ];
            for (index, (leaf, place)) in leaves.into_iter().enumerate() {
                painter.emoji(leaf, place, 62.0).ambient(Way::Drift, index as f32 * 0.31);
            }
        }
        "sun" => {
            painter.emoji("butterfly", at(0.34, 0.6), 70.0).ambient(Way::Bob, 0.2);
            painter.emoji("sunflower", at(0.66, 0.73), 96.0).ambient(Way::Sway, 0.5);
        }
        _ => {}
    }
}

/// A weather that has no picture: a sky of every colour, soft.
fn own(painter: &mut Painter) {
    let soft = [
        (at(0.27, 0.34), Color::srgba(1.0, 0.78, 0.7, 0.75)),
        (at(0.42, 0.2), Color::srgba(1.0, 0.93, 0.62, 0.75)),
        (at(0.6, 0.2), Color::srgba(0.74, 0.92, 0.74, 0.75)),
        (at(0.74, 0.34), Color::srgba(0.84, 0.76, 0.96, 0.75)),
    ];
    for (index, (place, color)) in soft.into_iter().enumerate() {
        painter.glow(place, 520.0, color).ambient(Way::Bob, index as f32 * 0.25);
    }
}

fn clouds(painter: &mut Painter, light: Color, places: &[(Vec2, f32)]) {
    for (index, (place, size)) in places.iter().enumerate() {
        painter.lit_emoji("cloud", *place, *size, light).ambient(Way::Drift, index as f32 * 0.29);
    }
}

/// Drops that fall from the cloud to the hill.
fn rain(painter: &mut Painter, drops: u8) {
    for drop in 0..drops {
        // Steps of the golden section spread evenly and look strewn.
        let x = (f32::from(drop) * 0.618_034).fract().mul_add(0.6, 0.2);
        let phase = (f32::from(drop) * 0.754_878).fract();
        let slanted = painter.region(at(x, 0.39), Vec2::new(8.0, 30.0)).ambient(Way::Fall, phase).entity;
        painter.inside(slanted).capsule(at(0.5, 0.5), Vec2::new(6.0, 28.0), theme::CARDS[2].with_alpha(0.9));
    }
}
