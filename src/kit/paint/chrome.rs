//! What surrounds every turn: whose turn it is, the calm corner, skip and done (equally large), and the gate.

use bevy::prelude::*;

use super::painter::{Painter, Words, at};
use super::thing::Thing;
use crate::{
    kit::{
        theme,
        touch::{Act, Hold},
    },
    session::{Board, Command},
};

/// The buttons around a turn of a seat or of the group. `complete` shows the way on. Both are held: what ends a turn cannot
/// be taken back, and many hands touch at once.
pub fn turn(painter: &mut Painter, board: &Board, complete: bool) {
    corners(painter, board);
    let (texts, edge) = (painter.texts, edge(painter));
    painter.held_button(
        "skip",
        "skip-forward",
        &texts.get("stage-skip"),
        at(0.67, edge),
        false,
        Act::Do(Command::Pass),
    );
    if complete {
        painter.held_button(
            "done",
            "check-circle",
            &texts.get("stage-done"),
            at(0.88, edge),
            true,
            Act::Do(Command::EndTurn),
        );
    }
}

/// Only the corners: whose turn it is, the calm corner and the gate.
pub fn corners(painter: &mut Painter, board: &Board) {
    if let Some(seat) = board.seat() {
        whose_turn(painter, &seat.animal);
    }
    pause(painter);
    gate(painter);
}

/// The animal whose turn it is, on a round paper.
pub fn whose_turn(painter: &mut Painter, animal: &str) {
    let place = at(0.065, 0.12);
    painter.glow(place, 190.0, theme::SUN.with_alpha(0.7));
    let round = painter.portrait(animal, place, 118.0);
    painter.thing(round).tagged("whose-turn");
}

/// The way to the calm corner.
pub fn pause(painter: &mut Painter) {
    let edge = edge(painter);
    painter.button("pause", "flower-lotus", "", at(0.06, edge), false, Act::Do(Command::Pause));
}

/// The facilitator's gate: a tap asks for the PIN, a hold blanks the screen at once.
pub fn gate(painter: &mut Painter) {
    let gate = gate_without_blank(painter);
    painter.commands.entity(gate).insert(Hold(Act::Blank));
}

/// The same lock where a hold does nothing else than a tap: only the PIN leads on.
pub fn gate_without_blank(painter: &mut Painter) -> Entity {
    painter.button("gate", "lock-key", "", at(0.955, 0.09), false, Act::Gate)
}

/// Where the prompt stands: in the lowest row, between the calm corner and what leads on.
pub fn prompt_place(painter: &Painter) -> Vec2 {
    at(0.335, edge(painter))
}

/// What to do, or something to think about, on a paper in the lowest row, while the story lies open on the ribbon above.
pub fn prompt<'a, 'w, 's>(painter: &'a mut Painter<'_, 'w, 's>, text: &str) -> Thing<'a, 'w, 's> {
    let (place, width) = (prompt_place(painter), painter.canvas.x * 0.43);
    painter.paper(text, Words::Label, place, width)
}

/// Says under the buttons that these are made-up children. It is small: a facilitator who practises reads it.
pub fn practice_ribbon(painter: &mut Painter) {
    let place = painter.on_this_side(at(0.77, 1.0 - RIBBON.y / 2.0 / painter.canvas.y));
    let word = painter.texts.get("stage-practice");
    let ribbon = painter.card(place, RIBBON, theme::SUN).tagged("practice").with(ZIndex(20)).entity;
    let font = painter.art.font(painter.language(), true);
    let words = Node { position_type: PositionType::Absolute, left: px(0), right: px(0), ..default() };
    painter.commands.spawn((
        Text::new(word),
        TextFont { font: font.into(), font_size: RIBBON_LETTERS.into(), ..default() },
        TextColor(theme::INK),
        TextLayout::justify(Justify::Center),
        words,
        ChildOf(ribbon),
    ));
}

/// The ribbon, and the size of the words on it, in points.
const RIBBON: Vec2 = Vec2::new(470.0, 22.0);
const RIBBON_LETTERS: f32 = 16.0;

/// The height at which the buttons of the lower corners are.
pub fn edge(painter: &Painter) -> f32 {
    1.0 - (theme::EDGE + theme::BUTTON / 2.0) / painter.canvas.y
}
