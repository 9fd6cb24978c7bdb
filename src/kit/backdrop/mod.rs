//! The world behind every screen: one garden, drawn from many places and at many hours.

mod garden;
mod kind;
mod land;
mod light;

pub use garden::{Manner, life, plants};
pub use kind::Backdrop;
pub use land::{Hill, clouds, daisies, fireflies, stars, tufts};
pub use light::Light;

use bevy::prelude::*;

use crate::{
    kit::{
        motion::Motion,
        paint::{Painter, at},
        theme,
    },
    progress::Growth,
};

/// The one hill under the open sky.
pub const LOOKOUT: Hill = Hill::new(0.5, 1.36, 0.72, 0.6);

/// Draws this backdrop.
pub fn draw(painter: &mut Painter, backdrop: Backdrop, growth: &Growth) {
    let light = Light::of(backdrop);
    match backdrop {
        Backdrop::Garden => {
            garden::land(painter, growth, &light);
            garden::plants(painter, growth, &light, Manner::Still);
            garden::life(painter, growth, &light, Manner::Still);
        }
        Backdrop::Pond => pond(painter, &light),
        Backdrop::Path => path(painter, &light),
        Backdrop::Fork => fork(painter, &light),
        Backdrop::Meadow => meadow(painter, &light),
        Backdrop::Sky => open_sky(painter, &light),
        Backdrop::Evening => evening(painter, growth, &light),
        Backdrop::Night => night(painter, &light),
    }
}

/// Draws the land of the garden without its plants and creatures.
pub fn land(painter: &mut Painter, growth: &Growth) {
    garden::land(painter, growth, &Light::of(Backdrop::Garden));
}

fn pond(painter: &mut Painter, light: &Light) {
    land::sky(painter, light);
    land::clouds(painter, &[(at(0.2, 0.1), 120.0), (at(0.9, 0.2), 110.0)], 0.9);
    Hill::new(0.2, 0.62, 0.5, 0.32).draw(painter, light.hills[0]);
    Hill::new(0.85, 0.66, 0.5, 0.4).draw(painter, light.hills[1]);
    land::tree(painter, at(0.93, 0.4), 190.0, light, 0.2);
    land::pine(painter, at(0.05, 0.42), 150.0, light, 0.6);
    Hill::new(0.5, 1.25, 0.95, 0.85).draw(painter, light.hills[2]);
    let (canvas, rim) = (painter.canvas, theme::land::POND_RIM);
    painter.ellipse(at(0.5, 0.83), canvas * Vec2::new(1.02, 0.56), rim);
    let water = (theme::water::POND_LIT, theme::water::POND_SHADED);
    painter.mound(at(0.5, 0.84), canvas * Vec2::new(0.98, 0.54), water.0, water.1);
    for (index, (spot, size)) in
        [(at(0.3, 0.68), 150.0), (at(0.72, 0.7), 190.0), (at(0.56, 0.95), 260.0), (at(0.2, 0.86), 170.0)]
            .into_iter()
            .enumerate()
    {
        let ripple = theme::WHITE.with_alpha(0.28);
        painter.ellipse(spot, Vec2::new(size, 7.0), ripple).ambient(Motion::Drift, index as f32 * 0.3);
    }
    for (spot, size) in [(at(0.345, 0.63), 72.0), (at(0.517, 0.925), 72.0)] {
        painter.ellipse(
            spot + Vec2::new(0.0, 0.025),
            Vec2::new(size * 1.5, size * 0.42),
            theme::plant::LILY_PAD,
        );
        painter.emoji("lotus", spot, size).ambient(Motion::Bob, spot.x);
    }
    land::tufts(
        painter,
        &[at(0.03, 0.64), at(0.07, 0.62), at(0.95, 0.62), at(0.98, 0.65)],
        theme::land::POND_BLADES,
    );
}

fn path(painter: &mut Painter, light: &Light) {
    land::sky(painter, light);
    land::sun(painter, at(0.9, 0.3), 110.0);
    land::clouds(painter, &[(at(0.16, 0.3), 130.0), (at(0.7, 0.24), 90.0)], 0.92);
    Hill::new(0.25, 0.9, 0.5, 0.46).draw(painter, light.hills[0]);
    let high = Hill::new(0.85, 0.98, 0.6, 0.55);
    high.draw(painter, light.hills[0]);
    for (x, size) in [(0.62, 70.0), (0.97, 90.0)] {
        painter.standing("evergreen-tree", high.ridge(x), size, theme::plant::FAR_PINE, x);
    }
    land::haze(painter, 0.56, light);
    Hill::new(0.15, 1.06, 0.75, 0.52).draw(painter, light.hills[1]);
    Hill::new(0.75, 1.36, 1.0, 0.72).draw(painter, light.hills[2]);
    let blades = theme::land::BLADES;
    land::tufts(
        painter,
        &[at(0.05, 0.72), at(0.34, 0.82), at(0.5, 0.76), at(0.92, 0.75), at(0.97, 0.86)],
        blades,
    );
    land::daisies(
        painter,
        &[at(0.2, 0.86), at(0.4, 0.93), at(0.62, 0.84), at(0.8, 0.8), at(0.03, 0.6)],
        light,
    );
}

