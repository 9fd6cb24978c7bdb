//! Nothing but a calm picture: the facilitator has blanked the screen. Only the lock leads on, to the PIN.

use crate::stage::{Painter, backdrop, chrome};

/// Draws the night garden.
pub fn view(painter: &mut Painter) {
    let growth = painter.growth.clone();
    backdrop::draw(painter, backdrop::Place::Night, &growth);
    chrome::gate(painter);
}
