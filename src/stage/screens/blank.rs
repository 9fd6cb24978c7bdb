//! Nothing but a calm picture: the screen is blanked. The lock leads on, to the PIN; for a moment after a hold of the lock
//! a ring of light around it says that the same hold shows the screen again.

use bevy::color::Alpha;

use crate::{
    kit::{Painter, at, backdrop, chrome, theme},
    play::Table,
};

/// Draws the night garden; the ring goes out when it is settled that only the PIN leads on.
pub fn view(painter: &mut Painter, table: &Table) {
    let growth = painter.growth.clone();
    backdrop::draw(painter, backdrop::Backdrop::Night, &growth);
    if table.can_undo_blank() {
        let lock = at(0.955, 0.09);
        painter.invite(lock, RING);
        painter.icon("arrow-counter-clockwise", at(0.9, 0.09), 44.0, theme::SUN).tagged("show-again");
        // The loop may sleep: while something is to come later, it looks again, and the ring goes out in time.
        let _ = painter.glow(lock, 1.0, theme::SUN.with_alpha(0.0)).later("only-the-pin", SETTLED);
        chrome::gate(painter);
    } else {
        chrome::gate_without_blank(painter);
    }
}

/// Seconds after which the ring has certainly gone out.
const SETTLED: f32 = 12.0;
/// Width of the ring around the lock, in points.
const RING: f32 = 116.0;
