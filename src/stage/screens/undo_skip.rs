//! Undoing a skip: for five seconds after a turn was skipped, a button leads back into it.

use bevy::prelude::*;

use crate::{
    kit::{Act, Painter, at, motion::NeedsRedraw},
    play::Table,
};

/// How long the way back stands there, in seconds.
const STAYS: f32 = 5.0;

/// For how many seconds the way back into which turn has stood there.
#[derive(Resource, Default, Debug)]
pub struct UndoSkip {
    turn: Option<u64>,
    age: f32,
}

impl UndoSkip {
    /// Whether it stands there now.
    pub fn is_open(&self) -> bool {
        self.turn.is_some() && self.age < STAYS
    }
}

/// Lets the way back stand there for its time.
pub fn advance(
    table: Res<Table>,
    time: Res<Time>,
    mut undo_skip: ResMut<UndoSkip>,
    mut busy: ResMut<NeedsRedraw>,
) {
    if undo_skip.turn != table.skipped {
        *undo_skip = UndoSkip { turn: table.skipped, age: 0.0 };
    } else if undo_skip.is_open() {
        undo_skip.age += time.delta_secs();
    }
    busy.0 |= undo_skip.is_open();
}

/// Draws the way back on the curtain: every turn after a skip begins behind it.
pub fn view(painter: &mut Painter) {
    let word = painter.texts.get("stage-skipped-back");
    let place = at(0.165, 0.64);
    let back = painter.button("take-back", "arrow-counter-clockwise", &word, place, false, Act::TakeBackSkip);
    painter.commands.entity(back).insert(ZIndex(15));
}
