//! The idle lock: after so many minutes without a touch the desk goes back to its gate, and where a session goes on, the
//! curtain falls, so that the next to take the tablet meets neither an adult's page nor what another child was about to
//! answer. The page that lay open stays as it is until the facilitator has entered the PIN. Nothing wakes the loop before.

use std::time::Duration;

use bevy::{
    input::{
        keyboard::KeyboardInput,
        mouse::{MouseButtonInput, MouseWheel},
        touch::TouchInput,
    },
    prelude::*,
    time::Real,
    window::{CursorMoved, Ime, RequestRedraw},
};

use crate::{
    desk::app::{page_id::PageId, state::DeskState},
    platform::{
        clock::Moment,
        idle_sleep::{self, IdleSleep},
        writing::WritingActivity,
    },
    play::{Keeper, PlayError, Preferred, Table},
    session::Command,
};

/// Whatever a hand can do.
#[derive(bevy::ecs::system::SystemParam)]
pub struct AnyInput<'w, 's> {
    fingers: MessageReader<'w, 's, TouchInput>,
    buttons: MessageReader<'w, 's, MouseButtonInput>,
    wheel: MessageReader<'w, 's, MouseWheel>,
    mouse: MessageReader<'w, 's, CursorMoved>,
    keys: MessageReader<'w, 's, KeyboardInput>,
    composed: MessageReader<'w, 's, Ime>,
    written: MessageReader<'w, 's, WritingActivity>,
}

impl AnyInput<'_, '_> {
    fn any(&mut self) -> bool {
        let counts = [
            self.fingers.read().count(),
            self.buttons.read().count(),
            self.wheel.read().count(),
            self.mouse.read().count(),
            self.keys.read().count(),
            self.composed.read().count(),
            self.written.read().count(),
        ];
        counts.iter().sum::<usize>() > 0
    }
}

/// Closes the gate when it is time, and lets the loop sleep until then. It looks at the clocks before a touch of this frame
/// is handed to the desk: the first touch after a sleep meets the gate.
#[allow(clippy::too_many_arguments, reason = "what a hand did, two clocks, and what follows from them")]
pub fn lock(
    time: Res<Time<Real>>,
    (mut keeper, mut table): (ResMut<Keeper>, ResMut<Table>),
    preferred: Res<Preferred>,
    mut touches: AnyInput,
    mut state: ResMut<DeskState>,
    mut rest: ResMut<IdleSleep>,
    mut last: Local<Moment>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let now = Moment { running: time.elapsed(), seconds: keeper.clock.seconds() };
    let touched = touches.any();
    let locks = preferred.0.idle_minutes > 0
        && !state.is_at_work()
        && state.page.as_ref().is_some_and(PageId::lies_behind_the_gate);
    if !locks {
        *last = now;
        rest.set_if_neq(IdleSleep::default());
        return;
    }
    let limit = Duration::from_mins(preferred.0.idle_minutes.into());
    let idle = now.since(*last);
    if idle >= limit {
        *last = now;
        lower_curtain(keeper.bypass_change_detection(), &mut table);
        state.lock();
        redraw.write(RequestRedraw);
        return;
    }
    if touched {
        *last = now;
    }
    rest.set_if_neq(IdleSleep(limit.saturating_sub(now.since(*last)).max(idle_sleep::USUAL)));
}

/// The curtain falls over the turn that goes on, if a session does. Where that cannot be kept, the screen is blanked.
fn lower_curtain(keeper: &mut Keeper, table: &mut Table) {
    match keeper.execute(table, &Command::LowerCurtain) {
        Ok(_) | Err(PlayError::Refused(_)) => {}
        Err(problem) => {
            error!("{problem}");
            table.blank();
        }
    }
}
