//! Small things: a drum, a tablet, snow, bubbles, a jar.

#![allow(missing_docs, reason = "each name says where its colour is seen")]

use bevy::prelude::Color;

pub const BED_SHADE: Color = Color::srgba(0.02, 0.06, 0.1, 0.45);
pub const BUBBLE_MIDDLE: Color = Color::srgba(0.93, 0.97, 1.0, 0.8);
pub const BUBBLE_RIM: Color = Color::srgba(0.8, 0.86, 0.99, 0.85);
pub const DRUM_LIT: Color = Color::srgb(0.91, 0.33, 0.29);
pub const DRUM_SHADED: Color = Color::srgb(0.7, 0.2, 0.22);
pub const DRUM_SKIN: Color = Color::srgb(1.0, 0.96, 0.88);
pub const JAR_LEFT: Color = Color::srgb(0.93, 0.98, 1.0);
pub const JAR_MIDDLE: Color = Color::srgb(0.96, 0.99, 1.0);
pub const JAR_RIGHT: Color = Color::srgb(0.86, 0.94, 0.97);
pub const JAR_RIM: Color = Color::srgba(0.93, 0.98, 1.0, 0.9);
pub const SNOW: Color = Color::srgb(0.97, 0.98, 1.0);
pub const TABLET_ASLEEP: Color = Color::srgb(0.259, 0.361, 0.549);
pub const TABLET_RIM: Color = Color::srgb(0.11, 0.145, 0.196);
