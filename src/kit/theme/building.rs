//! Walls, roofs and windows.

#![allow(missing_docs, reason = "each name says where its colour is seen")]

use bevy::prelude::Color;

pub const BROWN_ROOF: Color = Color::srgb(0.686, 0.494, 0.353);
pub const CHIMNEY: Color = Color::srgb(0.647, 0.4, 0.337);
pub const CREAM_WALL: Color = Color::srgb(0.973, 0.898, 0.796);
pub const DARK_BULB: Color = Color::srgb(0.42, 0.49, 0.6);
pub const DARK_LENS: Color = Color::srgb(0.322, 0.392, 0.522);
pub const DARK_WINDOW: Color = Color::srgb(0.25, 0.3, 0.42);
pub const DIM_WINDOW: Color = Color::srgb(0.427, 0.482, 0.569);
pub const FAR_HOUSE_TINT: Color = Color::srgb(1.0, 0.93, 0.88);
pub const FAR_ROOF: Color = Color::srgb(0.596, 0.345, 0.361);
pub const FAR_WALL: Color = Color::srgb(0.514, 0.455, 0.51);
pub const GREENHOUSE_FRAME: Color = Color::srgb(0.271, 0.314, 0.353);
pub const GREY_WALL: Color = Color::srgb(0.914, 0.882, 0.831);
pub const HOME_ROOF: Color = Color::srgb(0.82, 0.396, 0.306);
pub const HOME_WALL: Color = Color::srgb(1.0, 0.945, 0.855);
pub const RED_ROOF: Color = Color::srgb(0.784, 0.408, 0.325);
pub const ROOM_WALL_HIGH: Color = Color::srgb(0.984, 0.91, 0.8);
pub const ROOM_WALL_LOW: Color = Color::srgb(0.949, 0.827, 0.675);
pub const SAND_WALL: Color = Color::srgb(0.941, 0.847, 0.757);
pub const TOWER_RED_LIT: Color = Color::srgb(0.784, 0.361, 0.337);
pub const TOWER_RED_SHADED: Color = Color::srgb(0.573, 0.239, 0.278);
pub const TOWER_WHITE_LIT: Color = Color::srgb(0.886, 0.902, 0.949);
pub const TOWER_WHITE_SHADED: Color = Color::srgb(0.643, 0.675, 0.776);
pub const VIOLET_ROOF: Color = Color::srgb(0.545, 0.451, 0.537);
pub const WALLPAPER_DOT: Color = Color::srgba(0.953, 0.737, 0.604, 0.34);
pub const WALLPAPER_DOT_MIDDLE: Color = Color::srgba(1.0, 0.965, 0.86, 0.8);
pub const WALLPAPER_HIGH: Color = Color::srgb(0.992, 0.922, 0.827);
pub const WALLPAPER_LOW: Color = Color::srgb(0.98, 0.867, 0.761);
