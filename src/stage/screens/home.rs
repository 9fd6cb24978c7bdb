//! The garden between sessions, with the facilitator's gate.

use crate::{
    play::Table,
    stage::{Act, Painter, at, backdrop},
};

/// Draws the garden.
pub fn view(painter: &mut Painter, table: &Table) {
    backdrop::draw(painter, backdrop::Place::Garden, table.growth());
    painter.button("gate", "lock-key", "", at(0.955, 0.09), false, Act::Gate);
}
