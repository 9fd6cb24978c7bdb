//! What surrounds every turn: whose turn it is, the calm corner, skip and done (equally large), and the gate.

use crate::session::Board;

use super::{
    painter::{Painter, at},
    theme,
    touch::Act,
};
use crate::session::Command;

/// The buttons around a turn of a seat or of the group. `complete` shows the way on.
pub fn turn(painter: &mut Painter, board: &Board, complete: bool) {
    if let Some(seat) = board.seat() {
        let animal = seat.animal.clone();
        painter.emoji(&animal, at(0.06, 0.11), 96.0).tagged("whose-turn");
    }
    let (texts, edge) = (painter.texts, 1.0 - 70.0 / painter.canvas.y);
    painter.button("pause", "flower-lotus", "", at(0.06, edge), false, Act::Do(Command::Pause));
    painter.button("gate", "lock-key", "", at(0.955, 0.09), false, Act::Gate);
    let _ = theme::EDGE;
    painter.button("skip", "skip-forward", &texts.get("stage-skip"), at(0.68, edge), false, Act::Do(Command::Pass));
    if complete {
        painter.button("done", "check-circle", &texts.get("stage-done"), at(0.88, edge), true, Act::Do(Command::EndTurn));
    }
}
