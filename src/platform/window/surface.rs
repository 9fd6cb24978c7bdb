//! What the app is drawn on: a window, a picture in memory, or nothing (the rules of touch work all the same).

use bevy::{
    app::PluginGroupBuilder,
    asset::RenderAssetUsages,
    audio::AudioPlugin,
    camera::RenderTarget,
    log::LogPlugin,
    prelude::*,
    render::{
        RenderPlugin,
        render_resource::{Extent3d, TextureDimension, TextureFormat, TextureUsages},
        settings::WgpuSettings,
    },
    window::{ExitCondition, PresentMode, WindowResolution},
    winit::{UpdateMode, WinitPlugin, WinitSettings},
};
use bevy_egui::{EguiGlobalSettings, EguiPlugin, PrimaryEguiContext};

use crate::locale::Language;

/// What the app is drawn on, with its size in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surface {
    /// The whole screen, or a window of this size where the facilitator prefers one.
    Screen(UVec2),
    /// A window on a screen.
    Window(UVec2),
    /// A picture in memory, drawn by a real renderer: the tour.
    Picture(UVec2),
    /// Nothing is drawn, but everything has its place: stories.
    Blind(UVec2),
}

/// The picture a [`Surface::Picture`] is drawn on.
#[derive(Resource, Clone, Debug)]
pub struct Canvas(pub Handle<Image>);

/// The one camera, for the stage and the desk.
#[derive(Component, Clone, Copy, Debug)]
pub struct MainCamera;

/// The app's window, of this size in pixels.
fn window(size: UVec2) -> Window {
    Window {
        title: "Six Seeds 六颗种子".into(),
        name: Some("six-seeds".into()),
        resolution: WindowResolution::new(size.x, size.y),
        present_mode: PresentMode::AutoVsync,
        // In a browser the page has a place for the app, and the app fills it.
        canvas: Some("#app".into()),
        fit_canvas_to_parent: true,
        // In a browser that is said later: see `hold_the_keys`.
        prevent_default_event_handling: cfg!(not(target_arch = "wasm32")),
        ..default()
    }
}

/// Adds the engine for this surface, and the one camera.
pub fn add_engine(app: &mut App, surface: Surface) {
    let engine = DefaultPlugins.build();
    match surface {
        Surface::Screen(size) | Surface::Window(size) => {
            let engine = if has_sound() { engine } else { engine.disable::<AudioPlugin>() };
            app.add_plugins(
                engine
                    // Whether the window may be closed is asked at the desk.
                    .set(WindowPlugin {
                        primary_window: Some(window(size)),
                        close_when_requested: false,
                        ..default()
                    })
                    .set(LogPlugin { filter: QUIET.into(), ..default() }),
            );
            // Frames are drawn when something happens; motion asks for its own. Nothing spins.
            let rest = crate::platform::idle_sleep::USUAL;
            app.insert_resource(WinitSettings {
                focused_mode: UpdateMode::reactive(rest),
                unfocused_mode: UpdateMode::reactive_low_power(rest),
            });
        }
        Surface::Picture(_) => {
            app.add_plugins(
                in_step(engine)
                    .disable::<WinitPlugin>()
                    .disable::<AudioPlugin>()
                    .set(LogPlugin { filter: QUIET.into(), ..default() })
                    .set(WindowPlugin {
                        primary_window: None,
                        exit_condition: ExitCondition::DontExit,
                        ..default()
                    })
                    .set(RenderPlugin { synchronous_pipeline_compilation: true, ..default() }),
            );
        }
        Surface::Blind(size) => {
            let no_renderer = WgpuSettings { backends: None, ..default() };
            app.add_plugins(
                engine
                    .disable::<WinitPlugin>()
                    .disable::<LogPlugin>()
                    .disable::<AudioPlugin>()
                    .set(WindowPlugin {
                        primary_window: Some(window(size)),
                        close_when_requested: false,
                        ..default()
                    })
                    .set(RenderPlugin { render_creation: no_renderer.into(), ..default() }),
            );
        }
    }
    app.add_plugins(EguiPlugin::default());
    #[cfg(target_arch = "wasm32")]
    hold_the_keys(app);
    app.insert_resource(EguiGlobalSettings { auto_create_primary_context: false, ..default() });
    app.add_systems(PreStartup, move |commands: Commands, images: ResMut<Assets<Image>>| {
        set_drawing(commands, images, surface);
    });
}

/// Keys and touches on the canvas are for the app and not for the page. Were it said sooner, `bevy_egui` would give the page
/// an element for writing of its own, which knows tablets by the names of their browsers only.
#[cfg(target_arch = "wasm32")]
fn hold_the_keys(app: &mut App) {
    let world = app.world_mut();
    for mut window in world.query::<&mut Window>().iter_mut(world) {
        window.prevent_default_event_handling = true;
    }
}

