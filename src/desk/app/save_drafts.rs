//! Saves what the facilitator writes on the open page as a draft, in every frame in which it has changed.

use bevy::prelude::*;

use crate::{
    desk::app::{drafts::PageDraft, state::DeskState},
    play::Drafts,
};

/// What was last seen on the page that lies open.
#[derive(Default)]
pub struct Seen(Option<PageDraft>);

/// Keeps what is written on the open page, before any command can turn it.
pub fn keep(state: Res<DeskState>, mut drafts: ResMut<Drafts>, mut seen: Local<Seen>) {
    let Some(draft) = state.shown.as_ref().and_then(|shown| shown.draft(&state)) else {
        seen.0 = None;
        return;
    };
    if seen.0.as_ref() == Some(&draft) {
        return;
    }
    match draft.unsaved.words() {
        Some(words) => {
            if let Err(trouble) = drafts.keep(&draft.name, &words) {
                warn!("{trouble}");
            }
        }
        None => drafts.remove(&draft.name),
    }
    seen.0 = Some(draft);
}
