//! For five seconds after a turn was skipped: the way back into it.

use bevy::prelude::*;

use crate::{
    play::Table,
    stage::{Act, Painter, at, motion::Busy},
};

/// How long the way back stands there, in seconds.
const STAYS: f32 = 5.0;

/// For how many seconds the way back into which turn has stood there.
#[derive(Resource, Default, Debug)]
pub struct WayBack {
    turn: Option<u64>,
    age: f32,
}

impl WayBack {
    /// Whether it stands there now.
    pub fn is_open(&self) -> bool {
        self.turn.is_some() && self.age < STAYS
    }
}

/// Lets the way back stand there for its time.
pub fn pass_time(table: Res<Table>, time: Res<Time>, mut way_back: ResMut<WayBack>, mut busy: ResMut<Busy>) {
    if way_back.turn != table.skipped {
        *way_back = WayBack { turn: table.skipped, age: 0.0 };
    } else if way_back.is_open() {
        way_back.age += time.delta_secs();
    }
    busy.0 |= way_back.is_open();
}

/// Draws the way back on the curtain: every turn after a skip begins behind it.
pub fn view(painter: &mut Painter) {
    let word = painter.texts.get("stage-skipped-back");
    let place = at(0.165, 0.64);
    let back = painter.button("take-back", "arrow-counter-clockwise", &word, place, false, Act::TakeBackSkip);
    painter.commands.entity(back).insert(ZIndex(15));
}