/// What is drawn is there when an update is over: nothing is drawn beside it.
#[cfg(not(target_arch = "wasm32"))]
fn in_step(engine: PluginGroupBuilder) -> PluginGroupBuilder {
    engine.disable::<bevy::render::pipelined_rendering::PipelinedRenderingPlugin>()
}

/// A browser draws nothing beside an update anyway.
#[cfg(target_arch = "wasm32")]
const fn in_step(engine: PluginGroupBuilder) -> PluginGroupBuilder {
    engine
}

/// Log filter: the app's own lines and real problems. Which driver draws, that nothing can be heard here, and that Chinese word
/// segmentation is absent, which is not needed, is no news; nor is that a frame of the tour passed without the renderer, since its
/// time is simulated, nor that a tour starts more than one app and only the first sets the log up.
const QUIET: &str = "warn,six_seeds=info,icu_provider=off,icu_segmenter=off,wgpu=error,naga=error,bevy_egui=error,winit=error,\
    bevy_render::renderer=error,bevy_time=error,bevy_log=off,wgpu_hal::vulkan::instance=off,bevy_audio=error,\
    sctk_adwaita=off";

fn set_drawing(mut commands: Commands, mut images: ResMut<Assets<Image>>, surface: Surface) {
    let eye = commands.spawn((MainCamera, Camera2d, PrimaryEguiContext, IsDefaultUiCamera, Msaa::Off)).id();
    if let Surface::Picture(size) = surface {
        let mut image = Image::new_uninit(
            Extent3d { width: size.x, height: size.y, depth_or_array_layers: 1 },
            TextureDimension::D2,
            TextureFormat::Rgba8UnormSrgb,
            RenderAssetUsages::RENDER_WORLD,
        );
        image.texture_descriptor.usage |= TextureUsages::RENDER_ATTACHMENT;
        let canvas = images.add(image);
        commands.entity(eye).insert(RenderTarget::Image(canvas.clone().into()));
        commands.insert_resource(Canvas(canvas));
    }
}

/// The browser's language, if the app speaks it; English otherwise.
#[cfg(target_arch = "wasm32")]
pub fn system_language() -> Language {
    crate::platform::browser::page::language()
}

/// The system's language, if the app speaks it; English otherwise.
#[cfg(not(target_arch = "wasm32"))]
pub fn system_language() -> Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let set = names.into_iter().filter_map(|name| std::env::var(name).ok()).find(|value| !value.is_empty());
    #[cfg(target_os = "android")]
    let set = set.or_else(|| bevy::android::ANDROID_APP.get()?.config().language());
    match set {
        Some(value) if value.starts_with("zh") => Language::SimplifiedChinese,
        _ => Language::English,
    }
}

/// Whether the browser's user asks for less movement.
#[cfg(target_arch = "wasm32")]
pub fn wants_less_motion() -> bool {
    crate::platform::browser::page::wants_less_motion()
}

/// Whether the system asks for less movement: nobody tells.
#[cfg(not(target_arch = "wasm32"))]
pub const fn wants_less_motion() -> bool {
    false
}

/// Whether there is a screen to open a window on.
pub fn has_screen() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some())
}

/// Whether there is anything to hear sounds with. To find out by trying, the system's library would tell every terminal what it
/// lacks.
#[cfg(target_os = "linux")]
fn has_sound() -> bool {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    let server = set("XDG_RUNTIME_DIR").map(std::path::PathBuf::from);
    let served = |name: &str| server.as_ref().is_some_and(|folder| folder.join(name).exists());
    std::path::Path::new("/dev/snd").exists()
        || set("PULSE_SERVER").is_some()
        || served("pulse/native")
        || served("pipewire-0")
}

#[cfg(not(target_os = "linux"))]
const fn has_sound() -> bool {
    true
}

/// Whether any graphics driver answers, even one that draws in software.
#[cfg(not(target_arch = "wasm32"))]
pub fn has_driver() -> bool {
    let backends = WgpuSettings::default().backends.unwrap_or_else(wgpu::Backends::all);
    let instance = wgpu::Instance::new(wgpu::InstanceDescriptor {
        backends,
        flags: wgpu::InstanceFlags::default(),
        memory_budget_thresholds: wgpu::MemoryBudgetThresholds::default(),
        display: None,
        backend_options: wgpu::BackendOptions::default(),
    });
    !bevy::tasks::block_on(instance.enumerate_adapters(backends)).is_empty()
}
