//! Why the app has an input room of its own: the engine's click loses a touch that begins and ends within one frame.

use bevy::{
    input::touch::{TouchInput, TouchPhase},
    prelude::*,
    render::{RenderPlugin, settings::WgpuSettings},
    ui_widgets::{Activate, Button},
    window::{PrimaryWindow, WindowEvent, WindowResolution},
    winit::WinitPlugin,
};

/// How often the button was activated.
#[derive(Resource, Default)]
struct Activated(u32);

/// The engine as it comes, without a screen: one large button, and the engine's own way from touch to click.
fn engine_with_a_button() -> App {
    let mut app = App::new();
    let window = Window { resolution: WindowResolution::new(800, 600), ..default() };
    let no_renderer = WgpuSettings { backends: None, ..default() };
    app.add_plugins(
        DefaultPlugins
            .build()
            .disable::<WinitPlugin>()
            .disable::<bevy::log::LogPlugin>()
            .disable::<bevy::audio::AudioPlugin>()
            .set(WindowPlugin { primary_window: Some(window), ..default() })
            .set(RenderPlugin { render_creation: no_renderer.into(), ..default() }),
    );
    app.init_resource::<Activated>();
    app.add_observer(|_: On<Activate>, mut activated: ResMut<Activated>| activated.0 += 1);
    app.add_systems(Startup, |mut commands: Commands| {
        commands.spawn((Camera2d, IsDefaultUiCamera));
        commands.spawn((Button, Node { width: px(400), height: px(400), ..default() }));
    });
    app.finish();
    app.cleanup();
    for _ in 0..5 {
        app.update();
    }
    app
}

fn touch(app: &mut App, phase: TouchPhase) {
    let mut windows = app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>();
    let window = windows.single(app.world()).unwrap();
    let position = Vec2::new(200.0, 200.0);
    let touch = TouchInput { phase, position, window, force: None, id: 1 };
    // As the window tells it: the engine's own picking listens here.
    app.world_mut().write_message(WindowEvent::from(touch));
}

fn frames(app: &mut App, count: u32) {
    for _ in 0..count {
        app.update();
    }
}

#[test]
fn a_slow_touch_clicks_the_engines_button() {
    let mut app = engine_with_a_button();
    touch(&mut app, TouchPhase::Started);
    frames(&mut app, 4);
    touch(&mut app, TouchPhase::Ended);
    frames(&mut app, 4);
    assert_eq!(app.world().resource::<Activated>().0, 1);
}

#[test]
fn a_touch_within_one_frame_is_lost_by_the_engine() {
    let mut app = engine_with_a_button();
    touch(&mut app, TouchPhase::Started);
    touch(&mut app, TouchPhase::Ended);
    frames(&mut app, 6);
    assert_eq!(
        app.world().resource::<Activated>().0,
        0,
        "the engine's own click keeps it now: is the room needed?"
    );
}
