//! Pictures and fonts for both sides: read from what ships when first needed, smaller copies made in the background. What no
//! screen shows any more is kept for the next one only as far as there is room.

use std::{collections::HashMap, sync::Arc};

use bevy::{
    asset::AssetHandleProvider,
    prelude::*,
    tasks::{AsyncComputeTaskPool, Task, block_on, poll_once},
    window::RequestRedraw,
};

use super::mip_levels::read_picture;
use crate::locale::Language;

use crate::platform::{
    shipped::{self, FONTS},
    surface::MainCamera,
};

/// The largest picture of the children's side, in points.
const LARGEST: f32 = 240.0;
/// The longest side of its pictures, in pixels: on large screens as large as they ship, on usual ones half of it, which
/// takes a quarter of the memory.
const LONGEST_SIDES: [u32; 2] = [256, 512];
/// The longest side of a picture of the desk, in pixels: there pictures are as high as a few lines.
const LONGEST_SIDE_ON_THE_DESK: u32 = 256;
/// How many bytes of pictures that nothing shows are kept: a screen that is left is often come back to.
const MOST_IDLE: usize = 4 * 1024 * 1024;

/// A picture by its path without an ending, and by whether its colours are weighted by how opaque they are, as egui wants
/// them.
type PictureKey = (String, bool);

/// A picture that is on its way, and the handle under which it was asked for.
type PendingPicture = (PictureKey, Handle<Image>);

/// A picture that was asked for.
struct Picture {
    handle: Handle<Image>,
    /// How many bytes it takes with its smaller copies; nothing until it has arrived.
    bytes: usize,
    /// When it was asked for last, counted in askings.
    asked: u64,
}

impl Picture {
    /// Whether it has arrived and nothing shows it.
    fn is_idle(&self) -> bool {
        self.bytes > 0 && matches!(&self.handle, Handle::Strong(handle) if Arc::strong_count(handle) == 1)
    }
}

/// The pictures that were asked for, and the fonts.
#[derive(Resource)]
pub struct Art {
    provider: AssetHandleProvider,
    pictures: HashMap<PictureKey, Picture>,
    arriving: Vec<(PendingPicture, Task<Option<Image>>)>,
    /// Pictures whose files are still to come.
    waiting: Vec<PendingPicture>,
    /// How often a picture was asked for.
    askings: u64,
    /// The longest side of a picture of the children's side on this screen, in pixels.
    longest_side: u32,
    fonts: [Handle<Font>; 4],
    /// How many fonts had arrived when they were taken over last.
    fonts_arrived: usize,
}

/// In `First`: pictures are asked for, come in and go, as the screen needs them.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Systems;

/// Registers the fonts and reads pictures as they are asked for.
pub fn plugin(app: &mut App) {
    app.add_systems(PreStartup, load_fonts).add_systems(
        First,
        (fit_to_the_screen, begin_pictures, receive_pictures, let_pictures_go, receive_fonts)
            .chain()
            .in_set(Systems)
            .run_if(resource_exists::<Art>),
    );
}

