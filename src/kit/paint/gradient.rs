//! Gradients of a few colours, each at so many percent of the way.

use bevy::prelude::*;

/// From above to below.
pub fn to_bottom<const N: usize>(stops: [(Color, f32); N]) -> BackgroundGradient {
    LinearGradient::to_bottom(colour_stops(stops)).into()
}

/// From left to right.
pub fn to_right<const N: usize>(stops: [(Color, f32); N]) -> BackgroundGradient {
    LinearGradient::to_right(colour_stops(stops)).into()
}

/// From the upper left to the lower right corner.
pub fn to_bottom_right<const N: usize>(stops: [(Color, f32); N]) -> BackgroundGradient {
    LinearGradient::to_bottom_right(colour_stops(stops)).into()
}

/// From the upper right to the lower left corner.
pub fn to_bottom_left<const N: usize>(stops: [(Color, f32); N]) -> BackgroundGradient {
    LinearGradient::to_bottom_left(colour_stops(stops)).into()
}

fn colour_stops<const N: usize>(stops: [(Color, f32); N]) -> Vec<ColorStop> {
    stops.into_iter().map(|(color, percent)| ColorStop::percent(color, percent)).collect()
}
