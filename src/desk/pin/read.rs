//! What the gate shows, read from the journal.

use crate::{
    desk::{
        app::{page_id::PinPurpose, state::DeskState},
        pin::pin_gate::PinGateView,
    },
    journal::{GroupId, TalkLater},
    play::{Keeper, PlayError},
};

/// Reads what the gate shows.
pub fn gate(purpose: PinPurpose, state: &DeskState, keeper: &mut Keeper) -> Result<PinGateView, PlayError> {
    let now = keeper.clock.seconds();
    let journal = keeper.journal()?;
    let wait_seconds = journal.pin_wait(now)?;
    let to_delete = state.to_delete.filter(|_| purpose == PinPurpose::DeleteGroup).map(GroupId);
    let is_of_it = |request: &&TalkLater| Some(request.group) == to_delete;
    let still_wait = journal.talk_later_open()?.iter().filter(is_of_it).count();
    Ok(PinGateView { purpose, wrong: state.wrong_pin, wait_seconds, still_wait })
}
