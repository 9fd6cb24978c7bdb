//! The gate before the desk: the PIN, how long to wait after wrong tries, and the way back to the children.

use crate::desk::{
    app::{
        command::DeskCommand,
        page_id::{PageId, PinPurpose},
    },
    pin::commands::PinCommand,
    widgets::{
        button::DeskButton,
        desk::Desk,
        keypad::{self, keypad_ui},
        page_frame, theme,
    },
};
use std::time::Duration;

use bevy_egui::egui::Ui;

/// What the gate shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PinGateView {
    /// What the PIN is asked for.
    pub purpose: PinPurpose,
    /// Whether the last try was wrong.
    pub wrong: bool,
    /// Seconds until the next try; 0 when it may be tried now.
    pub wait_seconds: u64,
    /// How many children of the group that is to be deleted still wait for an adult to talk with them.
    pub still_wait: usize,
}

/// Width of the words beside the keypad, in points.
const WORDS: f32 = 480.0;

/// Space between the words and the keypad, in points.
const BETWEEN: f32 = 56.0;

/// What was typed so far. It cannot be printed, since it holds a PIN.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct PinGateForm {
    entry: String,
}

/// Asks for the PIN.
pub fn pin_gate_ui(ui: &mut Ui, view: &PinGateView, form: &mut PinGateForm, desk: &Desk) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    let (title, hint, back, way_back) = match view.purpose {
        PinPurpose::OpenDesk => {
            ("desk-gate-title", "desk-gate-hint", "desk-back-to-garden", DeskCommand::BackToGarden)
        }
        PinPurpose::DeleteGroup => (
            "desk-gate-delete-title",
            "desk-gate-delete-hint",
            "desk-gate-keep-group",
            DeskCommand::GoTo(PageId::Home),
        ),
        PinPurpose::NewRecovery => (
            "desk-gate-recovery-title",
            "desk-gate-recovery-hint",
            "desk-gate-recovery-keep",
            DeskCommand::GoTo(PageId::Settings),
        ),
    };
    // Nothing stands at the end of the bar: the stage has its lock there, and who taps it twice must not land on a button.
    if page_frame::top_bar(ui, desk, &desk.text(title), Some(back), |_| {}) {
        commands.push(way_back);
    }
    let waiting = keep_waiting(ui, view, &mut form.entry);
    let (mut typed, mut forgotten) = (None, false);
    keypad_page(
        ui,
        |ui| {
            theme::icon(ui, desk.pictures, "lock-key", 56.0, theme::LEAF);
            theme::title(ui, &desk.text("desk-gate-ask"));
            theme::body(ui, &desk.text(hint));
            if view.still_wait > 0 {
                let words = desk.count("desk-gate-delete-waiting", view.still_wait);
                theme::tinted_card(ui, theme::SUN_PALE, |ui| theme::body(ui, &words));
            }
            say_wrong(ui, view, "desk-gate-wrong", desk);
            if view.purpose == PinPurpose::OpenDesk {
                ui.add_space(24.0);
                forgotten = DeskButton::new(&desk.text("desk-recover-open")).show(ui).clicked();
            }
        },
        |ui| typed = keypad_ui(ui, desk, &mut form.entry, !waiting),
    );
    commands.extend(typed.map(|given| DeskCommand::Pin(PinCommand::Try(given))));
    commands.extend(forgotten.then_some(DeskCommand::GoTo(PageId::ForgottenPin)));
    commands
}

/// Whether one must wait after wrong tries; what was typed is then gone, and the seconds count down.
pub fn keep_waiting(ui: &Ui, view: &PinGateView, entry: &mut String) -> bool {
    let waiting = view.wait_seconds > 0;
    if waiting {
        entry.clear();
        ui.ctx().request_repaint_after(Duration::from_secs(1));
    }
    waiting
}

/// That the last try was wrong, or how long to wait.
pub fn say_wrong(ui: &mut Ui, view: &PinGateView, wrong: &str, desk: &Desk) {
    if view.wait_seconds > 0 {
        let wait = wait_text(desk, view.wait_seconds);
        theme::tinted_card(ui, theme::SUN_PALE, |ui| theme::body(ui, &wait));
    } else if view.wrong {
        theme::tinted_card(ui, theme::CLAY_PALE, |ui| theme::body(ui, &desk.text(wrong)));
    }
}

