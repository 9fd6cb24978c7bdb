//! First use: the facilitator chooses a PIN, twice.

use crate::desk::{
    app::command::DeskCommand,
    pin::{commands::PinCommand, digits::Pin, pin_gate::keypad_page},
    widgets::{desk::Desk, keypad::keypad_ui, page_frame, theme},
};
use bevy_egui::egui::Ui;

/// What was typed so far. It cannot be printed, since it holds a PIN.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct SetPinForm {
    entry: String,
    first: Option<Pin>,
    unequal: bool,
}

/// Chooses a PIN: typed once, and once more to be sure.
pub fn set_pin_ui(ui: &mut Ui, form: &mut SetPinForm, desk: &Desk) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    if page_frame::top_bar(ui, desk, &desk.text("desk-set-pin-title"), Some("desk-back-to-garden"), |_| {}) {
        commands.push(DeskCommand::BackToGarden);
    }
    let again = form.first.is_some();
    let mut typed = None;
    keypad_page(
        ui,
        |ui| {
            theme::icon(ui, desk.pictures, "lock-key", 56.0, theme::LEAF);
            theme::title(ui, &desk.text(if again { "desk-set-pin-again" } else { "desk-set-pin-choose" }));
            theme::body(ui, &desk.text("desk-set-pin-why"));
            theme::body(ui, &desk.text("desk-set-pin-forgotten"));
            if form.unequal {
                theme::tinted_card(ui, theme::CLAY_PALE, |ui| {
                    theme::body(ui, &desk.text("desk-set-pin-unequal"))
                });
            }
        },
        |ui| typed = keypad_ui(ui, desk, &mut form.entry, true),
    );
    if let Some(pin) = typed {
        commands.extend(form.take(pin));
    }
    commands
}

impl SetPinForm {
    /// Takes a PIN as the first or the second time; the ask, if both were the same.
    fn take(&mut self, pin: Pin) -> Option<DeskCommand> {
        self.unequal = false;
        match self.first.take() {
            None => {
                self.first = Some(pin);
                None
            }
            Some(first) if first == pin => Some(DeskCommand::Pin(PinCommand::Set(pin))),
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
    use crate::desk::testing::on_every_screen;
    use bevy_egui::egui::Key;

    fn type_digits(screen: &mut crate::desk::testing::Screen<SetPinForm>, digits: &str) {
        for digit in digits.chars() {
            screen.press_label(&digit.to_string());
        }
        screen.press("desk-pin-enter");
    }

    #[test]
    fn a_pin_is_chosen_twice() {
        on_every_screen(set_pin_ui_in, |screen| {
            assert!(screen.in_sight("desk-pin-enter") && !screen.is_enabled("desk-pin-enter"));
            type_digits(screen, "4071");
            assert!(screen.asked().is_empty());
            assert!(screen.shows(&screen.text("desk-set-pin-again")));
            type_digits(screen, "4072");
            assert!(screen.asked().is_empty() && screen.shows(&screen.text("desk-set-pin-unequal")));
            screen.is_tidy();
            type_digits(screen, "4071");
            type_digits(screen, "4071");
            assert_eq!(
                screen.asked(),
                [DeskCommand::Pin(PinCommand::Set(Pin::new("4071").expect("four digits")))]
            );
        });
    }

    #[test]
    fn a_keyboard_does_as_well() {
        on_every_screen(set_pin_ui_in, |screen| {
            for _ in 0..2 {
                for key in [Key::Num9, Key::Num1, Key::Backspace, Key::Num0, Key::Num0, Key::Num1, Key::Enter]
                {
                    screen.key(key);
                }
            }
            assert_eq!(
                screen.asked(),
                [DeskCommand::Pin(PinCommand::Set(Pin::new("9001").expect("four digits")))]
            );
            screen.press("desk-back-to-garden");
            assert_eq!(screen.asked(), [DeskCommand::BackToGarden]);
        });
    }

    fn set_pin_ui_in(ui: &mut Ui, form: &mut SetPinForm, desk: &Desk) -> Vec<DeskCommand> {
        set_pin_ui(ui, form, desk)
    }
}
