//! A small number that is made larger and smaller by two large buttons.

use std::ops::RangeInclusive;

use bevy_egui::egui::{Align, Align2, Layout, Sense, Ui, vec2};

use crate::desk::widgets::{button::DeskButton, desk::Desk, theme};

/// How many minutes one touch adds or takes away, at most.
const MINUTES: u16 = 5;

/// Shows the number between its two buttons; `name` is read aloud with them.
pub fn stepper_ui(ui: &mut Ui, desk: &Desk, name: &str, number: &mut u8, range: RangeInclusive<u8>) {
    let [can_fall, can_rise] = [*number > *range.start(), *number < *range.end()];
    match between_buttons(ui, desk, name, &number.to_string(), [can_fall, can_rise]) {
        [true, _] => *number = number.saturating_sub(1),
        [_, true] => *number = number.saturating_add(1),
        _ => {}
    }
}

/// Shows minutes between their two buttons, which go to the next five; `name` is read aloud with them.
pub fn minutes_ui(ui: &mut Ui, desk: &Desk, name: &str, minutes: &mut u16, range: RangeInclusive<u16>) {
    let [can_fall, can_rise] = [*minutes > *range.start(), *minutes < *range.end()];
    match between_buttons(ui, desk, name, &minutes.to_string(), [can_fall, can_rise]) {
        [true, _] => *minutes = minutes.saturating_sub(1) / MINUTES * MINUTES,
        [_, true] => *minutes = (*minutes / MINUTES + 1) * MINUTES,
        _ => {}
    }
}

/// Shows a number between two buttons, and says which of the two was touched.
fn between_buttons(ui: &mut Ui, desk: &Desk, name: &str, number: &str, enabled: [bool; 2]) -> [bool; 2] {
    // Its full size is asked for at once, so that a row centres it as a whole.
    let size = vec2(2.0 * theme::PRIMARY_HEIGHT + 64.0 + 8.0, theme::PRIMARY_HEIGHT);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let variables = [("name", name.to_owned().into())];
        let fewer = desk.with("desk-fewer", &variables);
        let fewer = step_button(ui, &fewer, "−", enabled[0]);
        let (rect, _) = ui.allocate_exact_size(vec2(64.0, theme::PRIMARY_HEIGHT), Sense::hover());
        let font = theme::strong(ui.ctx(), theme::HEADING);
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, number, font, theme::INK);
        let more = desk.with("desk-more", &variables);
        let more = step_button(ui, &more, "+", enabled[1]);
        [fewer, more]
    })
    .inner
}

/// One of the two buttons: a sign is seen, words are read aloud.
fn step_button(ui: &mut Ui, label: &str, sign: &str, enabled: bool) -> bool {
    let button = DeskButton::new(label).sign(sign).enabled(enabled);
    button.at_least(theme::PRIMARY_HEIGHT, theme::PRIMARY_HEIGHT).show(ui).clicked()
}
