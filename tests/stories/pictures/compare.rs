//! Holds pictures against the kept ones, and keeps new ones.

use std::path::Path;

use image::{
    ExtendedColorType, ImageEncoder, RgbImage,
    codecs::png::{CompressionType, FilterType, PngEncoder},
};

/// Kept pictures are so large, in pixels: large enough to see what has moved, small enough to keep.
pub const KEPT: (u32, u32) = (320, 200);
/// How far a colour may be off on average, of 255: another graphics driver rounds otherwise.
const MEAN: f64 = 2.0;
/// From here on a pixel counts as another one, of 255.
const OTHER: u8 = 48;
/// How many of a hundred pixels may be others.
pub const OTHERS: f64 = 1.0;
/// Steps between black and full colour in a kept picture: a third of the bytes, and hardly to be seen.
const STEPS: u16 = 31;

/// A picture in the colours in which it is kept.
pub fn in_kept_colours(mut picture: RgbImage) -> RgbImage {
    for colour in picture.iter_mut() {
        let step = (u16::from(*colour) * STEPS + 127) / 255;
        *colour = (step * 255 / STEPS) as u8;
    }
    picture
}

/// How far apart two pictures are: the mean of all colours, of 255, and the share of other pixels, of 100.
pub fn difference(one: &RgbImage, other: &RgbImage) -> (f64, f64) {
    let pixels = f64::from(one.width()) * f64::from(one.height());
    let (mut sum, mut others) = (0.0, 0.0);
    for (one, other) in one.pixels().zip(other.pixels()) {
        let apart: Vec<u8> = one.0.iter().zip(other.0).map(|(one, other)| one.abs_diff(other)).collect();
        sum += apart.iter().map(|apart| f64::from(*apart)).sum::<f64>() / 3.0;
        if apart.iter().any(|apart| *apart >= OTHER) {
            others += 1.0;
        }
    }
    (sum / pixels, 100.0 * others / pixels)
}

/// What has changed, in a line; nothing where the picture is as it was.
pub fn compare(now: &RgbImage, kept: &Path) -> Option<String> {
    let Ok(before) = image::open(kept) else { return Some(format!("{} is missing", kept.display())) };
    let before = before.to_rgb8();
    if before.dimensions() != now.dimensions() {
        return Some(format!("{} is of another size", kept.display()));
    }
    let (mean, others) = difference(now, &before);
    (mean > MEAN || others > OTHERS)
        .then(|| format!("{}: off by {mean:.2} on average, {others:.2} % other pixels", kept.display()))
}

/// Keeps a picture in as few bytes as it can.
pub fn keep(picture: &RgbImage, file: &Path) {
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, FilterType::Adaptive);
    let (width, height) = picture.dimensions();
    encoder.write_image(picture.as_raw(), width, height, ExtendedColorType::Rgb8).unwrap();
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, bytes).unwrap();
}