/// How long to wait, in words: seconds below a minute, else minutes, rounded up.
fn wait_text(desk: &Desk, seconds: u64) -> String {
    let (key, count) = if seconds <= 60 {
        ("desk-gate-wait-seconds", seconds)
    } else {
        ("desk-gate-wait-minutes", seconds.div_ceil(60))
    };
    desk.with(key, &[("count", count.into())])
}

/// A screen with words at the left and the keypad at the right, in its middle.
pub fn keypad_page(ui: &mut Ui, words: impl FnOnce(&mut Ui), keys: impl FnOnce(&mut Ui)) {
    page_frame::middle(ui, |ui| {
        ui.add_space(24.0);
        ui.horizontal_top(|ui| {
            ui.add_space(((ui.available_width() - WORDS - BETWEEN - keypad::WIDTH) / 2.0).max(0.0));
            ui.vertical(|ui| {
                ui.set_width(WORDS);
                words(ui);
            });
            ui.add_space(BETWEEN);
            keypad_card(ui, keys);
        });
    });
}

/// The card on which a keypad lies.
pub fn keypad_card(ui: &mut Ui, keys: impl FnOnce(&mut Ui)) {
    theme::card_frame(theme::CARD).show(ui, |ui| {
        ui.vertical(|ui| {
            ui.set_width(keypad::WIDTH);
            keys(ui);
        });
    });
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "tests stop at the first surprise")]
mod tests {
    use super::*;
    use crate::{
        desk::{pin::digits::Pin, testing::on_every_screen},
        locale::Language,
    };
    use bevy_egui::egui::Key;

    #[test]
    fn the_gate_takes_a_pin_and_knows_the_way_back() {
        let show = |ui: &mut Ui, form: &mut PinGateForm, desk: &Desk| {
            pin_gate_ui(ui, &PinGateView::default(), form, desk)
        };
        on_every_screen(show, |screen| {
            for digit in ["1", "2", "3", "4"] {
                screen.press_label(digit);
            }
            screen.press("desk-pin-enter");
            assert_eq!(
                screen.asked(),
                [DeskCommand::Pin(PinCommand::Try(Pin::new("1234").expect("four digits")))]
            );
            assert!(!screen.is_enabled("desk-pin-enter"), "the digits are gone");
            screen.press("desk-back-to-garden");
            assert_eq!(screen.asked(), [DeskCommand::BackToGarden]);
        });
    }

    #[test]
    fn after_wrong_tries_one_waits() {
        let show = |ui: &mut Ui, form: &mut PinGateForm, desk: &Desk| {
            pin_gate_ui(
                ui,
                &PinGateView { wrong: true, wait_seconds: 61, ..PinGateView::default() },
                form,
                desk,
            )
        };
        on_every_screen(show, |screen| {
            assert!(screen.shows(if screen.language() == crate::locale::Language::English {
                "2 minutes"
            } else {
                "2分钟"
            }));
            for key in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Enter] {
                screen.key(key);
            }
            assert!(screen.asked().is_empty());
            assert!(screen.is_enabled("desk-back-to-garden"));
        });
    }

    #[test]
    fn deleting_a_group_can_be_left() {
        let show = |ui: &mut Ui, form: &mut PinGateForm, desk: &Desk| {
            pin_gate_ui(
                ui,
                &PinGateView { purpose: PinPurpose::DeleteGroup, ..PinGateView::default() },
                form,
                desk,
            )
        };
        on_every_screen(show, |screen| {
            screen.press("desk-gate-keep-group");
            assert_eq!(screen.asked(), [DeskCommand::GoTo(PageId::Home)]);
        });
    }

    #[test]
    fn deleting_a_group_says_who_still_waits_to_talk() {
        let show = |ui: &mut Ui, form: &mut PinGateForm, desk: &Desk| {
            let view =
                PinGateView { purpose: PinPurpose::DeleteGroup, still_wait: 2, ..PinGateView::default() };
            pin_gate_ui(ui, &view, form, desk)
        };
        on_every_screen(show, |screen| {
            let words = if screen.language() == Language::English {
                "2 children of this group"
            } else {
                "还有2个孩子"
            };
            assert!(screen.shows(words));
            screen.is_tidy();
        });
    }
}
