//! The garden between sessions: nothing to do but enjoy it; the facilitator's gate.

use crate::kit::{Notes, Painter, backdrop, chrome};

/// Draws the garden. Creatures and plants hop when they are greeted.
pub fn view(painter: &mut Painter, notes: &Notes) {
    let growth = painter.growth.clone();
    let light = backdrop::Light::of(backdrop::Backdrop::Garden);
    let manner = backdrop::Manner::Playful(notes.get("greeted"));
    backdrop::land(painter, &growth);
    backdrop::plants(painter, &growth, &light, manner);
    backdrop::life(painter, &growth, &light, manner);
    chrome::gate(painter);
}
