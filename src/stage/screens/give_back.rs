//! All is done: it is evening, and the tablet goes back to the grown-up.

use bevy::prelude::*;

use crate::{
    kit::{Act, Motion, Painter, at, backdrop, from_middle, theme},
    play::Table,
    session::Session,
};

use super::tablet_handover;

/// Where the gate is.
const GATE: Vec2 = at(0.955, 0.09);

/// Draws the evening garden, the animals that say goodbye, and the gate.
pub fn view(painter: &mut Painter, table: &Table) {
    backdrop::draw(painter, backdrop::Backdrop::Evening, table.growth());
    let thanks = painter.texts.get("stage-give-back");
    painter.banner(&thanks);
    tablet_handover::tablet(painter, at(0.37, 0.42), 160.0);
    tablet_handover::way(painter, at(0.48, 0.42), at(0.57, 0.42));
    grown_up(painter);
    let here = table.session().map(Session::seats).unwrap_or_default().iter().filter(|seat| seat.present);
    let here: Vec<&str> = here.map(|seat| seat.animal.as_str()).collect();
    goodbye(painter, &here);
    painter.invite(GATE, 112.0);
    painter.button("gate", "lock-key", "", GATE, false, Act::Gate);
}

/// The grown-up who takes the tablet; touching opens the gate as the lock does.
fn grown_up(painter: &mut Painter) {
    let place = at(0.7, 0.42);
    painter.glow(place, 430.0, theme::SUN.with_alpha(0.8)).ambient(Motion::Breathe, 0.0);
    let round = painter.portrait("teacher-medium", place, 236.0);
    painter.thing(round).tap("grown-up", Act::Gate);
}

/// The animals of the group stand in the evening light and wave.
fn goodbye(painter: &mut Painter, here: &[&str]) {
    let step = 0.8 / here.len().max(1) as f32;
    let step = step.min(0.13);
    let height = (step * painter.canvas.x * 1.2).min(170.0);
    for (index, animal) in here.iter().enumerate() {
        let along = from_middle(index, here.len());
        let lower = if index % 2 == 0 { 0.0 } else { 0.03 };
        painter.character(animal, at(step.mul_add(along, 0.5), 0.925 + lower), height);
    }
    if here.is_empty() {
        painter.emoji("waving-hand", at(0.5, 0.82), 150.0).ambient(Motion::Sway, 0.0);
    }
}