fn load_fonts(mut commands: Commands, images: Res<Assets<Image>>, mut fonts: ResMut<Assets<Font>>) {
    commands.insert_resource(Art {
        provider: images.get_handle_provider(),
        pictures: HashMap::new(),
        arriving: Vec::new(),
        waiting: Vec::new(),
        askings: 0,
        longest_side: LONGEST_SIDES[0],
        fonts: FONTS.map(|name| {
            let handle = fonts.reserve_handle();
            put_font(&mut fonts, &handle, name);
            handle
        }),
        fonts_arrived: shipped::fonts_arrived(),
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

/// On a screen of another size pictures are read anew; those that show stay until they are asked for again.
fn fit_to_the_screen(mut art: ResMut<Art>, scale: Res<UiScale>, cameras: Query<&Camera, With<MainCamera>>) {
    let density = cameras.iter().next().and_then(Camera::target_scaling_factor).unwrap_or(1.0);
    let fits = |side: &u32| LARGEST * scale.0 * density <= *side as f32;
    let longest_side = LONGEST_SIDES.into_iter().find(fits).unwrap_or(LONGEST_SIDES[1]);
    if art.longest_side != longest_side {
        art.longest_side = longest_side;
        art.pictures.retain(|(_, weighted), _| *weighted);
    }
}

/// Begins to read the pictures whose files have arrived.
fn begin_pictures(mut art: ResMut<Art>, mut redraw: MessageWriter<RequestRedraw>) {
    let mut begun = 0;
    let mut waiting = std::mem::take(&mut art.waiting);
    waiting.retain(|asked| {
        let file = file_of(&asked.0);
        let Some(bytes) = shipped::asset(&file).filter(|_| begun < A_FRAME) else {
            return !shipped::is_given_up(&file);
        };
        begun += 1;
        art.begin(asked.clone(), bytes);
        false
    });
    art.waiting = waiting;
    // The loader does not tell when a picture has been read: it is asked for in the next frame, even where nothing moves.
    if begun > 0 || !art.arriving.is_empty() {
        redraw.write(RequestRedraw);
    }
}

fn receive_pictures(
    mut art: ResMut<Art>,
    mut images: ResMut<Assets<Image>>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Art { arriving, pictures, .. } = &mut *art;
    let before = arriving.len();
    arriving.retain_mut(|((key, handle), task)| match block_on(poll_once(task)) {
        None => true,
        Some(image) => {
            if let Some(image) = image {
                // For a screen of another size it may have been asked for anew meanwhile.
                if let Some(picture) = pictures.get_mut(key).filter(|picture| picture.handle == *handle) {
                    picture.bytes = image.data.as_ref().map_or(0, Vec::len);
                }
                if let Err(problem) = images.insert(handle.id(), image) {
                    warn!("a picture could not be shown: {problem}");
                }
            }
            false
        }
    });
    if arriving.len() < before {
        redraw.write(RequestRedraw);
    }
}

/// Lets the pictures go that nothing has shown for longest, where there are too many of them.
fn let_pictures_go(mut art: ResMut<Art>) {
    let idle = art.bypass_change_detection().idle();
    let mut bytes: usize = idle.iter().map(|(_, bytes, _)| bytes).sum();
    for (_, size, key) in idle {
        if bytes <= MOST_IDLE {
            return;
        }
        bytes -= size;
        art.pictures.remove(&key);
    }
}

/// The file of a picture under `assets`.
fn file_of((path, _): &PictureKey) -> String {
    format!("{path}.png")
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
        self.askings += 1;
        if let Some(picture) = self.pictures.get_mut(&key) {
            picture.asked = self.askings;
            return picture.handle.clone();
        }
        let handle: Handle<Image> = self.provider.reserve_handle().typed();
        let picture = Picture { handle: handle.clone(), bytes: 0, asked: self.askings };
        self.pictures.insert(key.clone(), picture);
        let file = file_of(&key);
        match shipped::asset(&file) {
            Some(bytes) if !ALONE => self.begin((key, handle.clone()), bytes),
            None if shipped::is_given_up(&file) => warn!("there is no picture called {path}"),
            _ => self.waiting.push((key, handle.clone())),
        }
        handle
    }

    fn begin(&mut self, asked: PendingPicture, bytes: &'static [u8]) {
        let weighted = asked.0.1;
        let longest_side = if weighted { LONGEST_SIDE_ON_THE_DESK } else { self.longest_side };
        let task =
            AsyncComputeTaskPool::get().spawn(async move { read_picture(bytes, longest_side, weighted) });
        self.arriving.push((asked, task));
    }

    /// The pictures that nothing shows: when each was asked for last, its bytes, and its key; the oldest first.
    fn idle(&self) -> Vec<(u64, usize, PictureKey)> {
        let idle = self.pictures.iter().filter(|(_, picture)| picture.is_idle());
        let mut idle: Vec<_> =
            idle.map(|(key, picture)| (picture.asked, picture.bytes, key.clone())).collect();
        idle.sort();
        idle
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

#[cfg(test)]
mod tests {
    use super::*;

    /// An app that holds pictures and draws nothing.
    fn app() -> App {
        let mut app = App::new();
        app.add_plugins((MinimalPlugins, bevy::asset::AssetPlugin::default()))
            .init_asset::<Image>()
            .init_asset::<Font>()
            .init_resource::<UiScale>()
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
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
        assert!(app.world().resource::<Assets<Image>>().contains(&picture), "the picture does not come");
    }

    #[test]
    fn pictures_that_nothing_shows_are_let_go_from_the_oldest_on() {
        let mut app = app();
        let names = &shipped_pictures()[..60];
        let shown = app.world_mut().resource_mut::<Art>().picture(&names[0]);
        for name in names {
            app.world_mut().resource_mut::<Art>().picture(name);
        }
        receive_all(&mut app);
        let art = app.world().resource::<Art>();
        let kept: usize = art.pictures.values().filter(|one| one.is_idle()).map(|one| one.bytes).sum();
        assert!(kept <= MOST_IDLE && kept > MOST_IDLE / 2, "{kept} bytes are kept");
        let is_kept = |number: usize| art.pictures.contains_key(&(names[number].clone(), false));
        assert_eq!([0, 1, 59].map(is_kept), [true, false, true], "what shows and what is new stays");
        let images = app.world().resource::<Assets<Image>>();
        assert!(images.contains(&shown));
        assert_eq!(images.len(), art.pictures.len(), "nothing else holds what was let go");
        let again = app.world_mut().resource_mut::<Art>().picture(&names[1]);
        receive_all(&mut app);
        assert!(
            app.world().resource::<Assets<Image>>().contains(&again),
            "it comes back when it is asked for"
        );
    }

    /// The pictures that ship, by their paths.
    fn shipped_pictures() -> Vec<String> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/emoji");
        let names = std::fs::read_dir(folder).unwrap().flatten().map(|file| file.path());
        let mut names: Vec<String> =
            names.map(|file| format!("emoji/{}", file.file_stem().unwrap().to_string_lossy())).collect();
        names.sort();
        names
    }

    /// Lets frames pass until every picture has arrived.
    fn receive_all(app: &mut App) {
        while !app.world().resource::<Art>().is_complete() {
            app.update();
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
        app.update();
        app.update();
    }

    #[test]
    fn a_picture_that_is_on_its_way_comes_though_the_screen_changes_its_size() {
        let mut app = app();
        let shown = app.world_mut().resource_mut::<Art>().picture("emoji/fox");
        app.world_mut().resource_mut::<UiScale>().0 = 2.0;
        receive_all(&mut app);
        assert!(app.world().resource::<Assets<Image>>().contains(&shown), "the screen still shows it");
        let again = app.world_mut().resource_mut::<Art>().picture("emoji/fox");
        receive_all(&mut app);
        let images = app.world().resource::<Assets<Image>>();
        let [small, large] = [&shown, &again].map(|picture| images.get(picture).map(Image::width));
        assert!(small < large, "{small:?}, {large:?}");
    }
}
