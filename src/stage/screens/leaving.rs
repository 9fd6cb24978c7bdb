//! A child who leaves early is asked what every child is asked at the end, alone with the tablet.

use crate::{
    activities::ending,
    kit::{Notes, Painter},
    play::Table,
    session::{Board, Move, SeatToken, Session, Turn},
};

/// The word of the note that holds the answer until the child goes.
const ANSWERED: &str = "answered";

/// The child has answered.
pub fn answer(notes: &mut Notes, one: &Move) {
    if notes.get(ANSWERED).is_none() {
        notes.set(ANSWERED, one.choice.clone());
    }
}

/// What the child has answered; nothing where it has not.
pub fn answered(notes: &Notes) -> String {
    notes.get(ANSWERED).unwrap_or_default().to_owned()
}

/// Draws the private ending for this seat.
pub fn view(painter: &mut Painter, table: &Table, seat: SeatToken, notes: &Notes) {
    let (Some(level), Some(session)) = (table.private_ending(), table.session()) else { return };
    let moves = notes.get(ANSWERED).map(|answer| Move::new(ending::rules::ANSWER, answer));
    let turn = Turn { seat: Some(seat), moves: moves.into_iter().collect(), ..Turn::default() };
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
