//! The sky of a weather: once one is chosen, the whole scene is in it.

use bevy::prelude::*;

use crate::kit::{Motion, Painter, at, theme};

/// Where the chosen weather hangs: high over the hill.
pub const HIGH: Vec2 = at(0.5, 0.335);

/// The light that lies over the land in this weather, and what drifts behind; before the animal is drawn.
pub fn behind(painter: &mut Painter, weather: &str) {
    match weather {
        "sun" => {
            painter.sheet(theme::sky::SUNNY_VEIL_HIGH, theme::sky::SUNNY_VEIL_LOW);
            painter.glow(HIGH, 980.0, theme::light::SUNNY_SHINE).ambient(Motion::Breathe, 0.0);
        }
        "sun-behind-cloud" => {
            painter.glow(HIGH, 640.0, theme::light::WARM_SUN_SHINE).ambient(Motion::Breathe, 0.0);
            clouds(
                painter,
                theme::WHITE,
                &[(at(0.27, 0.3), 150.0), (at(0.73, 0.26), 130.0), (at(0.7, 0.5), 110.0)],
            );
        }
        "cloud" => {
            painter.sheet(theme::sky::CLOUDY_VEIL_HIGH, theme::sky::CLOUDY_VEIL_LOW);
            let many = [
                (at(0.25, 0.28), 240.0),
                (at(0.74, 0.3), 250.0),
                (at(0.33, 0.47), 170.0),
                (at(0.68, 0.5), 150.0),
            ];
            clouds(painter, theme::sky::GREY_CLOUD, &many);
        }
        "cloud-with-rain" => {
            painter.sheet(theme::sky::RAINY_VEIL_HIGH, theme::sky::RAINY_VEIL_LOW);
            clouds(painter, theme::sky::RAIN_CLOUD, &[(at(0.3, 0.26), 210.0), (at(0.7, 0.26), 220.0)]);
        }
        "cloud-with-lightning" => {
            painter.sheet(theme::sky::STORMY_VEIL_HIGH, theme::sky::STORMY_VEIL_LOW);
            clouds(
                painter,
                theme::sky::STORM_CLOUD,
                &[(at(0.29, 0.26), 240.0), (at(0.71, 0.27), 250.0), (at(0.4, 0.2), 170.0)],
            );
            painter.glow(HIGH, 620.0, theme::light::LIGHTNING_SHINE).ambient(Motion::Breathe, 0.4);
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
                painter.emoji(leaf, place, 62.0).ambient(Motion::Drift, index as f32 * 0.31);
            }
        }
        "sun" => {
            painter.emoji("butterfly", at(0.34, 0.6), 70.0).ambient(Motion::Bob, 0.2);
            painter.emoji("sunflower", at(0.66, 0.73), 96.0).ambient(Motion::Sway, 0.5);
        }
        _ => {}
    }
}

/// A weather that has no picture: a sky of every colour, soft.
fn own(painter: &mut Painter) {
    let soft = [
        (at(0.27, 0.34), theme::light::OWN_PINK_SHINE),
        (at(0.42, 0.2), theme::light::WARM_SUN_SHINE),
        (at(0.6, 0.2), theme::light::OWN_GREEN_SHINE),
        (at(0.74, 0.34), theme::light::OWN_VIOLET_SHINE),
    ];
    for (index, (place, color)) in soft.into_iter().enumerate() {
        painter.glow(place, 520.0, color).ambient(Motion::Bob, index as f32 * 0.25);
    }
}

fn clouds(painter: &mut Painter, light: Color, places: &[(Vec2, f32)]) {
    for (index, (place, size)) in places.iter().enumerate() {
        painter.lit_emoji("cloud", *place, *size, light).ambient(Motion::Drift, index as f32 * 0.29);
    }
}

/// Drops that fall from the cloud to the hill.
fn rain(painter: &mut Painter, drops: u8) {
    for drop in 0..drops {
        // Steps of the golden section spread evenly and look strewn.
        let x = (f32::from(drop) * 0.618_034).fract().mul_add(0.6, 0.2);
        let phase = (f32::from(drop) * 0.754_878).fract();
        let slanted = painter.region(at(x, 0.39), Vec2::new(8.0, 30.0)).ambient(Motion::Fall, phase).entity;
        painter.inside(slanted).capsule(at(0.5, 0.5), Vec2::new(6.0, 28.0), theme::CARDS[2].with_alpha(0.9));
    }
}
