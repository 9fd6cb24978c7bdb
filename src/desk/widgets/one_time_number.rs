//! A number of twelve digits that is shown once, to be written down on paper, and what to do with it.

use bevy_egui::egui::Ui;

use crate::desk::{
    home::talk_later::line,
    widgets::{
        button::{ButtonKind, DeskButton},
        desk::Desk,
        keypad::in_fours,
        page_frame, theme,
    },
};

/// Size of the number, in points.
const NUMBER: f32 = 54.0;

/// Shows the number under this title, with lines of an icon and a text each. True once it is written down.
pub fn number_once_ui(ui: &mut Ui, title: &str, digits: &str, lines: &[(&str, String)], desk: &Desk) -> bool {
    let mut written_down = false;
    page_frame::top_bar(ui, desk, title, None, |_| {});
    page_frame::bottom_bar(ui, |ui| {
        let written = desk.text("desk-recovery-written");
        let button = DeskButton::new(&written).kind(ButtonKind::Primary).icon(desk.pictures, "note-pencil");
        written_down = button.at_least(260.0, 0.0).show(ui).clicked();
    });
    page_frame::middle(ui, |ui| {
        theme::tinted_card(ui, theme::SUN_PALE, |ui| {
            ui.vertical_centered(|ui| {
                let font = theme::strong(ui.ctx(), NUMBER);
                theme::write(ui, &in_fours(digits), font, theme::INK);
            });
        });
        theme::card(ui, |ui| {
            for (icon, text) in lines {
                line(ui, desk, icon, text);
            }
        });
    });
    written_down
}
