//! Closes the app: from the desk, and from the window unless a full screen hides the desk behind its PIN.

use bevy::{app::AppExit, prelude::*, window::WindowCloseRequested};

use crate::{
    desk::app::{page_id::PageId, state::DeskState},
    platform::{full_screen::FullScreen, input::Side},
    play::Preferred,
};

/// The facilitator asked to close the app.
#[derive(Message, Clone, Copy, Debug)]
pub struct QuitRequested;

/// Fills the screen as it is set.
pub fn fill_the_screen(preferred: Res<Preferred>, mut full_screen: ResMut<FullScreen>) {
    let wanted = FullScreen { wanted: preferred.0.full_screen, ..*full_screen };
    full_screen.set_if_neq(wanted);
}

/// Closes the app when it was asked at the desk. Asked from the window, a full screen answers with the gate.
pub fn quit(
    mut asked: MessageReader<QuitRequested>,
    mut requested: MessageReader<WindowCloseRequested>,
    full_screen: Res<FullScreen>,
    state: Res<DeskState>,
    mut side: ResMut<Side>,
    mut exit: MessageWriter<AppExit>,
) {
    let by_window = requested.read().count() > 0;
    let is_inside = state.page.as_ref().is_some_and(PageId::lies_behind_the_gate);
    if asked.read().count() > 0 || (by_window && (is_inside || !full_screen.is_on())) {
        exit.write(AppExit::Success);
    } else if by_window {
        *side = Side::Desk;
    }
}
