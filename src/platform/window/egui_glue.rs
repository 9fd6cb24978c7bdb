//! The glue to egui: its size on the screen, its pictures, and its rest (as it comes, it would never let the loop sleep).

use std::{
    collections::{BTreeSet, HashMap, hash_map::Entry},
    sync::Mutex,
};

use bevy::{
    input::keyboard::{Key, KeyboardInput},
    prelude::*,
    window::RequestRedraw,
};
use bevy_egui::{
    EguiContexts, EguiGlobalSettings, EguiInput, EguiPostUpdateSet, EguiPreUpdateSet, EguiTextureHandle,
    EguiUserTextures, egui,
};

use crate::platform::{art::Art, input::DeskScale, surface::MainCamera};

/// The desk is composed on at least so many points; larger screens are scaled.
pub const DESK_POINTS: Vec2 = Vec2::new(1280.0, 750.0);

/// A touch that lasts no longer than this is a tap, in seconds.
const LONGEST_TAP: f64 = 5.0;

/// What happens to egui's input before it is looked at.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Systems;

/// In `PostUpdate`: what is done before egui draws the desk.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BeforeDeskIsDrawn;

/// In `PostUpdate`: what follows from the desk as egui has just drawn it.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AfterDeskIsDrawn;

/// Fits egui to the screen and lets it rest.
pub fn plugin(app: &mut App) {
    app.init_resource::<PictureBook>()
        .configure_sets(
            PostUpdate,
            (
                BeforeDeskIsDrawn.before(EguiPostUpdateSet::EndPass),
                AfterDeskIsDrawn.after(EguiPostUpdateSet::EndPass),
            ),
        )
        .add_systems(Startup, leave_touches_to_the_input_room)
        .add_systems(
            PreUpdate,
            (drop_unchanged_modifiers, pass_on_the_back_key, count_in_characters, fit)
                .chain()
                .in_set(Systems)
                .after(EguiPreUpdateSet::ProcessInput)
                .before(EguiPreUpdateSet::BeginPass),
        )
        .add_systems(PostUpdate, bring_pictures.in_set(AfterDeskIsDrawn));
}

/// Touches and presses come from the one input room; keys, wheel and clipboard from the window.
fn leave_touches_to_the_input_room(mut settings: ResMut<EguiGlobalSettings>) {
    let input = &mut settings.input_system_settings;
    input.run_write_pointer_button_messages = false;
    input.run_write_window_touch_messages_system = false;
    input.run_write_non_window_touch_messages_system = false;
    input.run_write_non_window_pointer_moved_messages_system = false;
}

/// `bevy_egui` hands over the state of the modifier keys every frame, and egui answers any event with a new frame.
/// Without events that say nothing new, it comes to rest.
fn drop_unchanged_modifiers(mut inputs: Query<&mut EguiInput>, mut last: Local<egui::Modifiers>) {
    for mut input in &mut inputs {
        input.events.retain(|event| match event {
            egui::Event::ModifiersChanged(now) => std::mem::replace(&mut *last, *now) != *now,
            _ => true,
        });
    }
}

/// The way back of an Android tablet, by gesture or by key; `bevy_egui` does not know it.
fn pass_on_the_back_key(mut keys: MessageReader<KeyboardInput>, mut inputs: Query<&mut EguiInput>) {
    for key in keys.read().filter(|key| key.logical_key == Key::BrowserBack) {
        for mut input in &mut inputs {
            input.events.push(egui::Event::Key {
                key: egui::Key::BrowserBack,
                physical_key: None,
                pressed: key.state.is_pressed(),
                repeat: key.repeat,
                modifiers: egui::Modifiers::NONE,
            });
        }
    }
}

/// Of what an input method composes, `bevy_egui` hands over the marked part in bytes, as the window gives it; egui takes
/// it for characters, and would mark the wrong ones in Chinese.
fn count_in_characters(mut inputs: Query<&mut EguiInput>) {
    for mut input in &mut inputs {
        for event in &mut input.events {
            if let egui::Event::Ime(egui::ImeEvent::Preedit { text, active_range_chars: Some(range) }) = event
            {
                *range = characters(text, range.start)..characters(text, range.end);
            }
        }
    }
}

/// How many characters begin in the first so many bytes.
fn characters(text: &str, bytes: usize) -> usize {
    text.char_indices().take_while(|(at, _)| *at < bytes).count()
}

fn fit(
    mut contexts: EguiContexts,
    cameras: Query<&Camera, With<MainCamera>>,
    mut scale: ResMut<DeskScale>,
) -> Result {
    let Some(size) = cameras.iter().next().and_then(Camera::logical_target_size) else { return Ok(()) };
    let fitting = (size / DESK_POINTS).min_element().max(0.1);
    let context = contexts.ctx_mut()?;
    // On a slow tablet a short touch may last for seconds before it is seen to end; it is a tap all the same.
    context.options_mut(|options| options.input_options.max_click_duration = LONGEST_TAP);
    if (context.zoom_factor() - fitting).abs() > 0.001 {
        context.set_zoom_factor(fitting);
    }
    scale.0 = fitting;
    Ok(())
}

/// Frames after which a picture that the desk has not drawn is handed back.
const IDLE_FRAMES: u32 = 30;

/// A picture as egui knows it.
struct KnownPicture {
    id: egui::TextureId,
    image: AssetId<Image>,
    /// Frames since it was drawn last.
    idle: u32,
}

/// Pictures as egui knows them; what is missing is fetched after the frame, and what is not drawn any more is handed back.
#[derive(Resource, Default)]
pub struct PictureBook {
    known: HashMap<String, KnownPicture>,
    /// What was asked for in this frame.
    asked: Mutex<BTreeSet<String>>,
}

impl PictureBook {
    /// The picture at this path under `assets`; nothing yet if it is asked for the first time.
    pub fn picture(&self, path: &str) -> Option<egui::TextureId> {
        if let Ok(mut asked) = self.asked.lock()
            && !asked.contains(path)
        {
            asked.insert(path.to_owned());
        }
        self.known.get(path).map(|picture| picture.id)
    }
}

fn bring_pictures(
    mut book: ResMut<PictureBook>,
    mut art: ResMut<Art>,
    textures: Option<ResMut<EguiUserTextures>>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Some(mut textures) = textures else { return };
    let asked = book.asked.get_mut().map(std::mem::take).unwrap_or_default();
    book.known.retain(|path, picture| {
        picture.idle = if asked.contains(path) { 0 } else { picture.idle + 1 };
        let stays = picture.idle <= IDLE_FRAMES;
        if !stays {
            textures.remove_image(picture.image);
        }
        stays
    });
    for path in asked {
        if let Entry::Vacant(place) = book.known.entry(path) {
            let handle = art.picture_for_egui(place.key());
            let image = handle.id();
            let id = textures.add_image(EguiTextureHandle::Strong(handle));
            place.insert(KnownPicture { id, image, idle: 0 });
            redraw.write(RequestRedraw);
        }
    }
}
