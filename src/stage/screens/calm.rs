//! The calm corner over a paused session: its tools, and the way back.

use crate::{
    activities::calm,
    kit::{Act, Notes, Painter, at, chrome},
    play::Table,
    session::{Board, Command},
};

/// Draws the calm corner.
pub fn view(painter: &mut Painter, table: &Table, notes: &Notes) {
    if let Some(level) = table.calm_corner() {
        let board = Board {
            level,
            seats: &[],
            turns: &[],
            current: None,
            expected: 0,
            seed: 0,
            kept: &[],
            known: &[],
        };
        calm::view::view(painter, &board, notes);
    }
    let (back, edge) = (painter.texts.get("stage-go-on"), chrome::edge(painter));
    painter.button("go-on", "play", &back, at(0.88, edge), true, Act::Do(Command::GoOn));
    chrome::gate(painter);
}
