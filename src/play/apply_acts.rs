//! Carries out what children touch: an act becomes a command to the session, on the screen on which it was asked.

use bevy::{
    ecs::system::SystemParam,
    prelude::*,
    time::{Real, TimeSystems},
};

use crate::{
    kit::{Act, schedule::ShowFingers, touch::Acted},
    platform::{
        clock::{Clock, Moment},
        input::Side,
    },
    session::{Record, SeatToken},
};

use super::{Keeper, PlayError, Systems, Table};

/// What has happened, once it is durable; the stage lets it be heard.
#[derive(Message, Clone, Debug, PartialEq)]
pub struct Happened(pub Record);

/// Carries out what is touched, once a frame, after the fingers of this frame.
pub(super) fn plugin(app: &mut App) {
    app.add_message::<Happened>()
        .add_systems(First, let_set_clock_run.in_set(Systems).after(TimeSystems))
        .add_systems(Update, (settle_blank, apply_acts).chain().in_set(Systems).after(ShowFingers));
}

/// In tests and the tour the clock runs with the simulated time.
fn let_set_clock_run(time: Res<Time>, mut keeper: ResMut<Keeper>, mut passed: Local<f32>) {
    if let Clock::Set(_) = keeper.clock {
        *passed += time.delta_secs();
        let seconds = passed.floor();
        *passed -= seconds;
        keeper.clock.advance(seconds as i64);
    }
}

/// The moment it is now.
#[derive(SystemParam)]
struct Now<'w> {
    time: Res<'w, Time<Real>>,
}

impl Now<'_> {
    fn moment(&self, keeper: &Keeper) -> Moment {
        Moment { running: self.time.elapsed(), seconds: keeper.clock.seconds() }
    }
}

/// Where the screen was blanked on the stage, only the PIN shows it again after a while.
fn settle_blank(now: Now, keeper: Res<Keeper>, mut table: ResMut<Table>) {
    if table.blank_is_settled(now.moment(&keeper)) {
        table.blank();
    }
}

fn apply_acts(
    now: Now,
    mut acted: MessageReader<Acted>,
    mut keeper: ResMut<Keeper>,
    mut table: ResMut<Table>,
    mut side: ResMut<Side>,
    mut happened: MessageWriter<Happened>,
) {
    let asked_on = on_screen(&table);
    for Acted(act) in acted.read() {
        // All of it was asked on the screen that showed: what another finger has ended meanwhile is over.
        if on_screen(&table) != asked_on && !matches!(act, Act::Gate | Act::Blank) {
            continue;
        }
        let done = match act {
            Act::Do(command) => keeper.execute_for_children(&mut table, command),
            Act::Join(animal) => keeper.take_animal(&mut table, animal),
            Act::PutBack(animal) => keeper.put_back(&mut table, animal).map(|()| Vec::new()),
            Act::TakeBackSkip => keeper.take_back_skip(&mut table).map(|()| Vec::new()),
            Act::Blank => {
                let moment = now.moment(&keeper);
                table.hold_lock(moment);
                continue;
            }
            Act::EndFilm => {
                table.end_film();
                continue;
            }
            Act::Gate => {
                table.end_film();
                *side = Side::Desk;
                continue;
            }
            // The stage takes notes, and has the voice say what is read aloud.
            Act::Note(..) | Act::Say(_) => continue,
        };
        match done {
            Ok(records) => {
                happened.write_batch(records.into_iter().map(Happened));
            }
            // Two fingers asked for what only one can have: the first has it, nothing is wrong.
            Err(PlayError::Refused(refusal)) => debug!("not now: {refusal}"),
            Err(problem) => {
                error!("{problem}");
                table.trouble = Some(problem);
                *side = Side::Desk;
            }
        }
    }
}

/// What a touch on the children's side belongs to: the same step, turn and screen.
#[derive(PartialEq)]
struct OnScreen {
    step: usize,
    turns: usize,
    /// Whether a turn goes on, and whose; nobody's where all play together.
    turn: (bool, Option<SeatToken>),
    /// Paused, behind the curtain, choosing between two activities, arriving, leaving.
    screen: (bool, bool, bool, bool, Option<SeatToken>),
}

fn on_screen(table: &Table) -> Option<OnScreen> {
    let session = table.session()?;
    let chooses = session.activity_choice().is_some();
    let leaving = table.leaving.as_ref().map(|leaving| leaving.seat);
    Some(OnScreen {
        step: session.begun(),
        turns: session.board().map_or(0, |board| board.turns.len()),
        turn: (session.current().is_some(), session.current().and_then(|turn| turn.seat)),
        screen: (session.paused(), session.curtain(), chooses, table.arriving, leaving),
    })
}
