//! All is done: the tablet goes back to the facilitator.

use crate::{
    play::Table,
    stage::{Act, Painter, at, backdrop},
};

/// Draws the evening garden and the gate.
pub fn view(painter: &mut Painter, table: &Table) {
    backdrop::draw(painter, backdrop::Place::Evening, table.growth());
    painter.button("gate", "lock-key", "", at(0.955, 0.09), false, Act::Gate);
}
