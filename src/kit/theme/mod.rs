//! The look of the children's screens in one place: colours, sizes, spacing, durations. Sizes are points on a 1280x800
//! canvas. The colours of scenes stand in a file for each material.

pub mod building;
pub mod cloth;
pub mod figure;
pub mod land;
pub mod light;
pub mod plant;
pub mod sky;
pub mod stone;
pub mod thing;
pub mod water;
pub mod wood;

use std::time::Duration;

use bevy::prelude::*;

/// The canvas every screen is composed on; larger screens are scaled, wider or taller ones get more of the garden.
pub const CANVAS: Vec2 = Vec2::new(1280.0, 800.0);

/// Dark blue-green ink of all words.
pub const INK: Color = Color::srgb(0.157, 0.263, 0.325);
/// Ink for second lines; still 4.5:1 on paper.
pub const SOFT_INK: Color = Color::srgb(0.302, 0.388, 0.435);
/// Warm paper.
pub const PAPER: Color = Color::srgb(1.0, 0.972, 0.925);
/// White of cards.
pub const CARD: Color = Color::srgb(1.0, 1.0, 1.0);
/// White light, by which a picture keeps its colours.
pub const WHITE: Color = Color::WHITE;
/// The ink of high contrast.
pub const BLACK: Color = Color::BLACK;
/// Warm yellow of the sun: what is held fills with it.
pub const SUN: Color = Color::srgb(0.988, 0.757, 0.29);
/// Deep leaf green of the main button.
pub const LEAF: Color = Color::srgb(0.184, 0.451, 0.286);
/// Clay red, used sparingly.
pub const CLAY: Color = Color::srgb(0.722, 0.337, 0.247);
/// Soft card colours, in the order cards take them.
pub const CARDS: [Color; 5] = [
    Color::srgb(1.0, 0.863, 0.757),
    Color::srgb(0.867, 0.941, 0.843),
    Color::srgb(0.839, 0.91, 0.973),
    Color::srgb(0.945, 0.867, 0.961),
    Color::srgb(1.0, 0.933, 0.749),
];
/// Shade under cards and things that stand on the ground.
pub const SHADE: Color = Color::srgba(0.16, 0.26, 0.3, 0.18);

/// Words for children: large titles.
pub const TITLE: f32 = 44.0;
/// Words for children: the one sentence of a screen.
pub const LARGE: f32 = 38.0;
/// Words for children: sentences. Never smaller than 28.
pub const BODY: f32 = 32.0;
/// Words for children: labels under pictures. Never smaller than 28.
pub const LABEL: f32 = 28.0;

/// The smallest side of anything that is touched: above 5.3 % of the widest canvas.
pub const TOUCH: f32 = 84.0;
/// The height of the buttons in the corners.
pub const BUTTON: f32 = 88.0;
/// Distance from the screen's edge.
pub const EDGE: f32 = 28.0;
/// Distance between neighbours.
pub const GAP: f32 = 20.0;
/// Corners of cards.
pub const ROUND: f32 = 32.0;

/// How long a thing takes to come in, in seconds.
pub const APPEAR: f32 = 0.24;
/// How long a thing takes to travel to its place, in seconds.
pub const TRAVEL: f32 = 0.6;
/// How long a choice that counts is held, in seconds.
pub const HOLD: f32 = 0.7;
/// How long touches rest after a change of screen.
pub const REST: Duration = Duration::from_millis(600);
/// How long wind and breathing go on after the last touch, in seconds.
pub const SETTLE: f32 = 10.0;
/// How often the loop looks whether something that waits for its time may come, in seconds.
pub const LOOK_AGAIN: f32 = 4.0;
/// How long a greeted thing hops, in seconds.
pub const HOP: f32 = 0.7;
/// Breathing in, in the calm corner, in seconds.
pub const BREATHE_IN: f32 = 4.0;
/// Breathing out, in the calm corner, in seconds.
pub const BREATHE_OUT: f32 = 6.0;
/// How long the calm corner breathes on after a touch, in seconds.
pub const BREATHS: f32 = 90.0;
