//! Changing the PIN: the old one, then the new one twice.

use crate::desk::{
    app::{command::DeskCommand, page_id::PageId},
    pin::{
        commands::PinCommand,
        digits::Pin,
        pin_gate::{self, PinGateView},
    },
    widgets::{desk::Desk, keypad::keypad_ui, page_frame, theme},
};
use bevy_egui::egui::Ui;

/// What was typed so far. It cannot be printed, since it holds PINs.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ChangePinForm {
    entry: String,
    old: Option<Pin>,
    new: Option<Pin>,
    unequal: bool,
}

/// Asks for the old PIN, the new one, and the new one again. `view` says whether the last try was wrong.
pub fn change_pin_ui(
    ui: &mut Ui,
    view: &PinGateView,
    form: &mut ChangePinForm,
    desk: &Desk,
) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    if page_frame::top_bar(ui, desk, &desk.text("desk-change-pin-title"), Some("desk-back"), |_| {}) {
        commands.push(DeskCommand::GoTo(PageId::Settings));
    }
    let waiting = pin_gate::keep_waiting(ui, view, &mut form.entry);
    let (asks_for, is_first, unequal) = (form.asks_for(), form.old.is_none(), form.unequal);
    let mut typed = None;
    pin_gate::keypad_page(
        ui,
        |ui| {
            theme::icon(ui, desk.pictures, "lock-key", 56.0, theme::LEAF);
            theme::title(ui, &desk.text(asks_for));
            theme::body(ui, &desk.text("desk-change-pin-text"));
            if is_first {
                pin_gate::say_wrong(ui, view, "desk-gate-wrong", desk);
            }
            if unequal {
                theme::tinted_card(ui, theme::CLAY_PALE, |ui| {
                    theme::body(ui, &desk.text("desk-set-pin-unequal"))
                });
            }
        },
        |ui| typed = keypad_ui(ui, desk, &mut form.entry, !waiting),
    );
    if let Some(pin) = typed {
        commands.extend(form.take(pin));
    }
    commands
}

impl ChangePinForm {
    const fn asks_for(&self) -> &'static str {
        match (&self.old, &self.new) {
            (None, _) => "desk-change-pin-old",
            (Some(_), None) => "desk-change-pin-new",
            (Some(_), Some(_)) => "desk-change-pin-again",
        }
    }

    /// Takes the PIN that was asked for; the ask, once all three are there.
    fn take(&mut self, pin: Pin) -> Option<DeskCommand> {
        self.unequal = false;
        if self.old.is_none() {
            self.old = Some(pin);
            return None;
        }
        match self.new.take() {
            None => {
                self.new = Some(pin);
                None
            }
            Some(new) if new == pin => {
                Some(DeskCommand::Pin(PinCommand::Change { old: self.old.take()?, new }))
            }
            Some(_) => {
                self.unequal = true;
                None
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "tests stop at the first surprise")]
mod tests {
    use super::*;
    use crate::desk::testing::{Screen, on_every_screen};

    fn types(screen: &mut Screen<ChangePinForm>, digits: &str) {
        for digit in digits.chars() {
            screen.press_label(&digit.to_string());
        }
        screen.press("desk-pin-enter");
    }

    #[test]
    fn old_and_twice_new() {
        let show = |ui: &mut Ui, form: &mut ChangePinForm, desk: &Desk| {
            change_pin_ui(ui, &PinGateView::default(), form, desk)
        };
        on_every_screen(show, |screen| {
            types(screen, "2468");
            types(screen, "1357");
            types(screen, "1358");
            assert!(screen.asked().is_empty() && screen.shows(&screen.text("desk-set-pin-unequal")));
            screen.is_tidy();
            types(screen, "1357");
            types(screen, "1357");
            let pin = |digits| Pin::new(digits).expect("four digits");
            assert_eq!(
                screen.asked(),
                [DeskCommand::Pin(PinCommand::Change { old: pin("2468"), new: pin("1357") })]
            );
            screen.press("desk-back");
            assert_eq!(screen.asked(), [DeskCommand::GoTo(PageId::Settings)]);
        });
    }

    #[test]
    fn a_wrong_old_pin_is_told_and_waited_for() {
        let show = |ui: &mut Ui, form: &mut ChangePinForm, desk: &Desk| {
            let view = PinGateView { wrong: true, wait_seconds: 15, ..PinGateView::default() };
            change_pin_ui(ui, &view, form, desk)
        };
        on_every_screen(show, |screen| {
            assert!(screen.shows("15"));
            assert!(!screen.is_enabled("desk-pin-enter"));
        });
    }
}
