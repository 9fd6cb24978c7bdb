//! The way back when the PIN is forgotten: a number shown once when the PIN is set, and asked for at the gate.

use crate::desk::{
    app::command::DeskCommand,
    pin::{
        commands::PinCommand,
        digits::RecoveryNumber,
        pin_gate::{self, PinGateView},
    },
    widgets::{desk::Desk, keypad::recovery_keypad_ui, one_time_number::number_once_ui, page_frame, theme},
};
use bevy_egui::egui::Ui;

/// Shows the number, once.
pub fn recovery_number_ui(ui: &mut Ui, number: &RecoveryNumber, desk: &Desk) -> Vec<DeskCommand> {
    let lines = [
        ("lock-key-open", "desk-recovery-text"),
        ("note-pencil", "desk-recovery-once"),
        ("info", "desk-recovery-lost"),
    ];
    let lines = lines.map(|(icon, key)| (icon, desk.text(key)));
    let written = number_once_ui(ui, &desk.text("desk-recovery-title"), number.digits(), &lines, desk);
    if written { vec![DeskCommand::Pin(PinCommand::RecoveryWritten)] } else { Vec::new() }
}

/// What was typed so far. It cannot be printed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ForgottenPinForm {
    entry: String,
}

/// Asks for the number.
pub fn forgotten_pin_ui(
    ui: &mut Ui,
    view: &PinGateView,
    form: &mut ForgottenPinForm,
    desk: &Desk,
) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    let back = Some("desk-back-to-garden");
    if page_frame::top_bar(ui, desk, &desk.text("desk-recover-title"), back, |_| {}) {
        commands.push(DeskCommand::BackToGarden);
    }
    let waiting = pin_gate::keep_waiting(ui, view, &mut form.entry);
    let mut typed = None;
    pin_gate::keypad_page(
        ui,
        |ui| {
            theme::icon(ui, desk.pictures, "lock-key-open", 56.0, theme::LEAF);
            theme::title(ui, &desk.text("desk-recover-ask"));
            theme::body(ui, &desk.text("desk-recover-text"));
            theme::body(ui, &desk.text("desk-recover-next"));
            pin_gate::say_wrong(ui, view, "desk-recover-wrong", desk);
            theme::small(ui, &desk.text("desk-recover-none"));
        },
        |ui| typed = recovery_keypad_ui(ui, desk, &mut form.entry, !waiting),
    );
    commands.extend(typed.map(|given| DeskCommand::Pin(PinCommand::TryRecovery(given))));
    commands
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "tests stop at the first surprise")]
mod tests {
    use super::*;
    use crate::desk::testing::on_every_screen;

    fn number() -> RecoveryNumber {
        RecoveryNumber::new("012345678901").expect("twelve digits")
    }

    #[test]
    fn the_number_is_shown_in_fours() {
        let show = |ui: &mut Ui, (): &mut (), desk: &Desk| recovery_number_ui(ui, &number(), desk);
        on_every_screen(show, |screen| {
            assert!(screen.shows("0123 4567 8901"));
            assert!(screen.in_sight("desk-recovery-written"));
            screen.press("desk-recovery-written");
            assert_eq!(screen.asked(), [DeskCommand::Pin(PinCommand::RecoveryWritten)]);
        });
    }

    #[test]
    fn twelve_digits_are_asked_for() {
        let show = |ui: &mut Ui, form: &mut ForgottenPinForm, desk: &Desk| {
            forgotten_pin_ui(ui, &PinGateView::default(), form, desk)
        };
        on_every_screen(show, |screen| {
            for (count, digit) in "012345678901".chars().enumerate() {
                assert!(!screen.is_enabled("desk-pin-enter"), "{count}");
                screen.press_label(&digit.to_string());
            }
            screen.press("desk-pin-enter");
            assert_eq!(screen.asked(), [DeskCommand::Pin(PinCommand::TryRecovery(number()))]);
            screen.is_tidy();
        });
    }

    #[test]
    fn a_number_hides_itself() {
        assert_eq!(format!("{:?}", number()), "RecoveryNumber(hidden)");
        assert!(
            RecoveryNumber::new("01234567890").is_none() && RecoveryNumber::new("01234567890a").is_none()
        );
    }
}
