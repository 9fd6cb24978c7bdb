//! A child who leaves early is asked what every child is asked at the end, alone with the tablet.

use crate::{
    activities::ending,
    kit::{Notes, Painter},
    play::{LeavingChild, Table},
    session::{Board, Move, Session, Turn},
};

/// Draws the private ending for the seat that leaves.
pub fn view(painter: &mut Painter, table: &Table, leaving: &LeavingChild, notes: &Notes) {
    let (Some(level), Some(session)) = (table.private_ending(), table.session()) else { return };
    let moves = leaving.answer.iter().map(|answer| Move::new(ending::rules::ANSWER, answer)).collect();
    let turn = Turn { seat: Some(leaving.seat), moves, ..Turn::default() };
    let board = Board {
        level,
        seats: Session::seats(session),
        turns: &[],
        current: Some(&turn),
        expected: 0,
        seed: 0,
        kept: &[],
        known: &[],
    };
    ending::view::view(painter, &board, notes);
}
