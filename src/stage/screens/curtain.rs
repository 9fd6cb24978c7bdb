//! The hand-over curtain: it hides the last answer and shows whose turn comes.

use crate::{
    play::Table,
    session::{Command, SeatToken},
    stage::{Act, Painter, at, backdrop},
};

/// Draws the curtain for this seat, or for the whole group.
pub fn view(painter: &mut Painter, table: &Table, seat: Option<SeatToken>) {
    backdrop::draw(painter, backdrop::Place::Garden, table.growth());
    let seats = table.session().map(crate::session::Session::seats).unwrap_or_default();
    let animal = seats.iter().find(|one| Some(one.token) == seat).map(|seat| seat.animal.clone());
    if let Some(animal) = animal {
        painter.emoji(&animal, at(0.5, 0.5), 300.0).tap("lift-curtain", Act::Do(Command::LiftCurtain));
    }
}
