//! Ponds, lakes, the sea, and ripples on them.

#![allow(missing_docs, reason = "each name says where its colour is seen")]

use bevy::prelude::Color;

pub const BOAT_SHINE: Color = Color::srgba(1.0, 0.9, 0.65, 0.35);
pub const DROP_HIGH: Color = Color::srgb(0.89, 0.965, 0.996);
pub const DROP_LOW: Color = Color::srgb(0.478, 0.737, 0.91);
pub const DROP_MIDDLE: Color = Color::srgb(0.655, 0.855, 0.965);
pub const ENDING_LIT: Color = Color::srgb(0.451, 0.404, 0.584);
pub const ENDING_RIPPLE: Color = Color::srgba(1.0, 0.85, 0.75, 0.22);
pub const ENDING_SHADED: Color = Color::srgb(0.161, 0.208, 0.361);
pub const LAKE_FAR: Color = Color::srgb(0.87, 0.63, 0.58);
pub const LAKE_MIDDLE: Color = Color::srgb(0.45, 0.43, 0.6);
pub const LAKE_NEAR: Color = Color::srgb(0.2, 0.29, 0.46);
pub const LAKE_SHINE: Color = Color::srgb(1.0, 0.9, 0.78);
pub const LAMP_SHADE: Color = Color::srgba(0.1, 0.16, 0.28, 0.35);
pub const LANTERN_RING: Color = Color::srgba(1.0, 0.9, 0.75, 0.16);
pub const POND_LIT: Color = Color::srgb(0.62, 0.85, 0.89);
pub const POND_SHADED: Color = Color::srgb(0.36, 0.66, 0.77);
pub const RIPPLE_FACE: Color = Color::srgba(0.87, 0.96, 0.98, 0.92);
pub const RIVER: Color = Color::srgb(0.584, 0.816, 0.855);
pub const SEA_FAR: Color = Color::srgb(0.255, 0.396, 0.561);
pub const SEA_MIDDLE: Color = Color::srgb(0.102, 0.212, 0.361);
pub const SEA_NEAR: Color = Color::srgb(0.055, 0.125, 0.231);
pub const SEA_RIPPLE: Color = Color::srgb(0.75, 0.87, 1.0);
pub const SHORE_SHADE: Color = Color::srgba(0.16, 0.22, 0.33, 0.5);
pub const STREAM: Color = Color::srgb(0.376, 0.69, 0.796);
pub const STREAM_RIM: Color = Color::srgb(0.62, 0.84, 0.86);
pub const SUNSET_BASIN_LIT: Color = Color::srgb(0.969, 0.745, 0.62);
pub const SUNSET_BASIN_SHADED: Color = Color::srgb(0.475, 0.553, 0.718);
pub const SUNSET_LIT: Color = Color::srgb(0.93, 0.72, 0.64);
pub const SUNSET_RIPPLE: Color = Color::srgba(1.0, 0.95, 0.85, 0.32);
pub const SUNSET_SHADED: Color = Color::srgb(0.33, 0.43, 0.6);
pub const TOWER_FOAM: Color = Color::srgba(0.75, 0.87, 1.0, 0.24);
