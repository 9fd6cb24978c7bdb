//! Pictures and fonts for both sides: read from what ships when first needed, smaller copies made in the background.

use std::collections::HashMap;

use bevy::{
    asset::{AssetHandleProvider, RenderAssetUsages},
    image::{ImageSampler, ImageSamplerDescriptor},
    prelude::*,
    render::render_resource::{Extent3d, TextureDimension, TextureFormat},
    tasks::{AsyncComputeTaskPool, Task, block_on, poll_once},
    window::RequestRedraw,
};
use image::{RgbaImage, imageops};

use crate::locale::Language;

use super::shipped::{self, FONTS};

/// The pictures that were asked for, and the fonts.
#[derive(Resource)]
pub struct Art {
    provider: AssetHandleProvider,
    /// By path, and by whether the colours are weighted by how opaque they are, as egui wants them.
    pictures: HashMap<(String, bool), Handle<Image>>,
    arriving: Vec<(Handle<Image>, Task<Option<Image>>)>,
    /// Pictures whose files are still to come: their paths, and whether their colours are weighted.
    waiting: Vec<(Handle<Image>, String, bool)>,
    fonts: [Handle<Font>; 4],
    /// How many fonts had arrived when they were taken over last.
    fonts_arrived: usize,
    /// The longest side kept, in pixels: small screens need no large pictures.
    longest_side: u32,
}

/// Registers the fonts and reads pictures as they are asked for.
pub fn plugin(app: &mut App) {
    app.add_systems(PreStartup, load_fonts).add_systems(
        First,
        (begin_pictures, receive_pictures, receive_fonts).chain().run_if(resource_exists::<Art>),
    );
}

fn load_fonts(mut commands: Commands, images: Res<Assets<Image>>, mut fonts: ResMut<Assets<Font>>) {
    commands.insert_resource(Art {
        provider: images.get_handle_provider(),
        pictures: HashMap::new(),
        arriving: Vec::new(),
        waiting: Vec::new(),
        fonts: FONTS.map(|name| {
            let handle = fonts.reserve_handle();
            put_font(&mut fonts, &handle, name);
            handle
        }),
        fonts_arrived: shipped::fonts_arrived(),
        longest_side: 512,
    });
}

/// Puts a font where it is looked for, if it is here.
fn put_font(fonts: &mut Assets<Font>, handle: &Handle<Font>, name: &str) {
    if let Some(bytes) = shipped::font(name)
        && let Err(problem) = fonts.insert(handle.id(), Font::from_bytes(bytes.to_vec()))
    {
        warn!("a font could not be used: {problem}");
    }
}

/// Takes over fonts that have arrived. One that was there with fewer characters is left to the texts it wrote.
fn receive_fonts(mut art: ResMut<Art>, mut fonts: ResMut<Assets<Font>>) {
    let arrived = shipped::fonts_arrived();
    if art.fonts_arrived == arrived {
        return;
    }
    art.fonts_arrived = arrived;
    for (handle, name) in art.fonts.iter_mut().zip(FONTS) {
        let Some(bytes) = shipped::font(name) else { continue };
        match fonts.get(&*handle) {
            Some(font) if font.data.len() == bytes.len() => {}
            Some(_) => *handle = fonts.add(Font::from_bytes(bytes.to_vec())),
            None => put_font(&mut fonts, handle, name),
        }
    }
}

/// Whether pictures are read while nothing else can run: then only so many of them in one frame.
const ALONE: bool = cfg!(target_arch = "wasm32");
/// So many.
const A_FRAME: usize = 3;

/// Begins to read the pictures whose files have arrived.
fn begin_pictures(mut art: ResMut<Art>, mut redraw: MessageWriter<RequestRedraw>) {
    let mut begun = 0;
    let mut waiting = std::mem::take(&mut art.waiting);
    waiting.retain(|(handle, path, weighted)| {
        let Some(bytes) = shipped::asset(path).filter(|_| begun < A_FRAME) else {
            return !shipped::is_given_up(path);
        };
        begun += 1;
        art.begin(handle, bytes, *weighted);
        false
    });
    art.waiting = waiting;
    // Nobody tells when a picture has been read: it is asked for in the next frame, even where nothing moves.
    if begun > 0 || !art.arriving.is_empty() {
        redraw.write(RequestRedraw);
    }
}

