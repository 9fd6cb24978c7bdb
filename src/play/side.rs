//! Which side has the tablet, and what the children's side asks of the session.

use bevy::{ecs::system::SystemParam, prelude::*, time::Real};

use crate::{
    platform::{
        clock::{Clock, Moment},
        input::Receiver,
    },
    session::{Command, Record, SeatToken},
};

use super::{Keeper, Problem, Systems, Table};

/// Which side has the tablet.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// The children.
    #[default]
    Stage,
    /// The facilitator.
    Desk,
}

/// What the children's side asks.
#[derive(Message, Clone, Debug, PartialEq)]
pub enum Ask {
    /// A command to the session.
    Command(Command),
    /// A child takes this animal.
    TakeAnimal(String),
    /// The child of this animal wants another one: it can be taken again.
    PutBack(String),
    /// The turn that was skipped just now goes on after all.
    TakeBackSkip,
    /// The child who leaves early has answered the private ending so, and goes.
    SayGoodbye(String),
    /// The gate to the desk was touched.
    Gate,
    /// The gate was held: the screen is blanked at once, or shown again if it was blanked so a moment ago.
    Blank,
}

/// What has happened, once it is durable; the stage lets it be heard.
#[derive(Message, Clone, Debug, PartialEq)]
pub struct Happened(pub Record);

/// Carries out what is asked.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Side>()
        .add_message::<Ask>()
        .add_message::<Happened>()
        .add_systems(First, let_set_clock_run)
        .add_systems(Update, (settle_blank, carry_out, aim_touches).chain().in_set(Systems));
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

fn carry_out(
    now: Now,
    mut asks: MessageReader<Ask>,
    mut keeper: ResMut<Keeper>,
    mut table: ResMut<Table>,
    mut side: ResMut<Side>,
    mut happened: MessageWriter<Happened>,
) {
    let asked_on = on_screen(&table);
    for ask in asks.read() {
        // All of it was asked on the screen that showed: what another finger has ended meanwhile is over.
        if on_screen(&table) != asked_on && !matches!(ask, Ask::Gate | Ask::Blank) {
            continue;
        }
        let done = match ask {
            Ask::Command(command) => keeper.carry_out(&mut table, command),
            Ask::TakeAnimal(animal) => keeper.take_animal(&mut table, animal),
            Ask::PutBack(animal) => keeper.put_back(&mut table, animal).map(|()| Vec::new()),
            Ask::TakeBackSkip => keeper.take_back_skip(&mut table).map(|()| Vec::new()),
            Ask::SayGoodbye(answer) => keeper.say_goodbye(&mut table, answer),
            Ask::Blank => {
                let moment = now.moment(&keeper);
                table.hold_lock(moment);
                continue;
            }
            Ask::Gate => {
                *side = Side::Desk;
                continue;
            }
        };
        match done {
            Ok(records) => {
                happened.write_batch(records.into_iter().map(Happened));
            }
            // Two fingers asked for what only one can have: the first has it, nothing is wrong.
            Err(Problem::Refused(refusal)) => debug!("not now: {refusal}"),
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
    let chooses = session.fork().is_some();
    Some(OnScreen {
        step: session.begun(),
        turns: session.board().map_or(0, |board| board.turns.len()),
        turn: (session.current().is_some(), session.current().and_then(|turn| turn.seat)),
        screen: (session.paused(), session.curtain(), chooses, table.arriving, table.leaving),
    })
}

fn aim_touches(side: Res<Side>, mut receiver: ResMut<Receiver>) {
    let aim = match *side {
        Side::Stage => Receiver::Stage,
        Side::Desk => Receiver::Desk,
    };
    receiver.set_if_neq(aim);
}
