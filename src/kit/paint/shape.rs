//! Parts of what a thing looks like that many things share: the soft shadow under it, and how it is turned.

use bevy::prelude::*;

use crate::kit::theme;

/// A soft shadow, so many points below the thing and blurred over so many.
pub fn soft_shadow(below: f32, blur: f32) -> BoxShadow {
    BoxShadow::new(theme::SHADE, px(0), px(below), px(0), px(blur))
}

/// The same, so opaque.
pub fn shadow_of(opaque: f32, below: f32, blur: f32) -> BoxShadow {
    BoxShadow::new(theme::SHADE.with_alpha(opaque), px(0), px(below), px(0), px(blur))
}

/// Turned around its middle by so many radians, clockwise.
pub fn turned(radians: f32) -> UiTransform {
    UiTransform { rotation: Rot2::radians(radians), ..default() }
}
