//! Sky, clouds and hills, and what stands on them.

use bevy::prelude::*;

use crate::kit::{
    motion::Motion,
    paint::{Painter, at, centred},
    theme,
};

use super::light::Light;

/// A hill: an ellipse in fractions of the canvas.
#[derive(Clone, Copy, Debug)]
pub struct Hill {
    /// Its middle.
    pub middle: Vec2,
    /// Half its width and height.
    pub half: Vec2,
}

impl Hill {
    /// A hill around this middle, half as wide and high as these fractions.
    pub const fn new(x: f32, y: f32, half_width: f32, half_height: f32) -> Self {
        Self { middle: Vec2::new(x, y), half: Vec2::new(half_width, half_height) }
    }

    /// The height of its ridge at this fraction of the width, a little within it: a foot to stand on.
    pub fn ridge(self, x: f32) -> Vec2 {
        let along = ((x - self.middle.x) / self.half.x).clamp(-1.0, 1.0);
        at(x, self.half.y.mul_add(-(1.0 - along * along).sqrt(), self.middle.y) + 0.012)
    }

    /// Draws it in the colours above and below.
    pub fn draw(self, painter: &mut Painter, (above, below): (Color, Color)) {
        let size = self.half * 2.0 * painter.canvas;
        painter.mound(self.middle, size, above, below);
    }
}

/// The sky over the whole canvas.
pub fn sky(painter: &mut Painter, light: &Light) {
    let [above, middle, below] = light.sky;
    let sky = LinearGradient::to_bottom(vec![
        ColorStop::percent(above, 0),
        ColorStop::percent(middle, 42),
        ColorStop::percent(below, 78),
    ]);
    let canvas = painter.canvas + Vec2::splat(4.0);
    painter.region(at(0.5, 0.5), canvas).with(BackgroundGradient::from(sky));
}

/// A sun with its shine.
pub fn sun(painter: &mut Painter, place: Vec2, size: f32) {
    painter.glow(place, size * 4.2, theme::light::SUN_SHINE).ambient(Motion::Breathe, 0.3);
    painter.emoji("sun-with-face", place, size).ambient(Motion::Sway, 0.0);
}

/// A rainbow around this place, so many points across; the hills hide its lower half.
pub fn rainbow(painter: &mut Painter, place: Vec2, size: f32) {
    const BAND: f32 = 17.0;
    let colors = [
        theme::sky::RAINBOW_RED,
        theme::sky::RAINBOW_ORANGE,
        theme::sky::RAINBOW_YELLOW,
        theme::sky::RAINBOW_GREEN,
        theme::sky::RAINBOW_BLUE,
        theme::sky::RAINBOW_VIOLET,
    ];
    for (index, color) in colors.into_iter().enumerate() {
        // Neighbouring bands meet without a gap.
        let across = Vec2::splat(size - 2.0 * (BAND - 0.5) * index as f32);
        let ring = Node {
            border: UiRect::all(px(BAND)),
            border_radius: BorderRadius::MAX,
            ..centred(place, across)
        };
        painter.region(place, across).with((ring, BorderColor::all(color.with_alpha(0.5))));
    }
}

/// Clouds that drift: place, size, phase.
pub fn clouds(painter: &mut Painter, clouds: &[(Vec2, f32)], alpha: f32) {
    for (index, (place, size)) in clouds.iter().enumerate() {
        let phase = index as f32 * 0.27;
        let white = theme::WHITE.with_alpha(alpha);
        painter.lit_emoji("cloud", *place, *size, white).ambient(Motion::Drift, phase);
    }
}

/// Stars in the upper sky, always in the same places; some of them twinkle.
pub fn stars(painter: &mut Painter, count: u16) {
    for index in 0..count {
        // Steps of the golden section spread evenly and look strewn.
        let x = (f32::from(index) * 0.618_034 + 0.07).fract();
        let y = (f32::from(index) * 0.381_966 * 1.7 + 0.11).fract() * 0.56 + 0.02;
        let size = 3.0 + f32::from(index % 4) * 1.6;
        let shine = theme::sky::STAR.with_alpha(0.5 + f32::from(index % 3) * 0.2);
        let star = painter.ellipse(at(x, y), Vec2::splat(size), shine);
        if index % 3 == 0 {
            let _ = star.ambient(Motion::Bob, f32::from(index) * 0.13);
        }
    }
}

