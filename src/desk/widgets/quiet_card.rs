//! A card with a kind word where there is nothing to see yet.

use bevy_egui::egui::Ui;

use crate::desk::widgets::{desk::Desk, theme};

/// A picture, a title and a sentence.
pub fn quiet_card(ui: &mut Ui, desk: &Desk, picture: &str, title: &str, more: &str) {
    theme::card(ui, |ui| {
        ui.horizontal_top(|ui| {
            theme::emoji(ui, desk.pictures, picture, 56.0);
            ui.vertical(|ui| {
                theme::title(ui, &desk.text(title));
                theme::body(ui, &desk.text(more));
            });
        });
    });
}
