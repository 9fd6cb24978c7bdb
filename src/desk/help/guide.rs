//! Five cards for the beginning: what the desk is for, in the order in which the facilitator needs it. They can be left at
//! any time.

use crate::desk::{
    app::command::DeskCommand,
    group::commands::GroupCommand,
    help::commands::HelpCommand,
    widgets::{
        button::{ButtonKind, DeskButton},
        desk::Desk,
        page_frame, theme,
    },
};
use bevy_egui::egui::Ui;

/// The cards: a picture, and the key of the title; `-text` says the rest.
const CARDS: [(&str, &str); 5] = [
    ("potted-plant", "desk-guide-sides"),
    ("butterfly", "desk-guide-group"),
    ("kite", "desk-guide-start"),
    ("speech-balloon", "desk-guide-during"),
    ("sunflower", "desk-guide-after"),
];

/// Widest that words get, in points.
const WORDS: f32 = 820.0;

/// Size of a card's picture, in points.
const PICTURE: f32 = 270.0;

/// Space above and below, in points.
const AROUND: f32 = 56.0;

/// Which card lies on top.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GuideForm {
    card: usize,
}

/// The card on top.
pub fn guide_ui(ui: &mut Ui, form: &mut GuideForm, desk: &Desk) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    let (place, last) = (form.card.min(CARDS.len() - 1), CARDS.len() - 1);
    let title = desk.with("desk-guide-title", &[("card", (place + 1).into()), ("cards", CARDS.len().into())]);
    page_frame::top_bar(ui, desk, &title, None, |ui| {
        let skip = desk.text("desk-guide-skip");
        if DeskButton::new(&skip).icon(desk.pictures, "x-circle").show(ui).clicked() {
            commands.push(DeskCommand::Help(HelpCommand::CloseGuide));
        }
    });
    page_frame::bottom_bar(ui, |ui| {
        let back = desk.text("desk-guide-back");
        let back = DeskButton::new(&back).icon(desk.pictures, "caret-left").enabled(place > 0);
        if back.at_least(180.0, theme::PRIMARY_HEIGHT).show(ui).clicked() {
            form.card = place.saturating_sub(1);
        }
        let next = desk.text(if place == last { "desk-guide-done" } else { "desk-guide-next" });
        let button = DeskButton::new(&next).kind(ButtonKind::Primary).icon(desk.pictures, "caret-right");
        if button.at_least(220.0, 0.0).show(ui).clicked() {
            if place == last {
                commands.push(DeskCommand::Help(HelpCommand::CloseGuide));
            } else {
                form.card = place + 1;
            }
        }
        if place == last {
            let practise = desk.text("desk-guide-practise");
            let button = DeskButton::new(&practise).icon(desk.pictures, "puzzle-piece");
            if button.at_least(0.0, theme::PRIMARY_HEIGHT).show(ui).clicked() {
                commands.push(DeskCommand::Group(GroupCommand::MakePractice));
            }
        }
    });
    let (picture, key) = CARDS[place];
    page_frame::middle(ui, |ui| {
        theme::card(ui, |ui| {
            ui.add_space(AROUND);
            ui.horizontal_top(|ui| {
                ui.add_space(12.0);
                theme::emoji(ui, desk.pictures, picture, PICTURE);
                ui.add_space(24.0);
                ui.vertical(|ui| {
                    ui.set_width(ui.available_width().min(WORDS));
                    ui.spacing_mut().item_spacing.y = 14.0;
                    theme::heading(ui, &desk.text(key));
                    let font = theme::plain(ui.ctx(), theme::BODY + 5.0);
                    theme::write(ui, &desk.text(&format!("{key}-text")), font, theme::INK);
                });
            });
            ui.add_space(AROUND);
        });
    });
    commands
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::testing::on_every_screen;

    #[test]
    fn five_cards_can_be_read_and_left() {
        on_every_screen(guide_ui, |screen| {
            assert!(!screen.is_enabled("desk-guide-back"));
            for (place, (_, key)) in CARDS.iter().enumerate() {
                assert!(screen.shows(&screen.text(key)), "{key}");
                screen.is_tidy();
                if place < CARDS.len() - 1 {
                    screen.press("desk-guide-next");
                }
            }
            screen.press("desk-guide-practise");
            assert_eq!(screen.asked(), [DeskCommand::Group(GroupCommand::MakePractice)]);
            screen.press("desk-guide-done");
            assert_eq!(screen.asked(), [DeskCommand::Help(HelpCommand::CloseGuide)]);
            screen.press("desk-guide-back");
            screen.press("desk-guide-skip");
            assert_eq!(screen.asked(), [DeskCommand::Help(HelpCommand::CloseGuide)]);
        });
    }
}