/// Little lights that hover over the grass at dusk and at night.
pub fn fireflies(painter: &mut Painter, places: &[Vec2]) {
    for (index, place) in places.iter().enumerate() {
        let phase = index as f32 * 0.31;
        painter.glow(*place, 54.0, theme::light::FIREFLY_SHINE).ambient(Motion::Bob, phase);
        painter.ellipse(*place, Vec2::splat(7.0), theme::light::FIREFLY).ambient(Motion::Bob, phase);
    }
}

/// A soft band of haze at a height.
pub fn haze(painter: &mut Painter, height: f32, light: &Light) {
    let size = Vec2::new(painter.canvas.x * 1.3, painter.canvas.y * 0.16);
    let (clear, dense) = (light.haze.with_alpha(0.0), light.haze);
    let band = LinearGradient::to_bottom(vec![
        ColorStop::percent(clear, 0),
        ColorStop::percent(dense, 55),
        ColorStop::percent(clear, 100),
    ]);
    painter.region(at(0.5, height), size).with(BackgroundGradient::from(band));
}

/// Tufts of grass: three blades each.
pub fn tufts(painter: &mut Painter, places: &[Vec2], color: Color) {
    for (index, place) in places.iter().enumerate() {
        let tuft =
            painter.region(*place, Vec2::new(34.0, 26.0)).ambient(Motion::Sway, index as f32 * 0.23).entity;
        for (x, lean, height) in [(0.25, -0.35, 20.0), (0.5, 0.0, 26.0), (0.75, 0.35, 19.0)] {
            let blade = UiTransform { rotation: Rot2::radians(lean), ..default() };
            let size = Vec2::new(6.0, height);
            painter
                .inside(tuft)
                .region(at(x, 0.55), size)
                .with((
                    Node { border_radius: BorderRadius::MAX, ..centred(at(x, 0.55), size) },
                    BackgroundColor(color),
                ))
                .with(blade);
        }
    }
}

/// Small daisies strewn over the grass.
pub fn daisies(painter: &mut Painter, places: &[Vec2], light: &Light) {
    let linear = light.tint.to_linear();
    let dim = |color: Color| {
        let color = color.to_linear();
        Color::linear_rgb(color.red * linear.red, color.green * linear.green, color.blue * linear.blue)
    };
    for (index, place) in places.iter().enumerate() {
        let daisy =
            painter.region(*place, Vec2::splat(26.0)).ambient(Motion::Sway, index as f32 * 0.19).entity;
        let mut daisy = painter.inside(daisy);
        for petal in 0..5_u8 {
            let angle = f32::from(petal) * std::f32::consts::TAU / 5.0;
            let spot = at(0.5 + angle.sin() * 0.27, 0.5 - angle.cos() * 0.27);
            daisy.ellipse(spot, Vec2::splat(11.0), dim(theme::CARD));
        }
        daisy.ellipse(at(0.5, 0.5), Vec2::splat(9.0), dim(theme::SUN));
    }
}

/// A round leafy tree with a trunk.
pub fn tree(painter: &mut Painter, foot: Vec2, size: f32, light: &Light, phase: f32) {
    painter.standing("deciduous-tree", foot, size, light.tint, phase);
}

/// A pine.
pub fn pine(painter: &mut Painter, foot: Vec2, size: f32, light: &Light, phase: f32) {
    painter.standing("evergreen-tree", foot, size, light.tint, phase);
}

/// The house on the hill. At dusk there is light in its windows.
pub fn house(painter: &mut Painter, foot: Vec2, size: f32, light: &Light, lit: bool) {
    let window = foot - Vec2::new(-size * 0.12, size * 0.3) / painter.canvas;
    painter.ellipse(foot, Vec2::new(size * 0.95, size * 0.14), theme::SHADE.with_alpha(0.16));
    let middle = foot - Vec2::new(0.0, size * 0.42 / painter.canvas.y);
    painter.lit_emoji("house-with-garden", middle, size, light.tint);
    if lit {
        painter.glow(window, size * 0.9, theme::light::WINDOW_SHINE).ambient(Motion::Breathe, 0.5);
    }
}