fn receive_pictures(
    mut art: ResMut<Art>,
    mut images: ResMut<Assets<Image>>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let before = art.arriving.len();
    art.arriving.retain_mut(|(handle, task)| match block_on(poll_once(task)) {
        None => true,
        Some(picture) => {
            if let Some(picture) = picture
                && let Err(problem) = images.insert(handle.id(), picture)
            {
                warn!("a picture could not be shown: {problem}");
            }
            false
        }
    });
    if art.arriving.len() < before {
        redraw.write(RequestRedraw);
    }
}

impl Art {
    /// The picture at this path under `assets` without its ending, such as `emoji/fox`.
    pub fn picture(&mut self, path: &str) -> Handle<Image> {
        self.fetch(path, false)
    }

    /// The same picture as egui draws it: without this, whatever is half transparent would be too bright.
    pub fn picture_for_egui(&mut self, path: &str) -> Handle<Image> {
        self.fetch(path, true)
    }

    fn fetch(&mut self, path: &str, weighted: bool) -> Handle<Image> {
        let key = (path.to_owned(), weighted);
        if let Some(handle) = self.pictures.get(&key) {
            return handle.clone();
        }
        let handle: Handle<Image> = self.provider.reserve_handle().typed();
        self.pictures.insert(key, handle.clone());
        let file = format!("{path}.png");
        match shipped::asset(&file) {
            Some(bytes) if !ALONE => self.begin(&handle, bytes, weighted),
            None if shipped::is_given_up(&file) => warn!("there is no picture called {path}"),
            _ => self.waiting.push((handle.clone(), file, weighted)),
        }
        handle
    }

    fn begin(&mut self, handle: &Handle<Image>, bytes: &'static [u8], weighted: bool) {
        let longest_side = self.longest_side;
        let task =
            AsyncComputeTaskPool::get().spawn(async move { read_picture(bytes, longest_side, weighted) });
        self.arriving.push((handle.clone(), task));
    }

    /// Whether every picture asked for has arrived.
    pub fn is_complete(&self) -> bool {
        self.arriving.is_empty() && self.waiting.is_empty()
    }

    /// The font of a language, regular or bold.
    pub fn font(&self, language: Language, bold: bool) -> Handle<Font> {
        let first = match language {
            Language::English => 0,
            Language::SimplifiedChinese => 2,
        };
        self.fonts[first + usize::from(bold)].clone()
    }
}

/// Reads a PNG and makes its smaller copies, so that a large picture drawn small has no jagged edges.
/// If `weighted`, its colours are weighted by how opaque they are.
fn read_picture(bytes: &[u8], longest_side: u32, weighted: bool) -> Option<Image> {
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

    /// An app that holds pictures and draws nothing.
    fn app() -> App {
        let mut app = App::new();
        app.add_plugins((MinimalPlugins, bevy::asset::AssetPlugin::default()))
            .init_asset::<Image>()
            .init_asset::<Font>()
            .add_message::<RequestRedraw>();
        plugin(&mut app);
        app.update();
        app
    }

    #[test]
    fn a_picture_that_has_been_read_shows_though_nothing_moves() {
        let mut app = app();
        let picture = app.world_mut().resource_mut::<Art>().picture("emoji/fox");
        for _ in 0..2000 {
            app.world_mut().resource_mut::<Messages<RequestRedraw>>().clear();
            app.update();
            let redraws = app.world().resource::<Messages<RequestRedraw>>().len();
            assert!(redraws > 0, "the next frame is asked for until the picture is there, and once more");
            if app.world().resource::<Assets<Image>>().contains(&picture) {
                return;
            }
            std::thread::yield_now();
        }
        assert!(app.world().resource::<Assets<Image>>().contains(&picture), "the picture does not come");
    }

    #[test]
    fn what_is_half_transparent_is_half_as_bright_for_egui() {
        let picture = RgbaImage::from_pixel(2, 2, image::Rgba([200, 100, 0, 127]));
        assert_eq!(weigh(&picture).get_pixel(1, 1).0, [99, 49, 0, 127]);
        assert_eq!(halve(&picture).get_pixel(0, 0).0, [198, 98, 0, 127], "halved and back, but for rounding");
    }
}
