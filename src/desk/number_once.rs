//! A number of twelve digits that is shown once, to be written down on paper, and what to do with it.

use bevy_egui::egui::Ui;

use super::{ButtonKind, Desk, DeskButton, keypad::in_fours, look, page, talk_later::line};

/// Size of the number, in points.
const NUMBER: f32 = 54.0;

/// Shows the number under this title, with lines of an icon and a text each. True once it is written down.
pub(super) fn number_once_ui(
    ui: &mut Ui,
    title: &str,
    digits: &str,
    lines: &[(&str, String)],
    desk: &Desk,
) -> bool {
    let mut written_down = false;
    page::top_bar(ui, desk, title, None, |_| {});
    page::bottom_bar(ui, |ui| {
        let written = desk.text("desk-recovery-written");
        let button = DeskButton::new(&written).kind(ButtonKind::Primary).icon(desk.pictures, "note-pencil");
        written_down = button.at_least(260.0, 0.0).show(ui).clicked();
    });
    page::middle(ui, |ui| {
        look::tinted_card(ui, look::SUN_PALE, |ui| {
            ui.vertical_centered(|ui| {
                let font = look::strong(ui.ctx(), NUMBER);
                look::write(ui, &in_fours(digits), font, look::INK);
            });
        });
        look::card(ui, |ui| {
            for (icon, text) in lines {
                line(ui, desk, icon, text);
            }
        });
    });
    written_down
}
