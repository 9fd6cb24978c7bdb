//! All is done: it is evening, and the tablet goes back to the grown-up.

use bevy::prelude::*;

use crate::{
    play::Table,
    session::Session,
    stage::{Act, Painter, Way, at, backdrop, theme},
};

use super::handing;

/// Where the gate is.
const GATE: Vec2 = at(0.955, 0.09);

/// Draws the evening garden, the animals that say goodbye, and the gate.
pub fn view(painter: &mut Painter, table: &Table) {
    backdrop::draw(painter, backdrop::Place::Evening, table.growth());
    let thanks = painter.texts.get("stage-give-back");
    painter.banner(&thanks);
    handing::tablet(painter, at(0.37, 0.42), 160.0);
    handing::way(painter, at(0.48, 0.42), at(0.57, 0.42));
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
    painter.glow(place, 430.0, theme::SUN.with_alpha(0.8)).ambient(Way::Breathe, 0.0);
    let round = painter.portrait("teacher-medium", place, 236.0);
    painter.thing(round).tap("grown-up", Act::Gate);
}

/// The animals of the group stand in the evening light and wave.
fn goodbye(painter: &mut Painter, here: &[&str]) {
    let step = 0.8 / here.len().max(1) as f32;
    let step = step.min(0.13);
    let height = (step * painter.canvas.x * 1.2).min(170.0);
    for (index, animal) in here.iter().enumerate() {
        let along = index as f32 - (here.len() as f32 - 1.0) / 2.0;
        let lower = if index % 2 == 0 { 0.0 } else { 0.03 };
        painter.walker(animal, at(step.mul_add(along, 0.5), 0.925 + lower), height);
    }
    if here.is_empty() {
        painter.emoji("waving-hand", at(0.5, 0.82), 150.0).ambient(Way::Sway, 0.0);
    }
}
