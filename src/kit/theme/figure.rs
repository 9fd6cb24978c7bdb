//! Fur, skin, hair and faces.

#![allow(missing_docs, reason = "each name says where its colour is seen")]

use bevy::prelude::Color;

pub const BLUSH: Color = Color::srgba(0.937, 0.51, 0.431, 0.55);
pub const BROWN_FUR: Color = Color::srgb(0.518, 0.369, 0.32);
pub const BROWN_HAIR: Color = Color::srgb(0.427, 0.294, 0.208);
pub const DARK_HAIR: Color = Color::srgb(0.243, 0.204, 0.204);
pub const FACE: Color = Color::srgb(0.949, 0.796, 0.624);
pub const FACE_SHADED: Color = Color::srgb(0.882, 0.69, 0.506);
pub const FROG_SKIN: Color = Color::srgb(0.337, 0.808, 0.565);
pub const GREY_FUR: Color = Color::srgb(0.62, 0.62, 0.639);
pub const GREY_HAIR: Color = Color::srgb(0.804, 0.808, 0.827);
pub const HAMSTER_FUR: Color = Color::srgb(0.984, 0.682, 0.514);
pub const HAND: Color = Color::srgb(0.984, 0.878, 0.757);
pub const IRIS: Color = Color::srgb(0.42, 0.29, 0.2);
pub const ORANGE_FUR: Color = Color::srgb(0.965, 0.541, 0.2);
pub const OWL_WING: Color = Color::srgb(0.62, 0.47, 0.4);
pub const PALE: Color = Color::srgb(0.965, 0.953, 0.929);
pub const PENGUIN_BEAK_LIT: Color = Color::srgb(1.0, 0.66, 0.2);
pub const PENGUIN_BEAK_SHADED: Color = Color::srgb(0.95, 0.45, 0.2);
pub const PENGUIN_EYE: Color = Color::srgb(0.2, 0.15, 0.2);
pub const PENGUIN_FACE_LIT: Color = Color::srgb(0.97, 0.95, 0.99);
pub const PENGUIN_FACE_SHADED: Color = Color::srgb(0.88, 0.83, 0.95);
pub const PENGUIN_FEATHERS: Color = Color::srgb(0.298, 0.2, 0.478);
pub const PENGUIN_LIT: Color = Color::srgb(0.42, 0.24, 0.6);
pub const PENGUIN_SHADED: Color = Color::srgb(0.27, 0.15, 0.45);
pub const PENGUIN_WING: Color = Color::srgb(0.4, 0.3, 0.58);
pub const PIG_SKIN: Color = Color::srgb(1.0, 0.588, 0.694);
pub const PLAIN_FUR: Color = Color::srgb(0.741, 0.557, 0.475);
pub const PUPIL: Color = Color::srgb(0.11, 0.1, 0.13);
pub const SAND_FUR: Color = Color::srgb(0.878, 0.698, 0.537);
pub const SMILE: Color = Color::srgb(0.596, 0.263, 0.231);
pub const WHITE_FUR: Color = Color::srgb(0.867, 0.847, 0.902);
pub const YELLOW_FUR: Color = Color::srgb(0.949, 0.722, 0.243);
