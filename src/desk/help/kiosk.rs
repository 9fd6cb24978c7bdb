//! How a tablet or a laptop is locked to the app, so that it stays in the garden whatever is touched.

use crate::desk::{
    app::{command::DeskCommand, page_id::PageId},
    widgets::{desk::Desk, page_frame, theme, tile::tile},
};
use bevy_egui::egui::Ui;

/// The kinds of tablets: an icon, and the key of the name; `-1` to `-3` say what to do, `-leave` how to get out again.
const KINDS: [(&str, &str); 4] = [
    ("lock-key", "desk-kiosk-android"),
    ("lock-key", "desk-kiosk-ipad"),
    ("monitor-play", "desk-kiosk-laptop"),
    ("monitor-play", "desk-kiosk-chromebook"),
];

/// How many things there are to do for each.
const STEPS: usize = 3;

/// Width of the list of tablets, in points.
const LIST: f32 = 328.0;

/// Width of the number before a step, in points.
const NUMBER: f32 = 36.0;

/// Which kind of tablet is looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KioskForm {
    kind: usize,
}

/// Draws the page about locking the tablet to the app.
pub fn kiosk_ui(ui: &mut Ui, form: &mut KioskForm, desk: &Desk) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    if page_frame::top_bar(ui, desk, &desk.text("desk-kiosk-title"), Some("desk-back"), |_| {}) {
        commands.push(DeskCommand::GoTo(PageId::Settings));
    }
    let chosen = form.kind.min(KINDS.len() - 1);
    let width = theme::sized(ui.ctx(), LIST);
    page_frame::left_column(ui, width, |ui| list(ui, chosen, form, desk));
    let (_, key) = KINDS[chosen];
    ui.push_id(key, |ui| page_frame::middle(ui, |ui| kind_part(ui, key, desk)));
    commands
}

/// The kinds of tablets, one below the other.
fn list(ui: &mut Ui, chosen: usize, form: &mut KioskForm, desk: &Desk) {
    let width = ui.available_width();
    for (place, (icon, key)) in KINDS.into_iter().enumerate() {
        let words = desk.text(key);
        let show = |ui: &mut Ui| {
            ui.horizontal(|ui| {
                theme::icon(ui, desk.pictures, icon, 32.0, theme::LEAF);
                theme::title(ui, &words);
            });
        };
        if tile(ui, &words, place == chosen, (width, theme::PRIMARY_HEIGHT), show).clicked() {
            form.kind = place;
        }
    }
}

/// What to do on one kind of tablet.
fn kind_part(ui: &mut Ui, key: &str, desk: &Desk) {
    theme::body(ui, &desk.text("desk-kiosk-why"));
    theme::card(ui, |ui| {
        theme::title(ui, &desk.text(key));
        for number in 1..=STEPS {
            step(ui, number, &desk.text(&format!("{key}-{number}")));
        }
    });
    theme::tinted_card(ui, theme::LEAF_PALE, |ui| {
        theme::title(ui, &desk.text("desk-kiosk-leave"));
        theme::body(ui, &desk.text(&format!("{key}-leave")));
    });
}

/// One thing to do, with its number before it.
fn step(ui: &mut Ui, number: usize, words: &str) {
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(NUMBER);
            theme::title(ui, &number.to_string());
        });
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            theme::body(ui, words);
        });
    });
}

#[cfg(test)]
mod tests {
    use bevy_egui::egui::Key;

    use super::*;
    use crate::desk::testing::on_every_screen;

    #[test]
    fn every_kind_of_tablet_has_its_steps_and_its_way_out() {
        on_every_screen(kiosk_ui, |screen| {
            for (_, key) in KINDS {
                screen.press(key);
                screen.is_tidy();
                for number in 1..=STEPS {
                    assert!(screen.shows(&screen.text(&format!("{key}-{number}"))), "{key}-{number}");
                }
                assert!(screen.shows(&screen.text(&format!("{key}-leave"))));
            }
            screen.press("desk-back");
            assert_eq!(screen.asked(), [DeskCommand::GoTo(PageId::Settings)]);
            screen.key(Key::BrowserBack);
            assert_eq!(screen.asked(), [DeskCommand::GoTo(PageId::Settings)], "the back gesture of Android");
        });
    }
}
