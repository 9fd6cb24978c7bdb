//! What the app keeps and what it never keeps, in plain words.

use crate::desk::{
    app::{command::DeskCommand, page_id::PageId},
    widgets::{desk::Desk, page_frame, theme, tile},
};
use bevy_egui::egui::Ui;

/// A part of the page: its icon, the key of its title, and the keys of its sentences.
type Part = (&'static str, &'static str, &'static [&'static str]);

/// What is never kept, for how long the rest is, and what cannot be promised.
const LEFT: [Part; 3] = [
    (
        "eye-slash",
        "desk-kept-never",
        &["desk-kept-never-names", "desk-kept-never-media", "desk-kept-never-place"],
    ),
    (
        "timer",
        "desk-kept-long",
        &["desk-kept-long-session", "desk-kept-long-talk", "desk-kept-long-group", "desk-kept-long-deleted"],
    ),
    (
        "info",
        "desk-kept-honest",
        &["desk-kept-honest-guess", "desk-kept-honest-small", "desk-kept-honest-lock"],
    ),
];

/// What is kept, and what of it can leave the tablet.
const RIGHT: [Part; 2] = [
    (
        "notebook",
        "desk-kept-yes",
        &["desk-kept-yes-group", "desk-kept-yes-session", "desk-kept-yes-animals", "desk-kept-yes-tablet"],
    ),
    ("export", "desk-kept-away", &["desk-kept-away-pack", "desk-kept-away-export", "desk-kept-away-print"]),
];

/// Draws the page about what is kept.
pub fn privacy_ui(ui: &mut Ui, desk: &Desk) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    if page_frame::top_bar(ui, desk, &desk.text("desk-kept-title"), Some("desk-back"), |_| {}) {
        commands.push(DeskCommand::GoTo(PageId::Home));
    }
    page_frame::middle(ui, |ui| {
        tile::columns(ui, [&mut |ui| part_cards(ui, &LEFT, desk), &mut |ui| part_cards(ui, &RIGHT, desk)]);
    });
    commands
}

/// Parts below one another.
fn part_cards(ui: &mut Ui, parts: &[Part], desk: &Desk) {
    for part in parts {
        part_card(ui, part, desk);
    }
}

/// One part as a card.
fn part_card(ui: &mut Ui, (icon, title, sentences): &Part, desk: &Desk) {
    theme::card(ui, |ui| {
        ui.horizontal(|ui| {
            theme::icon(ui, desk.pictures, icon, 36.0, theme::LEAF);
            theme::title(ui, &desk.text(title));
        });
        for sentence in *sentences {
            theme::body(ui, &desk.text(sentence));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::testing::on_every_screen;

    #[test]
    fn every_sentence_can_be_read() {
        on_every_screen(
            |ui, (): &mut (), desk| privacy_ui(ui, desk),
            |screen| {
                for (_, title, sentences) in LEFT.iter().chain(&RIGHT) {
                    assert!(screen.shows(&screen.text(title)));
                    assert!(sentences.iter().all(|key| screen.shows(&screen.text(key))));
                }
                screen.press("desk-back");
                assert_eq!(screen.asked(), [DeskCommand::GoTo(PageId::Home)]);
            },
        );
    }
}
