//! Leaving the page, and coming back to it: the browser's way back means the desk's own, it asks before a session is left, and
//! a page that had to be loaded again goes on where the children were.

use bevy::{
    ecs::message::message_update_system,
    input::{
        ButtonState,
        keyboard::{Key, KeyCode, KeyboardInput},
    },
    prelude::*,
    window::PrimaryWindow,
};

use crate::{
    platform::{browser::leaving, input::Side},
    play::{Keeper, Speech, Table},
    session::Stage,
};

/// Listens to the browser, and tells it what goes on.
pub(super) fn plugin(app: &mut App) {
    leaving::begin();
    app.add_systems(First, press_the_back_key.after(message_update_system))
        .add_systems(Last, tell_what_goes_on);
}

/// The browser's way back is the key of that name, which Android has too.
fn press_the_back_key(windows: Query<Entity, With<PrimaryWindow>>, mut keys: MessageWriter<KeyboardInput>) {
    let Ok(window) = windows.single() else { return };
    for _ in 0..leaving::take_back_presses() {
        for state in [ButtonState::Pressed, ButtonState::Released] {
            keys.write(KeyboardInput {
                key_code: KeyCode::BrowserBack,
                logical_key: Key::BrowserBack,
                state,
                text: None,
                repeat: false,
                window,
            });
        }
    }
}

/// Practice is kept nowhere, and need not be.
fn tell_what_goes_on(table: Res<Table>, side: Res<Side>) {
    if table.is_changed() || side.is_changed() {
        let is_open = table.session().is_some_and(|session| session.stage() != Stage::Closed);
        leaving::set_session_running(is_open && !table.practice, *side == Side::Stage);
    }
}

/// Where the children were when the page had to be loaded again, they go on, behind the curtain. After any other start the
/// session waits behind the PIN.
pub(super) fn return_to_the_children(app: &mut App) {
    if !leaving::returns_to_children() {
        return;
    }
    let world = app.world_mut();
    let language = world.resource_scope(|world, mut keeper: Mut<Keeper>| {
        let mut table = world.resource_mut::<Table>();
        match keeper.go_on(&mut table) {
            Ok(_) => keeper.running().map(|running| running.group.details.language),
            Err(problem) => {
                // It waits behind the PIN, where the desk tells what is wrong.
                warn!("{problem}");
                None
            }
        }
    });
    if let Some(language) = language {
        world.insert_resource(Speech::new(language));
    }
}