fn fork(painter: &mut Painter, light: &Light) {
    land::sky(painter, light);
    land::clouds(painter, &[(at(0.22, 0.16), 130.0), (at(0.78, 0.2), 120.0)], 0.92);
    Hill::new(0.5, 0.92, 0.7, 0.46).draw(painter, light.hills[0]);
    Hill::new(0.02, 0.98, 0.5, 0.46).draw(painter, light.hills[1]);
    Hill::new(0.98, 0.98, 0.5, 0.46).draw(painter, light.hills[1]);
    land::tree(painter, at(0.05, 0.56), 180.0, light, 0.1);
    land::pine(painter, at(0.95, 0.56), 170.0, light, 0.5);
    Hill::new(0.5, 1.36, 1.05, 0.76).draw(painter, light.hills[2]);
    land::daisies(painter, &[at(0.08, 0.8), at(0.9, 0.78), at(0.27, 0.92), at(0.74, 0.94)], light);
}

fn meadow(painter: &mut Painter, light: &Light) {
    land::sky(painter, light);
    painter.glow(at(0.5, 0.02), 900.0, theme::light::MORNING_SUN_SHINE);
    Hill::new(0.2, 0.98, 0.7, 0.75).draw(painter, light.hills[0]);
    Hill::new(0.9, 1.1, 0.8, 0.75).draw(painter, light.hills[1]);
    Hill::new(0.5, 1.4, 1.1, 0.62).draw(painter, light.hills[2]);
    let blades = theme::land::MORNING_BLADES;
    land::tufts(
        painter,
        &[at(0.02, 0.6), at(0.03, 0.42), at(0.975, 0.5), at(0.985, 0.7), at(0.02, 0.8)],
        blades,
    );
    land::daisies(painter, &[at(0.018, 0.52), at(0.98, 0.6), at(0.022, 0.7), at(0.982, 0.4)], light);
}

fn open_sky(painter: &mut Painter, light: &Light) {
    land::sky(painter, light);
    land::clouds(painter, &[(at(0.05, 0.58), 90.0), (at(0.94, 0.62), 110.0)], 0.6);
    LOOKOUT.draw(painter, light.hills[2]);
    land::tufts(painter, &[at(0.3, 0.84), at(0.36, 0.9), at(0.6, 0.82), at(0.2, 0.95)], theme::land::BLADES);
    land::daisies(painter, &[at(0.25, 0.9), at(0.42, 0.86), at(0.55, 0.93), at(0.47, 0.97)], light);
}

fn evening(painter: &mut Painter, growth: &Growth, light: &Light) {
    land::sky(painter, light);
    painter.glow(at(0.72, 0.6), 760.0, theme::light::SETTING_SUN_SHINE);
    painter.ellipse(at(0.72, 0.57), Vec2::splat(150.0), theme::light::SETTING_SUN);
    stars(painter, 14);
    land::clouds(painter, &[(at(0.2, 0.42), 120.0), (at(0.9, 0.36), 100.0)], 0.4);
    Hill::new(0.75, 1.0, 0.6, 0.4).draw(painter, light.hills[0]);
    let left = Hill::new(0.12, 1.02, 0.62, 0.4);
    left.draw(painter, light.hills[1]);
    land::house(painter, at(0.33, 0.7), 130.0, light, true);
    Hill::new(0.62, 1.36, 1.1, 0.62).draw(painter, light.hills[2]);
    land::tree(painter, at(0.055, 0.74), 230.0, light, 0.1);
    land::pine(painter, at(0.945, 0.76), 200.0, light, 0.5);
    land::tufts(painter, &[at(0.18, 0.86), at(0.46, 0.82), at(0.83, 0.84)], theme::land::EVENING_BLADES);
    land::daisies(painter, &[at(0.25, 0.9), at(0.57, 0.86), at(0.76, 0.9)], light);
    let flies = [at(0.14, 0.66), at(0.42, 0.76), at(0.68, 0.74), at(0.86, 0.66)];
    let count = usize::from(growth.sessions.min(2)) + 2;
    fireflies(painter, &flies[..count]);
}

fn night(painter: &mut Painter, light: &Light) {
    land::sky(painter, light);
    stars(painter, 60);
    painter.glow(at(0.87, 0.24), 420.0, theme::light::MOON_SHINE);
    painter.emoji("crescent-moon", at(0.87, 0.24), 120.0).ambient(Motion::Sway, 0.0);
    Hill::new(0.65, 1.0, 0.7, 0.4).draw(painter, light.hills[0]);
    let left = Hill::new(0.1, 1.04, 0.6, 0.42);
    left.draw(painter, light.hills[1]);
    land::pine(painter, at(0.95, 0.7), 180.0, light, 0.2);
    land::house(painter, at(0.2, 0.7), 120.0, light, true);
    Hill::new(0.55, 1.4, 1.1, 0.62).draw(painter, light.hills[2]);
    land::tree(painter, at(0.045, 0.8), 220.0, light, 0.4);
    fireflies(painter, &[at(0.12, 0.62), at(0.33, 0.8), at(0.6, 0.74), at(0.8, 0.84), at(0.92, 0.6)]);
}
