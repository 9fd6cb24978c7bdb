//! Stones, clay, glass beads and metal.

#![allow(missing_docs, reason = "each name says where its colour is seen")]

use bevy::prelude::Color;

pub const BLUE_BOWL_LIT: Color = Color::srgb(0.51, 0.608, 0.71);
pub const BLUE_BOWL_SHADED: Color = Color::srgb(0.298, 0.396, 0.514);
pub const BRASS_LIT: Color = Color::srgb(0.996, 0.878, 0.549);
pub const BRASS_SHADED: Color = Color::srgb(0.776, 0.565, 0.231);
pub const CLAY_POT_LIT: Color = Color::srgb(0.855, 0.525, 0.408);
pub const CLAY_POT_SHADED: Color = Color::srgb(0.639, 0.357, 0.29);
pub const CLIFF_LIT: Color = Color::srgb(0.282, 0.349, 0.435);
pub const CLIFF_SHADED: Color = Color::srgb(0.129, 0.176, 0.247);
pub const COBBLE: Color = Color::srgba(0.78, 0.66, 0.5, 0.45);
pub const DARK_PEBBLE: Color = Color::srgb(0.745, 0.733, 0.71);
pub const EMPTY_SOCKET: Color = Color::srgb(0.945, 0.953, 0.961);
pub const FLAT_STONE_EDGE: Color = Color::srgb(0.4, 0.41, 0.5);
pub const FLAT_STONE_LIT: Color = Color::srgb(0.83, 0.8, 0.8);
pub const FLAT_STONE_SHADE: Color = Color::srgba(0.2, 0.28, 0.42, 0.35);
pub const FLAT_STONE_SHADED: Color = Color::srgb(0.5, 0.5, 0.58);
pub const GLASS_SOCKET: Color = Color::srgb(0.804, 0.878, 0.875);
pub const LIGHT_PEBBLE: Color = Color::srgb(0.871, 0.843, 0.788);
pub const MIRROR_LIT: Color = Color::srgb(0.855, 0.851, 0.835);
pub const MIRROR_SHADED: Color = Color::srgb(0.69, 0.702, 0.698);
pub const PEBBLE: Color = Color::srgb(0.82, 0.804, 0.769);
pub const STAIR_LIT: Color = Color::srgb(0.902, 0.855, 0.78);
pub const STAIR_SHADED: Color = Color::srgb(0.737, 0.671, 0.596);
pub const STAIR_SLAB: Color = Color::srgb(0.973, 0.945, 0.894);
pub const STEP_BLUE: Color = Color::srgb(0.655, 0.839, 0.969);
pub const STEP_GREEN: Color = Color::srgb(0.737, 0.882, 0.639);
pub const STEP_GREY_LIT: Color = Color::srgb(0.804, 0.808, 0.788);
pub const STEP_GREY_SHADED: Color = Color::srgb(0.604, 0.612, 0.6);
pub const STEP_MARK: Color = Color::srgba(0.3, 0.33, 0.34, 0.35);
pub const STEP_PEACH: Color = Color::srgb(0.988, 0.769, 0.635);
pub const STEP_PINK: Color = Color::srgb(0.992, 0.753, 0.804);
pub const STEP_SHADE: Color = Color::srgba(0.3, 0.25, 0.2, 0.3);
pub const STEP_VIOLET: Color = Color::srgb(0.847, 0.749, 0.945);
pub const STEP_YELLOW: Color = Color::srgb(0.984, 0.871, 0.518);
pub const VESSEL_EDGE: Color = Color::srgb(0.439, 0.392, 0.459);
pub const VESSEL_LIT: Color = Color::srgb(0.8, 0.73, 0.72);
pub const VESSEL_SHADED: Color = Color::srgb(0.498, 0.447, 0.502);
pub const WEEK_AMBER: Color = Color::srgb(1.0, 0.808, 0.478);
pub const WEEK_BLUE: Color = Color::srgb(0.663, 0.827, 0.945);
pub const WEEK_CORAL: Color = Color::srgb(0.976, 0.729, 0.647);
pub const WEEK_GREEN: Color = Color::srgb(0.706, 0.867, 0.612);
pub const WEEK_GREY: Color = Color::srgb(0.761, 0.808, 0.878);
pub const WEEK_LIME: Color = Color::srgb(0.839, 0.89, 0.541);
pub const WEEK_PINK: Color = Color::srgb(0.953, 0.741, 0.824);
pub const WEEK_SAND: Color = Color::srgb(0.894, 0.808, 0.69);
pub const WEEK_TEAL: Color = Color::srgb(0.639, 0.867, 0.839);
pub const WEEK_VIOLET: Color = Color::srgb(0.812, 0.757, 0.937);
pub const WEEK_YELLOW: Color = Color::srgb(0.988, 0.898, 0.569);
