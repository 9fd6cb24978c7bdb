//! Ignores touches for a moment after a turn to another page: the second tap of two was meant for the page before.

use std::time::Duration;

use bevy::prelude::*;

use crate::{desk::app::state::DeskState, platform::input::TouchRest};

/// How long touches rest: adults are quicker than children.
const REST: Duration = Duration::from_millis(300);

/// Lets touches rest where another page lies open than before.
pub fn rest_after_a_turn(
    state: Res<DeskState>,
    mut before: Local<Option<&'static str>>,
    mut rest: ResMut<TouchRest>,
) {
    let page = state.page.as_ref().map(crate::desk::app::page_id::PageId::word);
    if *before != page {
        *before = page;
        if page.is_some() {
            rest.begin(REST);
        }
    }
}
