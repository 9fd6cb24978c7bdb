//! What children see of *garden*.

use crate::{
    session::Board,
    stage::{Notes, Painter},
};

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    let _ = (painter, board, notes);
}
