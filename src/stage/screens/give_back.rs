//! All is done: the tablet goes back to the grown-up.

use bevy::prelude::*;

use crate::{
    play::Table,
    session::Session,
    stage::{Act, Painter, Way, at, backdrop, theme},
};

/// Draws the evening garden, the group, and the gate in the hands of the grown-up.
pub fn view(painter: &mut Painter, table: &Table) {
    let growth = painter.growth.clone();
    backdrop::draw(painter, backdrop::Place::Evening, &growth);
    let thanks = painter.texts.get("stage-give-back");
    painter.banner(&thanks);
    let seats = table.session().map(Session::seats).unwrap_or_default();
    let here: Vec<&str> = seats.iter().filter(|seat| seat.present).map(|seat| seat.animal.as_str()).collect();
    let width = 0.46 / here.len().max(1) as f32;
    for (index, animal) in here.iter().enumerate() {
        let x = (index as f32 + 0.5).mul_add(width, 0.06);
        let size = 120.0_f32.min(1.2 * width * painter.canvas.x);
        painter.emoji(animal, at(x, if index % 2 == 0 { 0.72 } else { 0.64 }), size).ambient(Way::Bob, x);
    }
    painter.emoji("mobile-phone", at(0.62, 0.56), 120.0).ambient(Way::HandOn, 0.0);
    painter.emoji("teacher-medium", at(0.82, 0.6), 300.0);
    let place = at(0.82, 0.9);
    painter.glow(place, 300.0, theme::SUN.with_alpha(0.9)).ambient(Way::Invite, 0.0);
    painter.button("gate", "lock-key", "", place, false, Act::Gate);
}
