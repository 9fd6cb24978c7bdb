//! Adds the desk to the app: its state, its systems and their order.

use crate::{
    desk::{
        app::{
            apply,
            draw::draw,
            idle_lock,
            page_id::{PageId, PinPurpose},
            picked_files, quit, save_drafts,
            state::DeskState,
            touch_rest,
        },
        documents::deferred_documents,
        work::{run_work::work_on, task::Pace},
    },
    kit::schedule::{AskForFrames, DrawScreen},
    platform::{egui_glue::AfterDeskIsDrawn, input::Side, writing},
    play::{Keeper, Preferred, Table},
    session::Stage,
};
use bevy::{prelude::*, time::TimeSystems};
use bevy_egui::EguiPrimaryContextPass;

/// Adds the desk.
pub fn plugin(app: &mut App) {
    app.init_resource::<DeskState>()
        .init_resource::<Pace>()
        .add_message::<quit::QuitRequested>()
        .add_systems(First, quit::fill_the_screen.run_if(resource_changed::<Preferred>))
        .add_systems(
            First,
            idle_lock::lock.after(TimeSystems).after(writing::Systems).after(crate::play::Systems),
        )
        .add_systems(
            Update,
            (
                open_and_close,
                touch_rest::rest_after_a_turn,
                picked_files::take_picked_content,
                picked_files::take_picked_pack,
            )
                .chain()
                .after(crate::play::Systems)
                .after(DrawScreen),
        )
        .add_systems(EguiPrimaryContextPass, draw)
        .add_systems(
            PostUpdate,
            (
                save_drafts::keep,
                deferred_documents::make_deferred,
                apply::apply_commands,
                work_on,
                keep_time,
                quit::quit,
            )
                .chain()
                .in_set(AfterDeskIsDrawn)
                .before(AskForFrames),
        );
}

/// The desk opens at the gate whenever the tablet comes over, and closes behind the facilitator.
fn open_and_close(
    side: Res<Side>,
    mut keeper: ResMut<Keeper>,
    table: Res<Table>,
    mut state: ResMut<DeskState>,
) {
    match (*side, &state.page) {
        (Side::Stage, Some(_)) => {
            if let Some(mut work) = state.work.take() {
                work.leave(&mut keeper);
            }
            state.close();
        }
        (Side::Desk, None) => {
            let has_pin = keeper.journal().and_then(|journal| journal.has_pin());
            let page = match has_pin {
                _ if table.trouble.is_some() => PageId::Error,
                Err(_) => PageId::Error,
                Ok(true) => PageId::PinGate(PinPurpose::OpenDesk),
                Ok(false) => PageId::SetPin,
            };
            state.turn_to(page);
        }
        // The session was left open for days, and has closed by itself.
        (Side::Desk, Some(page)) if page.needs_a_session() && table.session().is_none() => {
            state.turn_to(PageId::Home);
        }
        // The children came to its end while the run-sheet lay behind the gate.
        (Side::Desk, Some(PageId::RunSheet))
            if table.session().is_some_and(|session| session.stage() == Stage::Finished) =>
        {
            state.turn_to(PageId::WrapUp);
        }
        _ => {}
    }
}

/// While the gate makes the facilitator wait, it counts down by itself.
fn keep_time(mut state: ResMut<DeskState>) {
    let waits = state.shown.as_ref().is_some_and(|shown| shown.counts_down());
    if waits {
        state.shown = None;
    }
}
