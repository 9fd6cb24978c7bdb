//! Decodes a picture and makes its mip levels, so that a large picture that is drawn small has no jagged edges. Pure.

use bevy::{
    asset::RenderAssetUsages,
    image::{ImageSampler, ImageSamplerDescriptor},
    prelude::*,
    render::render_resource::{Extent3d, TextureDimension, TextureFormat},
};
use image::{RgbaImage, imageops};

/// Reads a PNG and makes its smaller copies, so that a large picture drawn small has no jagged edges.
/// If `weighted`, its colours are weighted by how opaque they are.
pub(super) fn read_picture(bytes: &[u8], longest_side: u32, weighted: bool) -> Option<Image> {
    let mut picture = image::load_from_memory(bytes).ok()?.to_rgba8();
    while picture.width().max(picture.height()) > longest_side {
        picture = halve(&picture);
    }
    let (width, height) = picture.dimensions();
    let mut data = Vec::with_capacity(picture.len() * 4 / 3 + 64);
    let mut levels = 1;
    let copy = |picture: &RgbaImage| if weighted { weigh(picture) } else { picture.clone() };
    data.extend_from_slice(&copy(&picture));
    while picture.width().min(picture.height()) > 8 {
        picture = halve(&picture);
        data.extend_from_slice(&copy(&picture));
        levels += 1;
    }
    let mut image = Image::new_uninit(
        Extent3d { width, height, depth_or_array_layers: 1 },
        TextureDimension::D2,
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::RENDER_WORLD,
    );
    image.texture_descriptor.mip_level_count = levels;
    image.data = Some(data);
    image.sampler = ImageSampler::Descriptor(ImageSamplerDescriptor::linear());
    Some(image)
}

/// Half the size. Colours are weighted by how opaque they are, so that no dark rim appears.
fn halve(picture: &RgbaImage) -> RgbaImage {
    let (width, height) = ((picture.width() / 2).max(1), (picture.height() / 2).max(1));
    let mut small = imageops::resize(&weigh(picture), width, height, imageops::FilterType::Triangle);
    for pixel in small.pixels_mut() {
        let alpha = u16::from(pixel[3]).max(1);
        for channel in 0..3 {
            pixel[channel] = (u16::from(pixel[channel]) * 255 / alpha).min(255) as u8;
        }
    }
    small
}

/// The picture with its colours weighted by how opaque they are.
fn weigh(picture: &RgbaImage) -> RgbaImage {
    let mut weighted = picture.clone();
    for pixel in weighted.pixels_mut() {
        let alpha = u16::from(pixel[3]);
        for channel in 0..3 {
            pixel[channel] = (u16::from(pixel[channel]) * alpha / 255) as u8;
        }
    }
    weighted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_half_transparent_is_half_as_bright_for_egui() {
        let picture = RgbaImage::from_pixel(2, 2, image::Rgba([200, 100, 0, 127]));
        assert_eq!(weigh(&picture).get_pixel(1, 1).0, [99, 49, 0, 127]);
        assert_eq!(halve(&picture).get_pixel(0, 0).0, [198, 98, 0, 127], "halved and back, but for rounding");
    }
}
