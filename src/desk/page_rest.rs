//! After a turn to another page touches rest for a moment: the second tap of two was meant for the page before.

use std::time::Duration;

use bevy::prelude::*;

use crate::platform::input::Rest;

use super::room::DeskRoom;

/// How long touches rest: adults are quicker than children.
const REST: Duration = Duration::from_millis(300);

/// Lets touches rest where another page lies open than before.
pub(super) fn rest_after_a_turn(
    room: Res<DeskRoom>,
    mut before: Local<Option<&'static str>>,
    mut rest: ResMut<Rest>,
) {
    let page = room.page.as_ref().map(super::Page::word);
    if *before != page {
        *before = page;
        if page.is_some() {
            rest.begin(REST);
        }
    }
}
